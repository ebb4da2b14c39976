import type { Unit } from "../../formats/word/format/unit.ts";
import { type TextEdit, withLineEnds } from "../../ground/text/text-edit.ts";
import { itemLines, itemMark } from "../../motion/edit/front-lines.ts";
import type { Field, FieldValue, SourceSyntax } from "../../motion/source/syntax.ts";
import { writeScalar } from "../../motion/source/write-scalar.ts";
import { textKey } from "../compare/unit-key.ts";
import type { BodyEntry } from "./body-edits.ts";
import { listEdits, type WantedItem } from "./list-edits.ts";
import type { ClauseEntry } from "./sections.ts";
import type { SourceUnit } from "./source-units.ts";
import { textEdits } from "./text-edits.ts";
import { escapeMarkdown, writeInline } from "./write-markdown.ts";
import { fieldOf, mayBeginComment, scalarStyle, writeInside } from "./yaml-scalar.ts";

export type ListChange = { readonly edits: readonly TextEdit[]; readonly left: readonly Unit[] };

/** Change the clauses, or the questions, of the front matter to those wanted, each in the group of the body that is named above it. */
export function clauseEdits(
  wanted: readonly ClauseEntry[],
  own: readonly SourceUnit[],
  syntax: SourceSyntax,
): ListChange {
  const key = own[0]?.id.startsWith("fraga") ? "frågor" : "att-satser";
  const items = listIn(syntax.frontMatter?.fields ?? [], key);
  const groups = items.flatMap((item) => (item.type === "map" ? [listIn(item.fields, key)] : []));
  if (groups.length === 0) return listChange({ key, items }, wanted, own, syntax);
  const lists = [items.filter(({ type }) => type !== "map"), ...groups];
  const changes = lists.map((list, index): ListChange => {
    const inList = wanted.filter(({ group }) => group === index);
    const ownOfList = own.filter((source) => list.some((item) => holds(item, source)));
    if (list.length === 0) return { edits: [], left: inList.map(({ unit }) => unit) };
    return listChange({ key, items: list }, inList, ownOfList, syntax);
  });
  const below = wanted.filter(({ group }) => group >= lists.length);
  return {
    edits: changes.flatMap(({ edits }) => edits),
    left: [...changes.flatMap(({ left }) => left), ...below.map(({ unit }) => unit)],
  };
}

function listIn(fields: readonly Field[], key: string): readonly FieldValue[] {
  const value = fieldOf(fields, key)?.value;
  return value?.type === "list" ? value.items : [];
}

type List = { readonly key: string; readonly items: readonly FieldValue[] };

function listChange(
  { key, items }: List,
  wanted: readonly BodyEntry[],
  own: readonly SourceUnit[],
  syntax: SourceSyntax,
): ListChange {
  const { text } = syntax;
  const lines = items.map((item) => itemLines(item, text));
  const isUnchanged =
    wanted.length === own.length &&
    wanted.every(
      ({ source, unit }, index) => source === own[index] && textKey(source?.text ?? []) === textKey(unit.text),
    );
  if (isUnchanged) return { edits: [], left: [] };
  if (lines.some((each) => each === undefined)) return { edits: [], left: wanted.map(({ unit }) => unit) };
  const mark = itemMark(lines[0], text);
  const wantedItems = wanted.map(({ unit, source }): WantedItem => {
    const index = source === undefined ? -1 : items.findIndex((item) => holds(item, source));
    const item = items[index];
    if (item === undefined || source === undefined) return { lines: `${mark}${writeScalar(writeInline(unit.text))}\n` };
    return { own: index, edits: editsIn(item, source, unit, text) };
  });
  if (items.length > 0)
    return {
      edits: listEdits(
        lines.filter((each) => each !== undefined),
        wantedItems,
        text,
      ),
      left: [],
    };
  const at = syntax.frontMatter?.place.end ?? 0;
  const block = `${key}:\n${wantedItems.map((item) => ("lines" in item ? item.lines : "")).join("")}`;
  return { edits: [{ start: at, end: at, text: withLineEnds(block, text) }], left: [] };
}

function holds(item: FieldValue, { letters }: SourceUnit): boolean {
  const start = letters.find(({ place }) => place !== undefined)?.place?.start ?? -1;
  const spans = item.type === "text" ? item.text.spans : [];
  return item.place.start <= start && start <= Math.max(item.place.end, spans.at(-1)?.end ?? 0);
}

function editsIn(item: FieldValue, source: SourceUnit, wanted: Unit, text: string): readonly TextEdit[] {
  if (textKey(source.text) === textKey(wanted.text)) return [];
  const style = scalarStyle(item, text);
  const write = writeInside(style);
  const edits = textEdits(source.letters, wanted.text, (words) => write(escapeMarkdown(words)));
  if (edits?.some((edit) => mayBeginComment(style, edit.text)) === false) return edits;
  const end = Math.max(item.place.end, item.type === "text" ? (item.text.spans.at(-1)?.end ?? 0) : 0);
  return [{ start: item.place.start, end, text: writeScalar(writeInline(wanted.text)) }];
}
