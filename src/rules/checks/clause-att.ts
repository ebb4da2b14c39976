import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { type PlacedText, placeOf } from "../../ground/text/placed-text.ts";
import { inlineWords } from "../../motion/body-words.ts";
import { leadInForm } from "../../motion/lead-in-form.ts";
import type { Clause } from "../../motion/motion.ts";
import { splitAtt } from "../../motion/split-att.ts";
import type { MotionRule } from "../motion-rule.ts";

/** The clauses read in full: the author's lead-in, or the default one, which needs *att*. */
const NEEDS_ATT = { carriesAtt: false } as const;

/** Clauses that begin with *att*, or with *samt att*; or all without, where the lead-in carries it. */
export const clauseStartsWithAtt: MotionRule = ({ clauses, leadIn, unreadable }) => {
  if (unreadable.has("yrkande")) return [];
  const without = clauses.filter((clause) => !beginsWithAtt(clause));
  const form = leadIn === undefined ? NEEDS_ATT : leadInForm(leadIn.value);
  const isMixed = without.length < clauses.length;
  if (form.carriesAtt && (!isMixed || "finalAtt" in form)) return [];
  return without.map(({ ordinal, content }) =>
    problem("clause-starts-with-att", isMixed ? "mixed" : "missing", firstWord(inlineWords(content)), {
      values: { ordinal: String(ordinal) },
    }),
  );
};

/** No *att att*, neither within a clause nor from the lead-in to a clause. */
export const clauseAttNotDoubled: MotionRule = ({ clauses, leadIn }) => [
  ...clauses.flatMap(doubledInClause),
  ...(leadIn === undefined ? [] : doubledByLeadIn(leadIn, clauses)),
];

function doubledInClause({ ordinal, content }: Clause): readonly Diagnostic[] {
  const words = inlineWords(content);
  const doubled = [...words.value.matchAll(/(?<![A-Za-zÀ-ÖØ-öø-ӿ\d-])att[\s,]+(att)(?![A-Za-zÀ-ÖØ-öø-ӿ\d-])/giu)];
  return doubled.map((match) => {
    const end = match.index + match[0].length;
    return problem("clause-att-not-doubled", "in-clause", placeOf(words, end - 3, end), {
      values: { ordinal: String(ordinal) },
    });
  });
}

function doubledByLeadIn(leadIn: PlacedText, clauses: readonly Clause[]): readonly Diagnostic[] {
  const { finalAtt } = leadInForm(leadIn.value);
  const withAtt = clauses.filter(hasAtt);
  const [first] = withAtt;
  if (finalAtt === undefined || first === undefined) return [];
  const inLeadIn = placeOf(leadIn, finalAtt, finalAtt + 3);
  if (withAtt.length === clauses.length) {
    const related = [{ place: attPlace(first), message: "att" }];
    return [
      problem("clause-att-not-doubled", "lead-in", inLeadIn, { values: { ordinal: String(first.ordinal) }, related }),
    ];
  }
  return withAtt.map((clause) =>
    problem("clause-att-not-doubled", "lead-in", attPlace(clause), {
      values: { ordinal: String(clause.ordinal) },
      related: [{ place: inLeadIn, message: "att" }],
    }),
  );
}

function hasAtt({ content }: Clause): boolean {
  return splitAtt(inlineWords(content).value) !== undefined;
}

/** Clauses that go on from the one before them, and those that stand in quotation marks. */
const BEGINS_WITH_ATT =
  /^\s*(?:[-–—•·*»]\s*)?(?:(?:samt|och|dels|liksom|ävensom)(?:\s+\S+)?\s+|[”"“'’]\s*)att(?=[\s,:])/iu;

function beginsWithAtt(clause: Clause): boolean {
  return hasAtt(clause) || BEGINS_WITH_ATT.test(inlineWords(clause.content).value);
}

function attPlace({ content }: Clause) {
  const words = inlineWords(content);
  const start = splitAtt(words.value)?.att ?? 0;
  return placeOf(words, start, start + 3);
}

function firstWord(words: PlacedText) {
  const match = /\S+/.exec(words.value);
  return placeOf(words, match?.index ?? 0, (match?.index ?? 0) + (match?.[0].length ?? 0));
}
