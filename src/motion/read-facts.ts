import { type Diagnostic, problem } from "../ground/diagnostics/diagnostic.ts";
import type { Place } from "../ground/diagnostics/place.ts";
import { placeOf } from "../ground/text/placed-text.ts";
import { stripEnd } from "../ground/text/strip-ends.ts";
import { fieldsTyped } from "../rules/source/fields-typed.ts";
import { kindKnown } from "../rules/source/kind-known.ts";
import { sizeLimit } from "../rules/source/size-limit.ts";
import type { MotionFacts } from "./facts.ts";
import type { FieldDescription } from "./fields/field-description.ts";
import { type FieldProblem, fieldProblem } from "./fields/field-problems.ts";
import type { FieldType, WrittenClause } from "./fields/field-type.ts";
import { type FieldKey, type FieldValues, fields, findField } from "./fields/fields.ts";
import { readFields } from "./fields/read-fields.ts";
import { asText, fieldOf, keyPlace, listOf, withoutEmptyItems } from "./front-matter.ts";
import { findKind, KINDS, kindFacts, nearestKind } from "./kinds/kinds.ts";
import type { Clause } from "./motion.ts";
import { readInlineMarkdown } from "./source/read-source.ts";
import type { Field, FieldValue, SourceSyntax } from "./source/syntax.ts";
import { isUnreadable } from "./validation/validate-value.ts";

type FieldMap = Extract<FieldValue, { type: "map" }>;

/** The facts, and what is wrong with the fields they were read from. */
export type ReadFacts = { readonly facts: MotionFacts; readonly diagnostics: readonly Diagnostic[] };

/** Of a front matter in which no field can be read. */
const nothing: FieldValues = { clauses: [], questions: [], signatories: [], attachments: [], caseNumbers: [] };

/** Validation and rules ask for the facts of one syntax, one after the other. */
const factsOf = new WeakMap<SourceSyntax, ReadFacts>();

/**
 * Read what the front matter says, as far as it can be read. Undefined where there is none, which the source reports.
 *
 * Reports: `fields-known`, `fields-typed`, `date-valid`, `kind-known`, `size-limit`.
 */
export function readFacts(syntax: SourceSyntax): ReadFacts | undefined {
  if (syntax.frontMatter === undefined) return undefined;
  const known = factsOf.get(syntax) ?? factsIn(syntax, syntax.frontMatter);
  factsOf.set(syntax, known);
  return known;
}

function factsIn(syntax: SourceSyntax, map: FieldMap): ReadFacts {
  const whole = readFields(map);
  const problems = [
    ...whole.issues.map(fieldProblem),
    ...fields.flatMap((field) => [...blankItems(map, field), ...tooMany(map, field)]),
  ];
  const broken = unreadableFields(map, problems);
  const keys = keysOf(map);
  const isReadable = ({ key }: Field): boolean => keys.has(key.value as FieldKey) && !broken.has(key.value);
  const readable = withoutEmptyItems({ ...map, fields: map.fields.filter(isReadable) });
  const isWhole = whole.data !== undefined && broken.size === 0;
  const values = (isWhole ? whole.data : readFields(readable).data) ?? nothing;
  const clauses = readClauses(values.clauses, "att-satser");
  const questions = readClauses(values.questions, "frågor");
  const { type } = values;
  const kind = type === undefined ? kindFacts("motion") : findKind(type.value);
  const signatoryPlaces = listOf(readable, "undertecknare").map(({ place }) => trimPlace(place, syntax.text));
  const facts: MotionFacts = {
    ...values,
    ...(kind && !broken.has("typ") && { kind }),
    syntax,
    unreadable: new Set([...broken, ...clauses.unreadable, ...questions.unreadable]),
    keys,
    opening: openingOf(syntax),
    clauses: clauses.clauses,
    questions: questions.clauses,
    signatories: values.signatories.map((signatory, index) => ({
      ...signatory,
      place: signatoryPlaces[index] ?? map.place,
    })),
  };
  const unknown =
    type !== undefined && kind === undefined
      ? [unknownKind(type.value, fieldOf(map, "typ")?.value.place ?? map.place)]
      : [];
  const diagnostics = [
    ...problems.map(({ diagnostic }) => diagnostic),
    ...unknown,
    ...clauses.diagnostics,
    ...questions.diagnostics,
  ];
  return { facts, diagnostics: diagnostics.map((diagnostic) => trimmed(diagnostic, syntax.text)) };
}

/** Point at the words alone: a map of YAML ends with its line. */
function trimmed(diagnostic: Diagnostic, text: string): Diagnostic {
  return { ...diagnostic, place: trimPlace(diagnostic.place, text) };
}

/** The place without white space at its end. */
function trimPlace(place: Place, source: string): Place {
  return { ...place, end: place.start + source.slice(place.start, place.end).trimEnd().length };
}

type ReadClauses = {
  readonly clauses: readonly Clause[];
  readonly diagnostics: readonly Diagnostic[];
  readonly unreadable: readonly FieldKey[];
};

function readClauses(written: readonly WrittenClause[], key: FieldKey): ReadClauses {
  const clauses: Clause[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { text, body } of written) {
    if (isBlank(text.value, findField([key])?.type)) continue;
    // On the page it would stand below a body that it is not put to.
    if (body === undefined && clauses.at(-1)?.body !== undefined)
      diagnostics.push(problem(fieldsTyped, "clause-below-group", placeOf(text), { values: { key } }));
    const read = readInlineMarkdown(text);
    diagnostics.push(...read.diagnostics);
    if (read.value !== undefined)
      clauses.push({ ordinal: clauses.length + 1, text, ...(body && { body }), content: read.value });
  }
  return diagnostics.length === 0
    ? { clauses, diagnostics, unreadable: [] }
    : { clauses: [], diagnostics, unreadable: [key] };
}

/** Names of fields that something is wrong with. Where the source could not read some lines, what was not found may be among them. */
function unreadableFields(map: FieldMap, problems: readonly FieldProblem[]): ReadonlySet<string> {
  const wrong = problems
    .filter(({ diagnostic }) => diagnostic.message !== "item-empty")
    .map(({ field }) => field)
    .filter((field) => field !== undefined);
  const unread = map.fields.filter(({ value }) => isUnreadable(value)).map(({ key }) => key.value);
  const found = new Set(map.fields.map(({ key }) => key.value));
  const lost = map.isPartial ? fields.map(({ key }) => key).filter((key) => !found.has(key)) : [];
  return new Set([...wrong, ...unread, ...lost]);
}

function keysOf(map: FieldMap): ReadonlyMap<FieldKey, Place> {
  const known = new Map<string, FieldKey>(fields.map(({ key }) => [key, key]));
  const keys = new Map<FieldKey, Place>();
  for (const field of map.fields) {
    const key = known.get(field.key.value);
    if (key !== undefined) keys.set(key, keyPlace(field));
  }
  return keys;
}

/** Whether a clause says nothing: one that is only *att* is unfinished, and counts as blank. */
function isBlank(text: string, type: FieldType | undefined): boolean {
  if (text === "") return true;
  return type?.type === "clauses" && stripEnd(text, ".,:;…").toLowerCase() === type.begin.trim();
}

/** Clauses of white space, or of *att* alone, which the schema takes for text. */
function blankItems(map: FieldMap, { key, type }: FieldDescription): readonly FieldProblem[] {
  if (type.type !== "clauses") return [];
  return clauseItems(map, key)
    .filter((item) => item.type === "text" && isBlank(asText(item)?.value ?? "", type))
    .map((item) => ({
      diagnostic: problem(fieldsTyped, "item-empty", item.place, { values: { key } }),
      field: key,
    }));
}

/** The items of a list of clauses, those of groups in their places. */
function clauseItems(map: FieldMap, key: string): readonly FieldValue[] {
  return listOf(map, key).flatMap((item) => (item.type === "map" ? listOf(item, key) : [item]));
}

function tooMany(map: FieldMap, { key, name, type }: FieldDescription): readonly FieldProblem[] {
  const most = type.type === "list" || type.type === "clauses" ? type.most : undefined;
  const items = type.type === "clauses" ? clauseItems(map, key) : listOf(map, key);
  const first = most === undefined ? undefined : items[most];
  if (first === undefined) return [];
  const values = { count: String(items.length), limit: String(most) };
  return [{ diagnostic: problem(sizeLimit, name as Counted, first.place, { values }), field: key }];
}

/** Lists that have a limit. */
type Counted = "clauses" | "questions" | "signatories";

function unknownKind(value: string, place: Place): Diagnostic {
  const allowed = KINDS.map(({ names }) => `\`${names[0]}\``).join(", ");
  const meant = nearestKind(value);
  return meant === undefined
    ? problem(kindKnown, "unknown", place, { values: { value, allowed }, actual: value })
    : problem(kindKnown, "nearest", place, {
        values: { value, allowed, nearest: meant },
        actual: value,
        expected: meant,
      });
}

function openingOf({ file, text }: SourceSyntax): Place {
  const start = Math.max(0, text.indexOf("---"));
  return { file, start, end: start + 3 };
}
