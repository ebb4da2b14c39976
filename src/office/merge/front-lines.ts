import type { Field, FieldValue, SourceSyntax } from "../../motion/source/syntax.ts";
import { withLineEnds } from "./body-edits.ts";
import type { TextEdit } from "./text-edits.ts";
import { fieldOf, writeScalar } from "./yaml-scalar.ts";

/** Whole lines of the front matter. */
export type Lines = { readonly start: number; readonly end: number };

/** The lines that a value of the front matter stands on, from the start of the first to that of the line after. */
export function linesOf(value: FieldValue, text: string): Lines {
  return { start: lineStart(text, value.place.start), end: lineEnd(text, endOfValue(value, text)) };
}

/** The lines of a list's item; undefined where it does not stand on lines of its own. */
export function itemLines(value: FieldValue, text: string): Lines | undefined {
  const lines = linesOf(value, text);
  return /^[ \t]*-[ \t]+$/.test(text.slice(lines.start, value.place.start)) ? lines : undefined;
}

/** White space and dash before an item. */
export function itemMark(lines: Lines | undefined, text: string): string {
  return /^[ \t]*-[ \t]+/.exec(text.slice(lines?.start ?? 0))?.[0] ?? "  - ";
}

/** The line of a new field after another; at the end where there is no such field. */
export function newField(syntax: SourceSyntax, key: string, value: string, after: readonly string[]): TextEdit {
  const { text } = syntax;
  const fields = syntax.frontMatter?.fields ?? [];
  const before = after.flatMap((name) => fieldOf(fields, name) ?? [])[0] ?? fields.at(-1);
  const at = before === undefined ? (syntax.frontMatter?.place.end ?? 0) : linesOfField(before, text).end;
  return { start: at, end: at, text: withLineEnds(`${key}: ${writeScalar(value)}\n`, text) };
}

export function linesOfField({ key, value }: Field, text: string): Lines {
  return { start: lineStart(text, key.spans[0]?.start ?? 0), end: linesOf(value, text).end };
}

/** End of the last character of a value. A value that runs over several lines says so by the places of its words alone. */
function endOfValue(value: FieldValue, text: string): number {
  const isFlow = text[value.place.start] === "[" || text[value.place.start] === "{";
  switch (value.type) {
    case "text":
      return Math.max(value.place.end, value.text.spans.at(-1)?.end ?? 0);
    case "list":
      return isFlow
        ? value.place.end
        : Math.max(value.place.start, ...value.items.map((item) => endOfValue(item, text)));
    case "map":
      return isFlow
        ? value.place.end
        : Math.max(value.place.start, ...value.fields.map((field) => endOfValue(field.value, text)));
    default:
      return value.place.start;
  }
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}
