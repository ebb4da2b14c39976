import { type Diagnostic, problem } from "../ground/diagnostics/diagnostic.ts";
import type { Place } from "../ground/diagnostics/place.ts";
import { fieldsTyped } from "../rules/source/fields-typed.ts";
import { kindKnown } from "../rules/source/kind-known.ts";
import { sizeLimit } from "../rules/source/size-limit.ts";
import type { MotionFacts } from "./facts.ts";
import { type FieldProblem, fieldProblem } from "./field-problems.ts";
import { asText, fieldOf, keyPlace, listOf, textOf } from "./front-matter.ts";
import { findKind, KINDS, kindFacts, nearestKind } from "./kinds/kinds.ts";
import type { Clause } from "./motion.ts";
import { readFields, trimPlace } from "./read-fields.ts";
import { type FieldName, frontMatterSchema } from "./schema.ts";
import { limits } from "./source/limits.ts";
import { readInlineMarkdown } from "./source/read-source.ts";
import type { FieldValue, SourceSyntax } from "./source/syntax.ts";
import { isUnreadable, validateValue } from "./validation/validate-value.ts";

type FieldMap = Extract<FieldValue, { type: "map" }>;

/** The facts, and what is wrong with the fields they were read from. */
export type ReadFacts = { readonly facts: MotionFacts; readonly diagnostics: readonly Diagnostic[] };

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
  const problems = [
    ...validateValue(frontMatterSchema, map).issues.map(fieldProblem),
    ...blankItems(map),
    ...tooMany(map, "att-satser", "clauses", limits.clauses),
    ...tooMany(map, "frågor", "questions", limits.clauses),
    ...tooMany(map, "undertecknare", "signatories", limits.signatories),
  ];
  const broken = unreadableFields(map, problems);
  const readable: FieldMap = { ...map, fields: map.fields.filter(({ key }) => !broken.has(key.value)) };
  const clauses = readClauses(readable, "att-satser");
  const questions = readClauses(readable, "frågor");
  const type = textOf(readable, "typ");
  const kind = type === undefined ? kindFacts("motion") : findKind(type.value);
  const facts: MotionFacts = {
    ...readFields(readable, syntax.text),
    ...(kind && !broken.has("typ") && { kind }),
    syntax,
    unreadable: new Set([...broken, ...clauses.unreadable, ...questions.unreadable]),
    keys: keysOf(map),
    opening: openingOf(syntax),
    clauses: clauses.clauses,
    questions: questions.clauses,
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

type ReadClauses = {
  readonly clauses: readonly Clause[];
  readonly diagnostics: readonly Diagnostic[];
  readonly unreadable: readonly FieldName[];
};

function readClauses(map: FieldMap, key: FieldName): ReadClauses {
  const clauses: Clause[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const item of listOf(map, key)) {
    const text = asText(item);
    if (text === undefined || isBlank(text.value, key)) continue;
    const read = readInlineMarkdown(text);
    diagnostics.push(...read.diagnostics);
    if (read.value !== undefined) clauses.push({ ordinal: clauses.length + 1, text, content: read.value });
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
  const lost = map.isPartial ? Object.keys(frontMatterSchema.shape).filter((name) => !found.has(name)) : [];
  return new Set([...wrong, ...unread, ...lost]);
}

function keysOf(map: FieldMap): ReadonlyMap<FieldName, Place> {
  const isFieldName = (name: string): name is FieldName => Object.hasOwn(frontMatterSchema.shape, name);
  const keys = new Map<FieldName, Place>();
  for (const field of map.fields) if (isFieldName(field.key.value)) keys.set(field.key.value, keyPlace(field));
  return keys;
}

/** Whether an item says nothing: a clause of *att* alone is one that somebody meant to write. */
function isBlank(text: string, field: string): boolean {
  return text === "" || (field === "att-satser" && /^att[.,:;…]*$/i.test(text));
}

/** Items of white space, or of *att* alone, which the schema takes for text. */
function blankItems(map: FieldMap): readonly FieldProblem[] {
  return ["att-satser", "frågor"].flatMap((field) =>
    listOf(map, field)
      .filter((item) => item.type === "text" && isBlank(asText(item)?.value ?? "", field))
      .map((item) => ({
        diagnostic: problem(fieldsTyped, "item-empty", item.place, { values: { key: field } }),
        field,
      })),
  );
}

function tooMany(
  map: FieldMap,
  field: FieldName,
  message: "clauses" | "questions" | "signatories",
  limit: number,
): readonly FieldProblem[] {
  const items = listOf(map, field);
  const first = items[limit];
  if (first === undefined) return [];
  return [
    {
      diagnostic: problem(sizeLimit, message, first.place, {
        values: { count: String(items.length), limit: String(limit) },
      }),
      field,
    },
  ];
}

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
