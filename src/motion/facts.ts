import type { Place } from "../ground/diagnostics/place.ts";
import type { PlacedText } from "../ground/text/placed-text.ts";
import type { Appearance } from "./fields/appearance.ts";
import type { FieldDescription } from "./fields/field-description.ts";
import { type FieldKey, type FieldValues, fields, fieldsIn } from "./fields/fields.ts";
import type { KindFacts } from "./kinds/kinds.ts";
import type { Clause, Question, Signatory } from "./motion.ts";
import type { SourceSyntax } from "./source/syntax.ts";

/**
 * What is known of a motion, valid or not; this is what the rules look at.
 *
 * A field that is or may be in the file but cannot be read is in `unreadable`, and absent otherwise: rules say nothing of it.
 * A field without a value is absent.
 */
export type MotionFacts = Omit<FieldValues, "clauses" | "questions" | "signatories"> & {
  readonly syntax: SourceSyntax;
  readonly unreadable: ReadonlySet<string>;
  /** The keys that the front matter has, with their places. */
  readonly keys: ReadonlyMap<FieldKey, Place>;
  /** The opening line of the front matter, where what is missing is reported. */
  readonly opening: Place;
  /** Absent where `typ` names none. */
  readonly kind?: KindFacts;
  readonly clauses: readonly Clause[];
  readonly questions: readonly Question[];
  readonly signatories: readonly Signatory[];
};

/** Every text of the front matter that the page prints as it is written. */
export function printedTexts(facts: MotionFacts): readonly PlacedText[] {
  return textsOn("page", fields, facts);
}

/** The printed texts of the front matter in which no Markdown is read. */
export function plainTexts(facts: MotionFacts): readonly PlacedText[] {
  const texts = textsOn(
    "page",
    fields.filter(({ type }) => type.type !== "clauses"),
    facts,
  );
  return [...texts, ...bodiesOf(facts.clauses)];
}

function textsOn(where: Appearance, among: readonly FieldDescription[], values: object): readonly PlacedText[] {
  return among
    .filter(({ appears }) => appears.includes(where))
    .flatMap(({ name, type }): readonly PlacedText[] => {
      const value = (values as Readonly<Record<string, unknown>>)[name];
      if (value === undefined) return [];
      if (type.type === "text") return [value as PlacedText];
      if (type.type === "clauses") {
        const clauses = value as readonly Clause[];
        return [...bodiesOf(clauses), ...clauses.map(({ text }) => text)];
      }
      const groups =
        type.type === "list" ? (value as readonly object[]) : type.type === "group" ? [value as object] : [];
      return groups.flatMap((group) => textsOn(where, fieldsIn(type), group));
    });
}

/** The bodies that groups of clauses are put to, one for each group. */
export function bodiesOf(clauses: readonly Clause[]): readonly PlacedText[] {
  return [...new Set(clauses.flatMap(({ body }) => body ?? []))];
}

/** The clauses, or the questions, as the kind has it. */
export function operativeParts(facts: MotionFacts): readonly Clause[] {
  return facts.kind?.operative === "questions" ? facts.questions : facts.clauses;
}
