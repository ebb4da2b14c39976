import { valueAt } from "../../../../motion/edit/front-matter-text.ts";
import { setField } from "../../../../motion/edit/set-field.ts";
import { oneLine } from "../../../../motion/edit/write-value.ts";
import { element } from "../element.ts";
import type { FormContext, Path } from "./form-part.ts";
import { ItemList, type ItemRow } from "./item-list.ts";
import { type Suggestion, suggesting } from "./suggesting-input.ts";
import { sourceNote, TextField } from "./text-field.ts";

const keys = ["namn", "parti", "roll", "för", "epost", "telefon"] as const;
type Key = (typeof keys)[number];

const roles: readonly Suggestion[] = ["ledamot", "ersättare", "tjänstgörande ersättare", "gruppledare"].map(
  (value) => ({ value }),
);

/** Those who sign the motion. */
export function signatoryList(context: FormContext): ItemList {
  const { words } = context;
  const listWords = { add: words.addSignatory, item: words.signatory, removed: words.signatoryRemoved };
  return new ItemList(["undertecknare"], listWords, ({ index, list }) => signatoryRow(index, list, context), context);
}

function signatoryRow(index: () => number, list: ItemList, context: FormContext): ItemRow {
  const { words, opened } = context;
  const inputs: Readonly<Record<Key, HTMLInputElement>> = {
    namn: element("input", { type: "text", autocomplete: "off", spellcheck: "false" }),
    parti: element("input", { type: "text" }),
    roll: element("input", { type: "text" }),
    för: element("input", { type: "text", autocomplete: "off" }),
    epost: element("input", { type: "email", autocomplete: "off" }),
    telefon: element("input", { type: "tel", autocomplete: "off" }),
  };
  const suggested: Partial<Record<Key, HTMLElement>> = {
    parti: suggesting(inputs.parti, () => opened.parties.map((value) => ({ value }))),
    roll: suggesting(inputs.roll, () => roles),
  };
  const help: Partial<Record<Key, string>> = { epost: words.contactHelp };
  const inRow: FormContext = {
    ...context,
    // The first thing written in an empty row writes the row.
    edit: (make, how) => {
      if (!list.isPending(index())) return context.edit(make, how);
      list.write(index(), how);
      return true;
    },
  };
  const fields = Object.fromEntries(
    keys.map((key) => {
      const list_ = suggested[key];
      const options = {
        control: inputs[key],
        isTyped: list_ === undefined,
        ...(list_ === undefined ? {} : { parts: [inputs[key], list_] }),
        ...(help[key] === undefined ? {} : { help: help[key] }),
      };
      return [
        key,
        new TextField(() => ["undertecknare", list.itemOf(index()), key], words.signatoryFields[key], inRow, options),
      ];
    }),
  ) as Record<Key, TextField>;

  // What is written in a row that is not in the file yet stays.
  let isItem = false;
  const split = element("button", { type: "button", class: "repair" }, words.splitSignatory);
  const advice = element("div", { class: "problem info", hidden: true }, element("p", {}, words.twoNames), split);
  const more = element(
    "details",
    { class: "more" },
    element("summary", {}, words.moreSignatory),
    element("div", { class: "row" }, fields.för.element, fields.epost.element, fields.telefon.element),
  );
  const note = sourceNote(context, () => ["undertecknare", list.itemOf(index())]);
  const shown = element("div", { class: "row" }, fields.namn.element, fields.parti.element, fields.roll.element);
  const body = element(
    "fieldset",
    { class: "item-body" },
    element("legend", { class: "unseen" }),
    shown,
    advice,
    more,
    note,
  );

  const set = (key: Key, value: string): void => {
    context.edit((head) => setField(head, ["undertecknare", list.itemOf(index()), key], value), "chosen");
  };
  const namesIn = (): readonly string[] => inputs.namn.value.split(/\s(?:och|&)\s|[,;/]\s/).map((name) => name.trim());
  const adviseOnNames = (): void => {
    advice.hidden = namesIn().length < 2 || namesIn().some((name) => !/\S\s+\S/.test(name));
  };
  split.addEventListener("click", () => {
    const [first = "", ...others] = namesIn();
    set("namn", first);
    list.insertAll(
      index(),
      others.map((namn) => partyApart(namn)),
    );
  });
  // A party in brackets after the name belongs in the field for it.
  inputs.namn.addEventListener("change", () => {
    const { namn, parti } = partyApart(inputs.namn.value);
    const own = oneLine(inputs.parti.value);
    if (parti === undefined || (own !== "" && own.toLowerCase() !== parti.toLowerCase())) return;
    set("namn", namn);
    if (own === "") set("parti", parti);
  });

  const written = (): Readonly<Record<string, string>> | undefined => {
    const values = keys.map((key) => [key, oneLine(inputs[key].value)] as const).filter(([, value]) => value !== "");
    return values.length === 0 ? undefined : Object.fromEntries(values);
  };

  return {
    element: body,
    show: (item) => {
      const legend = body.querySelector("legend");
      if (legend !== null) legend.textContent = words.signatory(index() + 1);
      const isMap = item === undefined || item.type === "map" || item.type === "empty";
      note.hidden = isMap;
      shown.hidden = !isMap;
      more.hidden = !isMap;
      const stays = item === undefined && !isItem;
      isItem = item !== undefined;
      for (const key of keys) {
        const value = item?.type === "map" ? valueAt(item, [key]) : undefined;
        if (!stays) fields[key].showValue(value);
        if (key !== "namn" && key !== "parti" && key !== "roll" && value?.type === "text") more.open = true;
      }
      adviseOnNames();
    },
    written,
    focus: () => inputs.namn.focus(),
    boxAt: (rest: Path) => {
      const key = keys.find((each) => each === rest[0]) ?? "namn";
      return fields[key].boxAt(["undertecknare", list.itemOf(index()), key]);
    },
  };
}

function partyApart(name: string): { readonly namn: string; readonly parti?: string } {
  const [, namn, parti] = /^(.*\S)\s*\(([^()]{1,40})\)\s*$/.exec(name) ?? [];
  return namn === undefined || parti === undefined ? { namn: name } : { namn, parti };
}
