import { type TextEdit, withLineEnds } from "../../ground/text/text-edit.ts";
import type { FieldValue } from "../source/syntax.ts";
import { writeFlowScalar, writeScalar } from "../source/write-scalar.ts";
import { aboveComments, endOfValue, itemLines, itemMark, type Lines, lineEnd, pastComments } from "./front-lines.ts";
import { type FieldPath, type FrontMatterText, isFlow, valueAt } from "./front-matter-text.ts";
import { newField } from "./set-field.ts";
import { oneLine } from "./write-value.ts";

/** An item to be written: a text, or the fields of a map in their order. */
export type NewItem = string | Readonly<Record<string, string>>;

type Edits = readonly TextEdit[] | undefined;

/** Put an item into the list at a path of the front matter, so that it becomes number `at`. Undefined where that cannot be done in place. */
export function insertItem(source: FrontMatterText, path: FieldPath, at: number, item: NewItem): Edits {
  const { text, frontMatter } = source;
  const list = valueAt(frontMatter, path);
  if (list === undefined)
    return path.length === 1 ? [newField(source, path[0], `\n${blockItem(item, "  - ")}`)] : undefined;
  if (list.type === "empty")
    return insertAt(pastComments(text, lineEnd(text, list.place.start)), blockItem(item, "  - "), text);
  if (list.type === "text") return insertBesideText(list, at, item, text);
  if (list.type !== "list") return undefined;
  if (isFlow(list, text)) return insertIntoFlow(list, at, item, text);
  const lines = linesOfItems(list, text);
  if (lines === undefined) return undefined;
  const before = lines[at - 1];
  const place = before?.end ?? lines[0]?.start;
  return place === undefined ? undefined : insertAt(place, blockItem(item, itemMark(lines[0], text)), text);
}

/** Take an item out of a list. The key of a list without items stays. */
export function removeItem({ text, frontMatter }: FrontMatterText, path: FieldPath, at: number): Edits {
  const list = valueAt(frontMatter, path);
  if (list?.type === "text" && at === 0)
    return [{ start: afterColon(list, text), end: endOfValue(list, text), text: "" }];
  if (list?.type !== "list") return undefined;
  if (isFlow(list, text)) {
    const kept = list.items.filter((_, index) => index !== at);
    return rewriteFlow(list, kept, text);
  }
  const lines = linesOfItems(list, text)?.[at];
  return lines && [{ ...lines, text: "" }];
}

/** Move an item of a list to another place in it, with the comments directly above it. Those above the first are the list's. */
export function moveItem({ text, frontMatter }: FrontMatterText, path: FieldPath, from: number, to: number): Edits {
  const list = valueAt(frontMatter, path);
  if (list?.type !== "list") return undefined;
  if (isFlow(list, text)) {
    const rest = list.items.filter((_, index) => index !== from);
    const moved = list.items[from];
    return moved && rewriteFlow(list, [...rest.slice(0, to), moved, ...rest.slice(to)], text);
  }
  const lines = linesOfItems(list, text);
  const own = lines?.[from];
  const target = lines?.[to];
  if (lines === undefined || own === undefined || target === undefined) return undefined;
  if (from === to) return [];
  const withComments = (index: number, { start, end }: Lines): Lines =>
    index === 0 ? { start, end } : { start: aboveComments(text, start), end };
  const cut = withComments(from, own);
  const moved = text.slice(cut.start, cut.end);
  const place = to > from ? target.end : withComments(to, target).start;
  const lastLine = moved.endsWith("\n") ? moved : `${moved}\n`;
  return [
    { ...cut, text: "" },
    { start: place, end: place, text: lastLine },
  ];
}

function insertAt(place: number, lines: string, text: string): readonly TextEdit[] {
  return [{ start: place, end: place, text: withLineEnds(lines, text) }];
}

/** A text in place of a list becomes its first item, or its second. */
function insertBesideText(
  list: FieldValue & { readonly type: "text" },
  at: number,
  item: NewItem,
  text: string,
): Edits {
  const own = blockItem(list.text.value, "  - ");
  const other = blockItem(item, "  - ");
  const lines = at === 0 ? other + own : own + other;
  return [
    { start: afterColon(list, text), end: endOfValue(list, text), text: withLineEnds(`\n${lines.slice(0, -1)}`, text) },
  ];
}

function insertIntoFlow(list: FieldValue & { readonly type: "list" }, at: number, item: NewItem, text: string): Edits {
  const { start, end } = list.place;
  if (list.items.length === 0)
    return [
      { start: afterColon(list, text), end, text: withLineEnds(`\n${blockItem(item, "  - ").slice(0, -1)}`, text) },
    ];
  const next = list.items[at];
  if (next !== undefined) return [{ start: next.place.start, end: next.place.start, text: `${flowItem(item)}, ` }];
  const last = list.items.at(-1);
  const place = last === undefined ? start + 1 : endOfValue(last, text);
  return [{ start: place, end: place, text: `, ${flowItem(item)}` }];
}

function rewriteFlow(list: FieldValue & { readonly type: "list" }, items: readonly FieldValue[], text: string): Edits {
  const { start, end } = list.place;
  if (/[\n#]/.test(text.slice(start, end))) return undefined;
  const written = items.map((item) => text.slice(item.place.start, endOfValue(item, text)));
  return [{ start, end, text: `[${written.join(", ")}]` }];
}

function linesOfItems(list: FieldValue & { readonly type: "list" }, text: string): readonly Lines[] | undefined {
  const lines = list.items.map((item) => itemLines(item, text));
  return lines.every((each) => each !== undefined) ? lines : undefined;
}

function afterColon(value: FieldValue, text: string): number {
  const before = text.slice(0, value.place.start);
  return before.trimEnd().length;
}

function blockItem(item: NewItem, mark: string): string {
  if (typeof item === "string") return `${mark}${writeScalar(oneLine(item))}\n`.replace(/ \n$/, "\n");
  const indent = " ".repeat(mark.length);
  return Object.entries(item)
    .map(([key, value]) => `${key}: ${writeScalar(oneLine(value))}`)
    .map((line, index) => `${index === 0 ? mark : indent}${line}\n`)
    .join("");
}

function flowItem(item: NewItem): string {
  if (typeof item === "string") return writeFlowScalar(oneLine(item));
  const fields = Object.entries(item).map(([key, value]) => `${key}: ${writeFlowScalar(oneLine(value))}`);
  return `{${fields.join(", ")}}`;
}
