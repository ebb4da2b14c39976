import type { Appearance } from "./appearance.ts";
import type { FieldDescription } from "./field-description.ts";
import type { FieldType, OwnValue, PlacedDate } from "./field-type.ts";

/** What a list of fields says, as plain data by name; what may not appear there, and clauses, which the document makes data of, are left out. */
export function fieldData(
  fields: readonly FieldDescription[],
  values: Readonly<Record<string, unknown>>,
  where: Appearance,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields
      .filter(
        ({ appears, type, name }) => appears.includes(where) && type.type !== "clauses" && values[name] !== undefined,
      )
      .map(({ name, type }) => [name, dataOf(type, values[name], where)]),
  );
}

function dataOf(type: FieldType, value: unknown, where: Appearance): unknown {
  switch (type.type) {
    case "text":
    case "date":
    case "choice":
      return (value as PlacedDate).value;
    case "one-or-more":
      return (value as readonly unknown[]).map((item) => dataOf(type.item, item, where));
    case "list":
      return (value as readonly unknown[]).map((item) => dataOf(type.item, item, where));
    case "group":
      return fieldData(type.fields, value as Readonly<Record<string, unknown>>, where);
    case "clauses":
    case "anything":
      return value as OwnValue;
  }
}
