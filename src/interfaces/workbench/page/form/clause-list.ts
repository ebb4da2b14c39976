import { setField } from "../../../../motion/edit/set-field.ts";
import { oneLine } from "../../../../motion/edit/write-value.ts";
import type { FieldValue } from "../../../../motion/source/syntax.ts";
import { element } from "../element.ts";
import { FieldBox } from "./field-box.ts";
import type { FormContext } from "./form-part.ts";
import { growingText } from "./growing-text.ts";
import { ItemList, type ItemListWords, type ItemRow } from "./item-list.ts";
import { sourceNote } from "./text-field.ts";

/** What is to be decided, or asked: one text a row. Enter goes on to the next; several lines that are pasted become as many rows. */
export function clauseList(
  key: "att-satser" | "frågor" | "diarienummer",
  words: ItemListWords,
  context: FormContext,
): ItemList {
  const beginning = key === "att-satser" ? "att " : "";
  return new ItemList(key, words, ({ index, list }) => clauseRow(key, beginning, words, index, list, context), context);
}

function clauseRow(
  key: string,
  beginning: string,
  words: ItemListWords,
  index: () => number,
  list: ItemList,
  context: FormContext,
): ItemRow {
  const area = growingText({ spellcheck: "true", lang: "sv" });
  const box = new FieldBox(words.item(1), area, { isLabelHidden: true });
  const note = sourceNote(context, () => [key, list.itemOf(index())]);
  const body = element("div", { class: "item-body" }, box.element, note);
  let isItem = false;
  const label = box.element.querySelector("label");

  const written = (): string | undefined => {
    const text = oneLine(area.value);
    return text === "" || (beginning !== "" && /^att[.,:;…]*$/i.test(text)) ? undefined : text;
  };
  const write = (how: "typed" | "chosen"): void => {
    const at = index();
    if (list.isPending(at)) list.write(at, how);
    else context.edit((head) => setField(head, [key, list.itemOf(at)], area.value), how);
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
    show: (item, _head) => {
      if (label !== null) label.textContent = words.item(index() + 1);
      const isText = item === undefined || item.type === "text" || item.type === "empty";
      area.hidden = !isText;
      note.hidden = isText;
      // What is written in a row that is not in the file yet stays.
      const stays = item === undefined && !isItem;
      isItem = item !== undefined;
      const text = itemText(item);
      if (stays || (document.activeElement === area && oneLine(area.value) === oneLine(text))) return;
      if (area.value !== text) area.value = text;
    },
    written,
    focus: () => {
      area.focus();
      area.setSelectionRange(area.value.length, area.value.length);
    },
    boxAt: () => box,
  };
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
