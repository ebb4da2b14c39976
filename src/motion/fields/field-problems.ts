import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { nearest } from "../../ground/text/nearest.ts";
import { readSwedishDate } from "../../ground/text/swedish-date.ts";
import { dateValid } from "../../rules/source/date-valid.ts";
import { fieldsKnown } from "../../rules/source/fields-known.ts";
import { fieldsTyped } from "../../rules/source/fields-typed.ts";
import type { SchemaIssue, ValueType } from "../validation/validate-value.ts";
import type { FieldDescription } from "./field-description.ts";
import { fields, fieldsBelow, fieldsIn, findField, keysBelow } from "./fields.ts";

/** A problem of a field, and the key of the front matter that it makes unreadable. A misspelt key makes the key that is meant so. */
export type FieldProblem = { readonly diagnostic: Diagnostic; readonly field: string | undefined };

/**
 * Say what a schema found, in words about fields.
 *
 * Reports: `fields-known`, `fields-typed`, `date-valid`.
 */
export function fieldProblem(issue: SchemaIssue): FieldProblem {
  const names = issue.path.filter((step) => typeof step === "string");
  const field = names[0] ?? "";
  switch (issue.type) {
    case "unknown-key":
      return unknownKey(issue, names.length > 1 ? field : "");
    case "wrong-type":
      return { diagnostic: wrongType(issue, field), field };
    case "wrong-value":
      return { diagnostic: wrongValue(issue, names.at(-1) ?? ""), field };
  }
}

function unknownKey(issue: Extract<SchemaIssue, { type: "unknown-key" }>, parent: string): FieldProblem {
  const { key, place } = issue;
  const known = keysBelow(parent);
  const synonym = parent === "" ? synonymOf(key.toLowerCase(), issue.actual) : undefined;
  const meant = nearest(key, known);
  const isCloserThanSynonym = meant?.toLowerCase() === key.toLowerCase();
  const home = parent === "" ? homeOf(key) : undefined;
  if (home !== undefined && synonym === undefined) {
    return { diagnostic: problem(fieldsKnown, "elsewhere", place, { values: { key, parent: home } }), field: home };
  }
  const suggestion = isCloserThanSynonym ? meant : (synonym ?? meant);
  const field = parent === "" ? suggestion : parent;
  if (suggestion === undefined) {
    return { diagnostic: problem(fieldsKnown, "unknown", place, { values: { key, known: quoted(known) } }), field };
  }
  const fix = isCloserThanSynonym ? { fix: [{ place, text: suggestion }] } : {};
  const details = { values: { key, nearest: suggestion }, actual: key, expected: suggestion, ...fix };
  return { diagnostic: problem(fieldsKnown, "nearest", place, details), field };
}

/** The field that another word means; of two, the one whose type fits: `yrkanden` with a list are the clauses, with a text the words above them. */
function synonymOf(key: string, actual: ValueType): string | undefined {
  const meant = fields.filter(({ synonyms }: FieldDescription) => synonyms?.includes(key));
  const fitting = meant.find(({ type }) => (type.type === "text") === (actual === "text"));
  return (fitting ?? meant[0])?.key;
}

/** The field that has one of its own with exactly this key. */
function homeOf(key: string): string | undefined {
  return fields.find(({ type }) => type.type !== "clauses" && fieldsIn(type).some((below) => below.key === key))?.key;
}

function wrongType(issue: Extract<SchemaIssue, { type: "wrong-type" }>, field: string): Diagnostic {
  const { path, place, expected, actual } = issue;
  const last = path.at(-1);
  const isItem = typeof last === "number";
  const key = typeof last === "string" ? last : field;
  const values = { key, fields: quoted(keysBelow(key)), example: exampleOf(key) };
  if (actual === "missing") return problem(fieldsTyped, "missing", place, { values: { key } });
  if (actual === "empty") return problem(fieldsTyped, isItem ? "item-empty" : "empty", place, { values: { key } });
  if (expected.includes("map")) return problem(fieldsTyped, isItem ? "item-not-map" : "not-map", place, { values });
  if (expected.includes("list")) {
    return problem(fieldsTyped, expected.includes("text") ? "not-text-or-list" : "not-list", place, {
      values: { key },
    });
  }
  return problem(fieldsTyped, isItem ? "item-not-text" : "not-text", place, { values: { key } });
}

/** The first line of a value: `rubrik: Budget 2027` of a group, `- fil: karta.pdf` of a list. */
function exampleOf(key: string): string {
  const [first] = fieldsBelow(key);
  if (first === undefined) return `\`${key}: …\``;
  const dash = findField([key])?.type.type === "list" ? "- " : "";
  return `\`${dash}${first.key}: ${first.examples?.[0] ?? "…"}\``;
}

function wrongValue(issue: Extract<SchemaIssue, { type: "wrong-value" }>, key: string): Diagnostic {
  const { place, written, allowed, format } = issue;
  if (format === "date") return wrongDate(written, issue);
  const meant = nearest(written, allowed);
  const values = { value: written, key, allowed: quoted(allowed) };
  return meant === undefined
    ? problem(fieldsTyped, "not-one-of", place, { values, actual: written })
    : problem(fieldsTyped, "nearest-of", place, {
        values: { ...values, nearest: meant },
        actual: written,
        expected: meant,
      });
}

function wrongDate(value: string, { place }: SchemaIssue): Diagnostic {
  if (/^\d{4}-\d\d-\d\d$/.test(value))
    return problem(dateValid, "no-such-day", place, { values: { value }, actual: value });
  const expected = readSwedishDate(value);
  return expected === undefined
    ? problem(dateValid, "unreadable", place, { values: { value }, actual: value })
    : problem(dateValid, "form", place, { values: { value, expected }, actual: value, expected });
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
