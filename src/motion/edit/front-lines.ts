import type { Field, FieldValue } from "../source/syntax.ts";

/** Whole lines of a text, from the start of the first to that of the line after the last. */
export type Lines = { readonly start: number; readonly end: number };

/** The lines of a field of a block, from its key to the end of its value. */
export function linesOfField({ key, value }: Field, text: string): Lines {
  const start = key.spans[0]?.start ?? 0;
  return { start: lineStart(text, start), end: lineEnd(text, Math.max(start, endOfValue(value, text))) };
}

/** The lines of a list's item with its dash; undefined where it has no lines of its own. */
export function itemLines(value: FieldValue, text: string): Lines | undefined {
  const start = lineStart(text, value.place.start);
  return /^[ \t]*-[ \t]*$/.test(text.slice(start, value.place.start))
    ? { start, end: lineEnd(text, endOfValue(value, text)) }
    : undefined;
}

/** White space and dash before the items of a list. */
export function itemMark(lines: Lines | undefined, text: string): string {
  const mark = /^[ \t]*-[ \t]*/.exec(text.slice(lines?.start ?? text.length))?.[0] ?? "  - ";
  return /[ \t]$/.test(mark) ? mark : `${mark} `;
}

/** End of the last character of a value, without white space. */
export function endOfValue(value: FieldValue, text: string): number {
  const { start, end } = value.place;
  if (value.type === "text") return trimmedEnd(text, start, Math.max(end, value.text.spans.at(-1)?.end ?? 0));
  if (value.type === "empty") return start;
  const inner =
    value.type === "list" ? value.items : value.type === "map" ? value.fields.map((each) => each.value) : [];
  if (inner.length === 0 || /[[{]/.test(text[start] ?? "")) return trimmedEnd(text, start, end);
  return Math.max(...inner.map((each) => endOfValue(each, text)));
}

/** The end of comments that are indented below a line: they belong to the line above them. */
export function pastComments(text: string, at: number): number {
  const comments = /(?:[ \t]+#[^\n]*(?:\n|$))+/y;
  comments.lastIndex = at;
  return at + (comments.exec(text)?.[0].length ?? 0);
}

/** The start of the comments directly above a line, with nothing between. */
export function aboveComments(text: string, at: number): number {
  let start = at;
  while (start > 0) {
    const before = lineStart(text, start - 1);
    if (!/^[ \t]*#/.test(text.slice(before, start))) break;
    start = before;
  }
  return start;
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
