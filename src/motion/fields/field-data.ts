import type { Appearance } from "./appearance.ts";
import type { FieldDescription } from "./field-description.ts";
import type { ClausesType, FieldData, FieldType, ListNames, OwnValue, PlacedDate } from "./field-type.ts";

/** The data of fields, without clauses, which the document makes data of. */
type DataOfFields<F extends FieldDescription, Where extends Appearance> = Omit<
  FieldData<F, ListNames<F>, Where, never>,
  ClauseNames<F>
>;
type ClauseNames<F extends FieldDescription> = F extends { readonly type: ClausesType } ? F["name"] : never;

/** The values of fields as plain data by name. What may not appear there is left out, and so are clauses, which the document makes data of. */
export function fieldData<F extends FieldDescription, Where extends Appearance>(
  fields: readonly F[],
  values: Readonly<Record<string, unknown>>,
  where: Where,
): DataOfFields<F, Where> {
  // The descriptions say both which keys there are and of what type, which the compiler cannot follow through a list.
  return dataByName(fields, values, where) as DataOfFields<F, Where>;
}

function dataByName(
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
      return dataByName(type.fields, value as Readonly<Record<string, unknown>>, where);
    case "clauses":
    case "anything":
      return value as OwnValue;
  }
}
