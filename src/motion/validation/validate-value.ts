import type { Place } from "../../ground/diagnostics/place.ts";
import { limits } from "../source/limits.ts";
import type { Field, FieldValue } from "../source/syntax.ts";
import * as z from "./zod.ts";

export type FieldPath = readonly (string | number)[];

type TextValue = Extract<FieldValue, { type: "text" }>;

/** What a value is, in the words of the messages. */
export type ValueType = FieldValue["type"];

/** A way in which a value breaks its schema, with the place of the offending words. `path` leads from the value to them. */
export type SchemaIssue =
  | {
      readonly type: "unknown-key";
      readonly path: FieldPath;
      readonly place: Place;
      readonly key: string;
      readonly actual: ValueType;
    }
  | {
      readonly type: "wrong-type";
      readonly path: FieldPath;
      readonly place: Place;
      readonly expected: readonly ValueType[];
      readonly actual: ValueType | "missing";
    }
  | {
      readonly type: "wrong-value";
      readonly path: FieldPath;
      readonly place: Place;
      readonly written: string;
      /** The values that are allowed, where they are a list. */
      readonly allowed: readonly string[];
      /** The form that is asked for, such as `date`, where there is one. */
      readonly format: string | undefined;
    };

/**
 * Hold a value against a schema. The issues are in the order of the schema's fields, unknown keys last. Of what could not be read,
 * nothing is said. The schema reads texts as strings, unless `textOf` gives it something else, such as texts with their places.
 */
export function validateValue<T>(
  schema: z.ZodMiniType<T>,
  value: FieldValue,
  textOf?: (text: TextValue) => unknown,
): { readonly data?: T; readonly issues: readonly SchemaIssue[] } {
  const result = z.safeParse(schema, toPlain(value, textOf));
  if (result.success) return { data: result.data, issues: [] };
  return { issues: result.error.issues.flatMap((issue) => toIssues(issue, value, [])) };
}

/** Whether a part of the value could not be read, which has been reported. */
export function isUnreadable(value: FieldValue): boolean {
  if (value.type === "list") return value.items.some(isUnreadable);
  if (value.type === "map") return value.isPartial === true || value.fields.some((field) => isUnreadable(field.value));
  return value.type === "unknown";
}

/** The value as plain strings, arrays and objects. What is empty or could not be read is `undefined`, as if it were not there. */
export function toPlain(value: FieldValue, textOf: (text: TextValue) => unknown = ({ text }) => text.value): unknown {
  if (value.type === "text") return textOf(value);
  if (value.type === "list") return value.items.map((item) => toPlain(item, textOf));
  if (value.type === "empty" || value.type === "unknown") return undefined;
  const plain: Record<string, unknown> = Object.create(null);
  for (const field of value.fields) plain[field.key.value] = toPlain(field.value, textOf);
  return plain;
}

/** The field and the value that a path leads to, as far as it goes. */
export function valueAt(
  value: FieldValue,
  path: FieldPath,
): { readonly value: FieldValue; readonly field?: Field; readonly isWhole: boolean } {
  let current: { value: FieldValue; field?: Field; isWhole: boolean } = { value, isWhole: true };
  for (const step of path) {
    const here = current.value;
    const field = here.type === "map" ? here.fields.findLast(({ key }) => key.value === step) : undefined;
    const item = here.type === "list" && typeof step === "number" ? here.items[step] : undefined;
    if (field !== undefined) current = { value: field.value, field, isWhole: true };
    else if (item !== undefined) current = { value: item, isWhole: true };
    else return { ...current, isWhole: false };
  }
  return current;
}

function toIssues(issue: z.core.$ZodIssue, root: FieldValue, above: FieldPath): readonly SchemaIssue[] {
  const path = [...above, ...issue.path.filter((step) => typeof step !== "symbol")];
  const found = valueAt(root, path);
  const place = placeOfValue(found);
  if (found.value.type === "unknown") return [];
  switch (issue.code) {
    case "unrecognized_keys": {
      const map = found.value;
      if (map.type !== "map") return [];
      const unknown = new Set(issue.keys);
      return map.fields
        .filter(({ key, value }) => unknown.has(key.value) && value.type !== "unknown")
        .slice(0, limits.problems)
        .map(({ key, value }) => ({
          type: "unknown-key",
          actual: value.type,
          path: [...path, key.value],
          place: { file: key.file, start: key.spans[0]?.start ?? 0, end: key.spans.at(-1)?.end ?? 0 },
          key: key.value,
        }));
    }
    case "invalid_union": {
      if (issue.errors.length === 0)
        return [
          missingOr(
            { type: "wrong-value", path, place, written: writtenIn(found.value), allowed: [], format: undefined },
            found,
          ),
        ];
      const branch = closestBranch(issue.errors);
      if (branch.some((nested) => nested.path.length > 0 || nested.code !== "invalid_type")) {
        return branch.flatMap((nested) => toIssues(nested, root, path));
      }
      const expected = issue.errors.flatMap((errors) =>
        errors.flatMap((nested) => (nested.code === "invalid_type" ? [typeNamed(nested.expected)] : [])),
      );
      return [{ type: "wrong-type", path, place, expected, actual: actualType(found) }];
    }
    case "invalid_type":
      if (!found.isWhole && found.value.type === "map" && found.value.isPartial) return [];
      return [{ type: "wrong-type", path, place, expected: [typeNamed(issue.expected)], actual: actualType(found) }];
    case "invalid_value": {
      return [
        missingOr(
          {
            type: "wrong-value",
            path,
            place,
            written: writtenIn(found.value),
            allowed: issue.values.map(String),
            format: undefined,
          },
          found,
        ),
      ];
    }
    default: {
      const format = issue.code === "invalid_format" ? issue.format : issue.code;
      return [{ type: "wrong-value", path, place, written: writtenIn(found.value), allowed: [], format }];
    }
  }
}

/** The alternative that the author seems to have meant: the one whose first problem lies deepest, then one that is no matter of type. */
function closestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const rank = (issues: readonly z.core.$ZodIssue[]): number =>
    (issues[0]?.path.length ?? 0) * 2 + (issues[0]?.code === "invalid_type" ? 0 : 1);
  return branches.reduce((best, branch) => (rank(branch) > rank(best) ? branch : best), branches[0] ?? []);
}

/** The issue, unless there is no text that could be wrong. */
function missingOr(issue: SchemaIssue, found: ReturnType<typeof valueAt>): SchemaIssue {
  if (found.isWhole && found.value.type === "text") return issue;
  return { type: "wrong-type", path: issue.path, place: issue.place, expected: ["text"], actual: actualType(found) };
}

function writtenIn(value: FieldValue): string {
  return value.type === "text" ? value.text.value : "";
}

/** A text of white space alone is empty. */
function actualType({ value, isWhole }: ReturnType<typeof valueAt>): ValueType | "missing" {
  if (!isWhole) return "missing";
  return value.type === "text" && value.text.value.trim() === "" ? "empty" : value.type;
}

/** An empty value is shown by its key, the rest by their own words. */
function placeOfValue({ value, field, isWhole }: ReturnType<typeof valueAt>): Place {
  if (field === undefined || (isWhole && value.type !== "empty")) return value.place;
  const { file, spans } = field.key;
  return { file, start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

function typeNamed(expected: string): ValueType {
  if (expected === "array") return "list";
  return expected === "object" || expected === "record" ? "map" : "text";
}
