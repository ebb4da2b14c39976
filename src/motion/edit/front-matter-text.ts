import type { Field, FieldValue } from "../source/syntax.ts";

export type FieldMap = Extract<FieldValue, { type: "map" }>;

/** A front matter that is to be changed: the text of the file, and what was read of it. */
export type FrontMatterText = { readonly text: string; readonly frontMatter: FieldMap };

/** The path of a value: `["titel"]`, `["att-satser", 2]`, `["undertecknare", 0, "parti"]`, `["ärende", "rubrik"]`. */
export type FieldPath = readonly [string, ...(string | number)[]];

/** The value at a path; undefined where there is none, not even an empty one. */
export function valueAt(map: FieldMap, path: readonly (string | number)[]): FieldValue | undefined {
  return path.reduce<FieldValue | undefined>((value, step) => stepInto(value, step), map);
}

export function fieldIn(map: FieldMap, key: string): Field | undefined {
  return map.fields.find((field) => field.key.value === key);
}

function stepInto(value: FieldValue | undefined, step: string | number): FieldValue | undefined {
  if (typeof step === "number") return value?.type === "list" ? value.items[step] : undefined;
  return value?.type === "map" ? fieldIn(value, step)?.value : undefined;
}

/** Whether a value is between brackets: `[…]` or `{…}`. */
export function isFlow(value: FieldValue, text: string): boolean {
  return (value.type === "list" || value.type === "map") && /[[{]/.test(text[value.place.start] ?? "");
}
