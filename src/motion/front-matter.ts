import type { Place } from "../ground/diagnostics/place.ts";
import { type PlacedText, placeOf, trimText } from "../ground/text/placed-text.ts";
import type { PlacedDate } from "./facts.ts";
import type { IsoDate, OwnValue } from "./motion.ts";
import type { Field, FieldValue } from "./source/syntax.ts";

type FieldMap = Extract<FieldValue, { type: "map" }>;

/** The field with a name; of two with one name, the last. */
export function fieldOf(map: FieldMap, name: string): Field | undefined {
  return map.fields.findLast(({ key }) => key.value === name);
}

export function textOf(map: FieldMap, name: string): PlacedText | undefined {
  return asText(fieldOf(map, name)?.value);
}

/** The text of a value, without white space at its ends. Undefined where nothing else is in it, or where it is no text. */
export function asText(value: FieldValue | undefined): PlacedText | undefined {
  if (value?.type !== "text") return undefined;
  const text = trimText(value.text);
  return text.value === "" ? undefined : text;
}

/** The date of a field that the schema has accepted. */
export function dateOf(map: FieldMap, name: string): PlacedDate | undefined {
  const text = textOf(map, name);
  return text !== undefined && isIsoDate(text.value) ? { value: text.value, text } : undefined;
}

export function listOf(map: FieldMap, name: string): readonly FieldValue[] {
  const value = fieldOf(map, name)?.value;
  return value?.type === "list" ? value.items : [];
}

export function mapOf(map: FieldMap, name: string): FieldMap | undefined {
  const value = fieldOf(map, name)?.value;
  return value?.type === "map" ? value : undefined;
}

/** The texts of a field that holds one text or a list of them. */
export function textsOf(map: FieldMap, name: string): readonly PlacedText[] {
  const value = fieldOf(map, name)?.value;
  const values = value?.type === "list" ? value.items : [value];
  return values.map(asText).filter((text) => text !== undefined);
}

/** The author's own keys, as plain nested values; nothing is an empty text. */
export function toOwnValue(value: FieldValue): OwnValue {
  if (value.type === "text") return value.text.value;
  if (value.type === "list") return value.items.map(toOwnValue);
  if (value.type !== "map") return "";
  return Object.fromEntries(value.fields.map(({ key, value: inner }) => [key.value, toOwnValue(inner)]));
}

export function keyPlace(field: Field): Place {
  return placeOf(field.key);
}

function isIsoDate(text: string): text is IsoDate {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}
