import type { Field, FieldValue } from "../../motion/source/syntax.ts";
import type { WriteWords } from "./text-edits.ts";

export type ScalarStyle = "plain" | "double" | "single" | "block";

/** How a scalar is quoted, by its first character. */
export function scalarStyle(value: FieldValue, text: string): ScalarStyle {
  const first = text[value.place.start];
  if (first === '"') return "double";
  if (first === "'") return "single";
  return first === "|" || first === ">" ? "block" : "plain";
}

/** How words are written inside a scalar that is there already. */
export function writeInside(style: ScalarStyle): WriteWords {
  if (style === "double") return (words) => words.replace(/["\\]/g, "\\$&");
  return style === "single" ? (words) => words.replaceAll("'", "''") : (words) => words;
}

/** Whether words put into a scalar could hide what follows them: a plain one ends at a `#` after white space. */
export function mayBeginComment(style: ScalarStyle, words: string): boolean {
  return style === "plain" && /(^|\s)#/.test(words);
}

/** The value of a key of the front matter. */
export function fieldOf(fields: readonly Field[], key: string): Field | undefined {
  return fields.find((field) => field.key.value === key);
}

/** The scalar around an offset, at any depth. */
export function scalarAt(value: FieldValue, offset: number): FieldValue | undefined {
  switch (value.type) {
    case "text":
      return value.place.start <= offset && offset <= value.place.end ? value : undefined;
    case "list":
      return firstOf(value.items, offset);
    case "map":
      return firstOf(
        value.fields.map((field) => field.value),
        offset,
      );
    default:
      return undefined;
  }
}

function firstOf(values: readonly FieldValue[], offset: number): FieldValue | undefined {
  for (const value of values) {
    const found = scalarAt(value, offset);
    if (found !== undefined) return found;
  }
  return undefined;
}
