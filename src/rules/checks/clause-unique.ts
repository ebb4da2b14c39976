import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { trimEndOf } from "../../ground/text/trim-end-of.ts";
import { inlineWords } from "../../motion/body-words.ts";
import { operativeParts } from "../../motion/facts.ts";
import type { Clause } from "../../motion/motion.ts";
import { splitAtt } from "../../motion/split-att.ts";
import type { MotionRule } from "../motion-rule.ts";

/** No clause or question twice. Labels, capitals, spaces and the final mark do not count. */
export const clauseUnique: MotionRule = (facts) => {
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
    return [problem("clause-unique", "repeated", placeOf(clause.text), { values, related })];
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
