import type { Place } from "../ground/diagnostics/place.ts";
import { type PlacedText, placeOf, trimText } from "../ground/text/placed-text.ts";
import type { Field, FieldValue } from "./source/syntax.ts";

type FieldMap = Extract<FieldValue, { type: "map" }>;

/** The field with a name; of two with one name, the last. */
export function fieldOf(map: FieldMap, name: string): Field | undefined {
  return map.fields.findLast(({ key }) => key.value === name);
}

export function fieldText(map: FieldMap, name: string): PlacedText | undefined {
  return asText(fieldOf(map, name)?.value);
}

/** The text of a value, without white space at its ends. Undefined where nothing else is in it, or where it is no text. */
export function asText(value: FieldValue | undefined): PlacedText | undefined {
  if (value?.type !== "text") return undefined;
  const text = trimText(value.text);
  return text.value === "" ? undefined : text;
}

export function listOf(map: FieldMap, name: string): readonly FieldValue[] {
  const value = fieldOf(map, name)?.value;
  return value?.type === "list" ? value.items : [];
}

/** The same without the items of lists that hold nothing. */
export function withoutEmptyItems(value: FieldMap): FieldMap;
export function withoutEmptyItems(value: FieldValue): FieldValue;
export function withoutEmptyItems(value: FieldValue): FieldValue {
  if (value.type === "list")
    return {
      ...value,
      items: value.items.filter(({ type }) => type !== "empty").map((item) => withoutEmptyItems(item)),
    };
  if (value.type !== "map") return value;
  return { ...value, fields: value.fields.map(({ key, value: inner }) => ({ key, value: withoutEmptyItems(inner) })) };
}

export function keyPlace(field: Field): Place {
  return placeOf(field.key);
}
