import type { FieldMap, FieldPath, FrontMatterText } from "../../../../motion/edit/front-matter-text.ts";
import { setField } from "../../../../motion/edit/set-field.ts";
import { oneLine } from "../../../../motion/edit/write-value.ts";
import type { FieldValue } from "../../../../motion/source/syntax.ts";
import { element } from "../element.ts";
import { FieldBox } from "./field-box.ts";
import type { FormContext, Path } from "./form-part.ts";
import { growingText } from "./growing-text.ts";
import { ItemList, type ItemListWords, type ItemRow } from "./item-list.ts";
import { sourceNote, TextField } from "./text-field.ts";

/**
 * What is to be decided, or asked: one text a row. Enter goes on to the next; several lines that are pasted become as many rows. A group of
 * clauses is a row with the body and a list of its own.
 */
export function clauseList(path: FieldPath | (() => FieldPath), words: ItemListWords, context: FormContext): ItemList {
  const pathNow = typeof path === "function" ? path : () => path;
  const beginning = pathNow()[0] === "att-satser" ? "att " : "";
  return new ItemList(
    pathNow,
    words,
    ({ index, list }) => clauseRow(pathNow, beginning, words, index, list, context),
    context,
  );
}

function clauseRow(
  path: () => FieldPath,
  beginning: string,
  words: ItemListWords,
  index: () => number,
  list: ItemList,
  context: FormContext,
): ItemRow {
  const itemPath = (): FieldPath => [...path(), list.itemOf(index())];
  const group = new GroupRow(itemPath, words, context);
  const area = growingText({ spellcheck: "true", lang: "sv" });
  const box = new FieldBox(words.item(1), area, { isLabelHidden: true });
  const note = sourceNote(context, itemPath);
  const body = element("div", { class: "item-body" }, box.element, group.element, note);
  let isItem = false;
  const label = box.element.querySelector("label");

  const written = (): string | undefined => {
    const text = oneLine(area.value);
    return text === "" || (beginning !== "" && /^att[.,:;…]*$/i.test(text)) ? undefined : text;
  };
  const write = (how: "typed" | "chosen"): void => {
    const at = index();
    if (list.isPending(at)) list.write(at, how);
    else context.edit((head) => setField(head, [...path(), list.itemOf(at)], area.value), how);
  };

  area.addEventListener("input", () => write("typed"));
  area.addEventListener("focus", () => {
    if (list.isPending(index()) && area.value === "") area.value = beginning;
  });
  area.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      if (written() !== undefined) list.begin(list.itemOf(index()) + 1);
    } else if (event.key === "Backspace" && oneLine(area.value) === "" && index() > 0) {
      event.preventDefault();
      list.remove(index());
    }
  });
  area.addEventListener("paste", (event) => {
    const lines = itemsIn(event.clipboardData?.getData("text/plain") ?? "");
    if (lines.length < 2) return;
    event.preventDefault();
    list.insertAll(index(), lines);
  });

  return {
    element: body,
    show: (item, head) => {
      if (label !== null) label.textContent = words.item(index() + 1);
      const isText = item === undefined || item.type === "text" || item.type === "empty";
      const isGroup = item?.type === "map" && group.canShow(item);
      box.element.hidden = !isText;
      note.hidden = isText || isGroup;
      group.element.hidden = !isGroup;
      if (isGroup) group.show(head);
      // What is written in a row that is not in the file yet stays.
      const stays = item === undefined && !isItem;
      isItem = item !== undefined;
      const text = itemText(item);
      if (stays || (document.activeElement === area && oneLine(area.value) === oneLine(text))) return;
      if (area.value !== text) area.value = text;
    },
    written,
    focus: () => {
      if (!group.element.hidden) return group.focus();
      area.focus();
      area.setSelectionRange(area.value.length, area.value.length);
    },
    boxAt: (rest) => (group.element.hidden ? box : group.boxAt([...itemPath(), ...rest])),
  };
}

/** The body of a group, and the clauses that are put to it. */
class GroupRow {
  readonly element: HTMLElement;
  readonly #body: TextField;
  readonly #path: () => FieldPath;
  readonly #makeClauses: () => ItemList;
  /** Made when there is something to show: a list within has rows that may be groups. */
  #clauses: ItemList | undefined;

  constructor(path: () => FieldPath, words: ItemListWords, context: FormContext) {
    this.#path = path;
    this.#body = new TextField(() => [...path(), "instans"], context.words.clauseOrgan, context);
    this.#makeClauses = () => clauseList(() => [...path(), "att-satser"], words, context);
    this.element = element("div", { class: "item-group", hidden: true }, this.#body.element);
  }

  canShow(group: FieldMap): boolean {
    return group.fields.every(({ key }) => key.value === "instans" || key.value === "att-satser");
  }

  show(head: FrontMatterText): void {
    if (this.#clauses === undefined) {
      this.#clauses = this.#makeClauses();
      this.element.append(this.#clauses.element);
    }
    this.#body.show(head);
    this.#clauses.show(head);
  }

  focus(): void {
    this.#body.control.focus();
  }

  boxAt(path: Path): FieldBox | undefined {
    return this.#clauses?.boxAt(path) ?? this.#body.boxAt([...this.#path(), "instans"]);
  }
}

function itemText(item: FieldValue | undefined): string {
  return item?.type === "text" ? item.text.value : "";
}

/** The lines of a text without what marks them as items of a list. */
function itemsIn(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^[\s\u2022\u00b7\u25aa\u25e6*–—-]*(?:\d{1,3}[.)]\s+)?/u, "").trim())
    .filter((line) => line !== "");
}
