import { plainRichText, type RichText } from "../../formats/word/format/rich-text.ts";
import { type TextEdit, withLineEnds } from "../../ground/text/text-edit.ts";
import { itemLines, itemMark, linesOfField } from "../../motion/edit/front-lines.ts";
import { readSignatory } from "../../motion/signatories/read-signatory.ts";
import { type SignatoryWords, signatoryKeys } from "../../motion/signatories/signatory-words.ts";
import type { FieldValue, SourceSyntax } from "../../motion/source/syntax.ts";
import { writeScalar } from "../../motion/source/write-scalar.ts";
import { textKey } from "../compare/unit-key.ts";
import type { BodyEntry } from "./body-edits.ts";
import type { ListChange } from "./clause-edits.ts";
import { listEdits, type WantedItem } from "./list-edits.ts";
import type { SourceUnit } from "./source-units.ts";
import { fieldOf, scalarStyle, writeInside } from "./yaml-scalar.ts";

/** Change the signatories of the front matter to those wanted. Contact data and whatever else an item holds stays with it. */
export function signatoryEdits(
  wanted: readonly BodyEntry[],
  own: readonly SourceUnit[],
  syntax: SourceSyntax,
): ListChange {
  const { text } = syntax;
  const isUnchanged =
    wanted.length === own.length &&
    wanted.every(
      ({ source, unit }, index) => source === own[index] && textKey(source?.text ?? []) === textKey(unit.text),
    );
  if (isUnchanged) return { edits: [], left: [] };
  const field = fieldOf(syntax.frontMatter?.fields ?? [], "undertecknare");
  const items = field?.value.type === "list" ? field.value.items : [];
  const lines = items.map((item) => itemLines(item, text));
  if (lines.some((each) => each === undefined)) return { edits: [], left: wanted.map(({ unit }) => unit) };
  const mark = itemMark(lines[0], text);
  const left = wanted.flatMap(({ unit, source }) => {
    const item = source === undefined ? undefined : items[indexOf(own, items, source)];
    return item !== undefined && source !== undefined && fieldEdits(item, source.text, unit.text, text) === undefined
      ? [unit]
      : [];
  });
  const wantedItems = wanted.map(({ unit, source }): WantedItem => {
    const index = source === undefined ? -1 : indexOf(own, items, source);
    const item = items[index];
    if (item === undefined || source === undefined) return { lines: newItem(readSignatory(linesOf(unit.text)), mark) };
    return { own: index, edits: fieldEdits(item, source.text, unit.text, text) ?? [] };
  });
  if (items.length > 0)
    return {
      edits: listEdits(
        lines.filter((each) => each !== undefined),
        wantedItems,
        text,
      ),
      left,
    };
  const at = syntax.frontMatter?.place.end ?? 0;
  const block = `undertecknare:\n${wantedItems.map((item) => ("lines" in item ? item.lines : "")).join("")}`;
  return { edits: [{ start: at, end: at, text: withLineEnds(block, text) }], left };
}

/** The document has signatories in the order of the list. */
function indexOf(own: readonly SourceUnit[], items: readonly FieldValue[], source: SourceUnit): number {
  const index = own.indexOf(source);
  return index < items.length ? index : -1;
}

function linesOf(text: RichText): readonly string[] {
  return plainRichText(text).split("\n");
}

/** The words of an item as the front matter has them. */
function wordsOfItem(item: FieldValue): SignatoryWords {
  const fields = item.type === "map" ? item.fields : [];
  const said = signatoryKeys.flatMap(([key, written]) => {
    const value = fieldOf(fields, written)?.value;
    return value?.type === "text" && value.text.value.trim() !== "" ? [[key, value.text.value] as const] : [];
  });
  return Object.fromEntries(said.map(([key, value]) => [key, value.replace(/\s+/g, " ").trim()]));
}

function newItem(words: SignatoryWords, mark: string): string {
  const indent = " ".repeat(mark.length);
  const lines = signatoryKeys.flatMap(([key, written]) =>
    words[key] === undefined ? [] : [`${written}: ${writeScalar(words[key])}`],
  );
  return `${lines.map((line, index) => `${index === 0 ? mark : indent}${line}`).join("\n")}\n`;
}

/** Undefined where a field would have to be added to an item in brackets, or the one on the dash's line taken away. */
function fieldEdits(
  item: FieldValue,
  before: RichText,
  after: RichText,
  text: string,
): readonly TextEdit[] | undefined {
  if (item.type !== "map") return undefined;
  const was = readSignatory(linesOf(before), wordsOfItem(item));
  const is = readSignatory(linesOf(after), was);
  const edits: TextEdit[] = [];
  for (const [key, written] of signatoryKeys) {
    if (was[key] === is[key]) continue;
    const field = fieldOf(item.fields, written);
    const value = is[key];
    if (field !== undefined && value !== undefined) edits.push(replaceValue(field.value, value, text));
    else if (text[item.place.start] === "{" || (field !== undefined && field === item.fields[0])) return undefined;
    else if (field !== undefined) edits.push({ ...linesOfField(field, text), text: "" });
    else if (value !== undefined) edits.push(addLine(item, written, value, text));
  }
  return edits;
}

function replaceValue(value: FieldValue, words: string, text: string): TextEdit {
  const style = scalarStyle(value, text);
  const { start, end } = value.place;
  if (style === "plain" || style === "block") return { start, end, text: writeScalar(words) };
  return { start: start + 1, end: end - 1, text: writeInside(style)(words) };
}

/** After the item's last field of those that come before the new one in the usual order. */
function addLine(item: Extract<FieldValue, { type: "map" }>, key: string, value: string, text: string): TextEdit {
  const keys: readonly string[] = signatoryKeys.map(([, written]) => written);
  const earlier = keys.slice(0, keys.indexOf(key)).flatMap((each) => fieldOf(item.fields, each) ?? []);
  const after = earlier.at(-1) ?? item.fields[0];
  const lines = after === undefined ? { start: item.place.start, end: item.place.end } : linesOfField(after, text);
  const indent = " ".repeat(item.place.start - (text.lastIndexOf("\n", item.place.start - 1) + 1));
  return { start: lines.end, end: lines.end, text: withLineEnds(`${indent}${key}: ${writeScalar(value)}\n`, text) };
}
