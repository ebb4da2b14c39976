import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { trimEndOf } from "../../ground/text/trim-end-of.ts";
import { inlineWords } from "../../motion/body-words.ts";
import type { Clause } from "../../motion/motion.ts";
import type { MotionRule } from "../motion-rule.ts";

export const clausePunctuationConsistent = defineRule("clause-punctuation-consistent", {
  severity: "info",
  why: {
    sv: "Punkt efter alla satser, efter ingen, eller komma emellan och punkt sist: allt går bra, men samma hela vägen ser mer genomarbetat ut.",
    en: "A full stop after every clause, after none, or commas between and a stop last: all are fine, but one way throughout looks more finished.",
  },
  messages: {
    "without-mark": {
      reason: {
        sv: "Att-sats {ordinal} slutar utan `{usual}`, som de flesta andra har",
        en: "Clause {ordinal} ends without the `{usual}` that most others have",
      },
      hint: { sv: "avsluta alla satser på samma sätt", en: "end all clauses alike" },
    },
    "with-mark": {
      reason: {
        sv: "Att-sats {ordinal} slutar med `{found}`, som de flesta andra saknar",
        en: "Clause {ordinal} ends with a `{found}` that most others lack",
      },
      hint: { sv: "avsluta alla satser på samma sätt", en: "end all clauses alike" },
    },
    "other-mark": {
      reason: {
        sv: "Att-sats {ordinal} slutar med `{found}`, de flesta andra med `{usual}`",
        en: "Clause {ordinal} ends with `{found}`, most others with `{usual}`",
      },
      hint: { sv: "avsluta alla satser på samma sätt", en: "end all clauses alike" },
    },
  },
});

/** Clauses that end alike: all in a full stop, all in none, or in commas with a stop, or nothing, last. */
export const checkClausePunctuationConsistent: MotionRule = ({ clauses }) => {
  const marks = clauses.map(finalMark);
  const before = new Set(marks.slice(0, -1));
  const isSeries = before.size === 1 && (before.has(",") || before.has(";")) && /^[.]?$/.test(marks.at(-1) ?? "");
  if (new Set(marks).size <= 1 || isSeries) return [];
  const usual = mostCommon(marks);
  return clauses.flatMap((clause, index) => {
    const found = marks[index] ?? "";
    if (found === usual) return [];
    const message = found === "" ? "without-mark" : usual === "" ? "with-mark" : "other-mark";
    return [
      problem(clausePunctuationConsistent, message, endOf(clause), {
        values: { ordinal: String(clause.ordinal), found, usual },
      }),
    ];
  });
};

/** The mark a clause ends in; what ends a series ("…, samt") counts as its comma. */
function finalMark({ content }: Clause): string {
  const end = trimEndOf(inlineWords(content).value, "”’\"'»)]").slice(-12);
  if (/[,;]\s+(?:samt|och)$/.test(end)) return ",";
  return /[.,;:!?…]$/.exec(end)?.[0] ?? "";
}

function endOf({ content }: Clause) {
  const words = inlineWords(content);
  const end = words.value.trimEnd().length;
  return placeOf(words, Math.max(0, end - 1), end);
}

function mostCommon(marks: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  let best = marks[0] ?? "";
  for (const [mark, count] of counts) if (count > (counts.get(best) ?? 0)) best = mark;
  return best;
}
