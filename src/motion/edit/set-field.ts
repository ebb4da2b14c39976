import { type TextEdit, withLineEnds } from "../../ground/text/text-edit.ts";
import { keysBelow } from "../fields/fields.ts";
import type { FieldValue } from "../source/syntax.ts";
import { writeFlowScalar, writeScalar } from "../source/write-scalar.ts";
import { endOfValue, lineEnd, lineStart, linesOfField, pastComments } from "./front-lines.ts";
import { type FieldMap, type FieldPath, type FrontMatterText, isFlow, valueAt } from "./front-matter-text.ts";
import { oneLine, writeValue } from "./write-value.ts";

/**
 * Change the text of one field, and nothing else of the file. A field that is not there is written where it belongs; an empty text leaves
 * the key. Undefined where the value is written in a way that cannot be changed in place.
 */
export function setField(source: FrontMatterText, path: FieldPath, value: string): readonly TextEdit[] | undefined {
  const { text, frontMatter } = source;
  const words = oneLine(value);
  const parent = valueAt(frontMatter, path.slice(0, -1));
  const own = valueAt(frontMatter, path);
  if (own !== undefined) {
    const isInFlow = parents(frontMatter, path).some((each) => isFlow(each, text));
    const edit = writeValue(own, words, text, isInFlow);
    return edit && [edit];
  }
  const key = path.at(-1);
  if (typeof key !== "string") return undefined;
  if (words === "") return [];
  if (path.length === 1) return [newField(source, key, ` ${writeScalar(words)}\n`)];
  if (parent === undefined)
    return path.length === 2 ? [newField(source, path[0], `\n  ${key}: ${writeScalar(words)}\n`)] : undefined;
  return insideParent(parent, path, words, source);
}

/** The lines of a new field of the front matter, at its place in the order of the fields. `value` is what follows the colon. */
export function newField({ text, frontMatter }: FrontMatterText, key: string, value: string): TextEdit {
  const at = placeOfNew(frontMatter, key, text);
  return { start: at, end: at, text: withLineEnds(`${key}:${value}`, text) };
}

function placeOfNew(map: FieldMap, key: string, text: string): number {
  const example = exampleOf(map, key, text);
  if (example !== undefined) return example;
  const before = lastBefore(map, "", key);
  if (before !== undefined) return pastComments(text, linesOfField(before, text).end);
  const first = map.fields[0];
  return first === undefined ? map.place.end : map.place.start;
}

/** After a comment that shows how the field is written, such as `# ort: Umeå`. */
function exampleOf({ place }: FieldMap, key: string, text: string): number | undefined {
  const lines = text.slice(place.start, place.end);
  const at = `\n${lines}`.indexOf(`\n# ${key}:`);
  return at === -1 ? undefined : lineEnd(text, place.start + at);
}

/** The last field of a map that comes before one in the usual order. */
function lastBefore(map: FieldMap, parent: string, key: string) {
  const order = keysBelow(parent);
  const before = new Set(order.slice(0, Math.max(0, order.indexOf(key))));
  return map.fields.findLast((field) => before.has(field.key.value));
}

function insideParent(
  parent: FieldValue,
  path: FieldPath,
  words: string,
  { text }: FrontMatterText,
): readonly TextEdit[] | undefined {
  const key = String(path.at(-1));
  if (parent.type === "empty" && path.length === 2) {
    const at = pastComments(text, lineEnd(text, parent.place.start));
    return [{ start: at, end: at, text: withLineEnds(`  ${key}: ${writeScalar(words)}\n`, text) }];
  }
  if (parent.type === "empty" && typeof path.at(-2) === "number") {
    const at = text.slice(0, parent.place.start).trimEnd().length;
    return [{ start: at, end: at, text: ` ${key}: ${writeScalar(words)}` }];
  }
  if (parent.type !== "map") return undefined;
  if (isFlow(parent, text)) {
    const last = parent.fields.at(-1);
    const at = last === undefined ? parent.place.start + 1 : endOfEntry(last.value, text);
    return [{ start: at, end: at, text: `${last === undefined ? "" : ", "}${key}: ${writeFlowScalar(words)}` }];
  }
  const first = parent.fields[0];
  const before = lastBefore(parent, path[0], key) ?? first;
  if (first === undefined || before === undefined) return undefined;
  const firstKey = first.key.spans[0]?.start ?? 0;
  const indent = " ".repeat(firstKey - lineStart(text, firstKey));
  const at = linesOfField(before, text).end;
  return [{ start: at, end: at, text: withLineEnds(`${indent}${key}: ${writeScalar(words)}\n`, text) }];
}

function endOfEntry(value: FieldValue, text: string): number {
  const end = endOfValue(value, text);
  return value.type === "empty" ? end - (text.slice(0, end).length - text.slice(0, end).trimEnd().length) : end;
}

function parents(map: FieldMap, path: FieldPath): readonly FieldValue[] {
  return path.map((_, length) => valueAt(map, path.slice(0, length))).filter((value) => value !== undefined);
}
