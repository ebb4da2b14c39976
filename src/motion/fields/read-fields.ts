import type { FieldValue } from "../source/syntax.ts";
import { type SchemaIssue, validateValue } from "../validation/validate-value.ts";
import type * as z from "../validation/zod.ts";
import { fieldSchema } from "./field-schema.ts";
import { type FieldValues, frontMatter } from "./fields.ts";

/** The types of the table say what the schema gives. */
const schema = fieldSchema(frontMatter) as z.ZodMiniType<FieldValues>;

/** Read the fields of a front matter into texts with their places, dates, words of the program and groups. No values where there is an issue. */
export function readFields(map: Extract<FieldValue, { type: "map" }>): {
  readonly data?: FieldValues;
  readonly issues: readonly SchemaIssue[];
} {
  return validateValue(schema, map, (text) => text);
}
