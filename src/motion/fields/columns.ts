import type { Wording } from "../../ground/diagnostics/rule.ts";
import type { TextType } from "./field-type.ts";
import { fields, type MotionField } from "./fields.ts";

type WithColumn = Extract<MotionField, { readonly column: Wording }>;

/** A field of one text that the office fills in and its catalogue shows, such as the public number. */
export type OfficeText = Extract<WithColumn, { readonly from: "office"; readonly type: TextType }>;

/** Headings of the fields that have a column in the office's catalogue, by name. */
export const fieldColumns = Object.fromEntries(
  fields.flatMap((field) => ("column" in field ? [[field.name, field.column]] : [])),
) as Readonly<Record<WithColumn["name"], Wording>>;

/** The fields of one text that the office fills in and its catalogue shows, in the order of the fields. */
export const officeTexts: readonly OfficeText[] = fields.filter((field): field is OfficeText => {
  return field.from === "office" && field.type.type === "text" && "column" in field;
});
