import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { trimEndOf } from "../../ground/text/trim-end-of.ts";
import { inlineWords } from "../../motion/body-words.ts";
import { operativeParts } from "../../motion/facts.ts";
import type { Clause } from "../../motion/motion.ts";
import { splitAtt } from "../../motion/split-att.ts";
import type { MotionRule } from "../motion-rule.ts";

export const clauseUnique = defineRule("clause-unique", {
  severity: "warning",
  why: {
    sv: "Samma förslag två gånger är oftast en rest efter kopiering.",
    en: "The same proposal twice is mostly left over from copying.",
  },
  messages: {
    repeated: {
      reason: {
        sv: "Punkt {ordinal} är likadan som punkt {first}",
        en: "Item {ordinal} is the same as item {first}",
      },
      hint: { sv: "ta bort den ena", en: "remove one of them" },
    },
  },
});

/** No clause or question twice. Labels, capitals, spaces and the final mark do not count. */
export const checkClauseUnique: MotionRule = (facts) => {
  const first = new Map<string, Clause>();
  return operativeParts(facts).flatMap((clause) => {
    const key = comparable(clause);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, clause);
      return [];
    }
    const values = { ordinal: String(clause.ordinal), first: String(earlier.ordinal) };
    const related = [{ place: placeOf(earlier.text), message: String(earlier.ordinal) }];
    return [problem(clauseUnique, "repeated", placeOf(clause.text), { values, related })];
  });
};

function comparable({ content }: Clause): string {
  const words = inlineWords(content).value;
  const text = words
    .slice(splitAtt(words)?.rest ?? 0)
    .normalize("NFC")
    .replace(/\s+/g, " ");
  return trimEndOf(text, ".,;").trimStart().toLowerCase();
}
