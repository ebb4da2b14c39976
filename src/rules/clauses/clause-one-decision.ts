import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { inlineWords } from "../../motion/body-words.ts";
import type { Clause } from "../../motion/motion.ts";
import type { MotionRule } from "../motion-rule.ts";

export const clauseOneDecision = defineRule("clause-one-decision", {
  severity: "info",
  why: {
    sv: "Fullmäktige röstar om en sats i taget. Med två förslag i en kan den som bara vill bifalla det ena inte göra det.",
    en: "The council votes on one clause at a time. With two proposals in one, somebody who wants only one of them cannot vote for it.",
  },
  messages: {
    sentences: {
      reason: { sv: "Flera meningar i att-sats {ordinal}", en: "Several sentences in clause {ordinal}" },
      hint: {
        sv: "gör varje förslag till en egen att-sats, och lägg skälen i brödtexten",
        en: "make each proposal a clause of its own, and put the reasons into the body",
      },
    },
    joined: {
      reason: {
        sv: "`{words}` fogar ihop två förslag i att-sats {ordinal}",
        en: "`{words}` joins two proposals in clause {ordinal}",
      },
      hint: { sv: "gör dem till var sin att-sats", en: "make them clauses of their own" },
    },
  },
});

/** A full stop that ends an abbreviation, an initial or an ordinal, and no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:t\.ex|bl\.a|m\.fl|m\.m|o\.s\.v|d\.v\.s|f\.d|p\.g\.a|fr\.o\.m|t\.o\.m|s\.k|resp|kap|ca|nr|st|kl|jfr|dvs|osv|mfl|mm|etc|[A-Za-zÀ-ÖØ-öø-ӿ]|\d+)\.$/iu;

/** One decision a clause: one sentence, and nothing joined by "samt att". */
export const checkClauseOneDecision: MotionRule = ({ clauses }) => clauses.flatMap(joinedDecisions);

function joinedDecisions({ ordinal, content }: Clause): readonly Diagnostic[] {
  const words = inlineWords(content);
  const values = { ordinal: String(ordinal) };
  for (const match of words.value.matchAll(/[.!?][”’"»)]?\s+(?=[”"»(]?\p{Lu})/gu)) {
    if (ABBREVIATION.test(words.value.slice(Math.max(0, match.index - 20), match.index + 1))) continue;
    const start = match.index + match[0].length;
    return [problem(clauseOneDecision, "sentences", placeOf(words, start, words.value.trimEnd().length), { values })];
  }
  const joined = /(?<![A-Za-zÀ-ÖØ-öø-ӿ-])(?:samt|och)\s+att(?![A-Za-zÀ-ÖØ-öø-ӿ-])/iu.exec(words.value);
  if (joined === null) return [];
  const place = placeOf(words, joined.index, joined.index + joined[0].length);
  return [problem(clauseOneDecision, "joined", place, { values: { ...values, words: joined[0] } })];
}
