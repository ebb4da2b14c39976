import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { type PlacedText, placeOf } from "../../ground/text/placed-text.ts";
import { inlineWords } from "../../motion/body-words.ts";
import { leadInForm } from "../../motion/lead-in-form.ts";
import type { Clause } from "../../motion/motion.ts";
import { splitAtt } from "../../motion/split-att.ts";
import type { MotionRule } from "../motion-rule.ts";
import { hasAtt } from "./has-att.ts";

export const clauseAttNotDoubled = defineRule("clause-att-not-doubled", {
  severity: "warning",
  why: {
    sv: "Två *att* efter varandra är nästan alltid ett skrivfel, som följer med in i protokollet.",
    en: "Two *att* in a row are nearly always a slip, and go on into the minutes.",
  },
  messages: {
    "in-clause": {
      reason: { sv: "Dubbelt `att` i punkt {ordinal}", en: "Double `att` in item {ordinal}" },
      hint: { sv: "ta bort det ena", en: "remove one of them" },
    },
    "lead-in": {
      reason: {
        sv: "Yrkandet slutar med `att`, och att-sats {ordinal} börjar med det",
        en: "The lead-in ends with `att`, and clause {ordinal} begins with it",
      },
      hint: { sv: "ta bort det ena", en: "remove one of them" },
    },
  },
});

/** No *att att*, neither within a clause nor from the lead-in to a clause. */
export const checkClauseAttNotDoubled: MotionRule = ({ clauses, leadIn }) => [
  ...clauses.flatMap(doubledInClause),
  ...(leadIn === undefined ? [] : doubledByLeadIn(leadIn, clauses)),
];

function doubledInClause({ ordinal, content }: Clause): readonly Diagnostic[] {
  const words = inlineWords(content);
  const doubled = [...words.value.matchAll(/(?<![A-Za-zÀ-ÖØ-öø-ӿ\d-])att[\s,]+(att)(?![A-Za-zÀ-ÖØ-öø-ӿ\d-])/giu)];
  return doubled.map((match) => {
    const end = match.index + match[0].length;
    return problem(clauseAttNotDoubled, "in-clause", placeOf(words, end - 3, end), {
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
    return [problem(clauseAttNotDoubled, "lead-in", inLeadIn, { values: { ordinal: String(first.ordinal) }, related })];
  }
  return withAtt.map((clause) =>
    problem(clauseAttNotDoubled, "lead-in", attPlace(clause), {
      values: { ordinal: String(clause.ordinal) },
      related: [{ place: inLeadIn, message: "att" }],
    }),
  );
}

function attPlace({ content }: Clause) {
  const words = inlineWords(content);
  const start = splitAtt(words.value)?.att ?? 0;
  return placeOf(words, start, start + 3);
}
