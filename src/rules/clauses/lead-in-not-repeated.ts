import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { inlineWords } from "../../motion/body-words.ts";
import type { MotionRule } from "../motion-rule.ts";

export const leadInNotRepeated = defineRule("lead-in-not-repeated", {
  severity: "info",
  why: {
    sv: "Yrkandet och att-satsen läses som en mening. Står beslutet i båda blir det ”… beslutar att kommunfullmäktige beslutar att …”.",
    en: "The lead-in and the clause are read as one sentence. With the decision in both it says “… decides that the council decides that …”.",
  },
  messages: {
    repeated: {
      reason: {
        sv: "Yrkandet säger redan att fullmäktige beslutar; att-sats {ordinal} säger det igen",
        en: "The lead-in already says that the council decides; clause {ordinal} says it again",
      },
      hint: { sv: "börja satsen med vad som ska göras", en: "begin the clause with what is to be done" },
    },
  },
});

const DECIDES = /beslut(?:ar|a)(?![A-Za-zÀ-ÖØ-öø-ÿ])/i;
const AGAIN =
  /^\s*(?:[-–—•*]\s*)?(?:\d{1,2}[.)]\s*)?(att\s+(?:(?:kommun|region|kyrko)?fullmäktige\s+)?besluta(?:r)?(?:\s+att)?)(?![A-Za-zÀ-ÖØ-öø-ÿ])/iu;

/** Clauses that do not say once more what the lead-in says. */
export const checkLeadInNotRepeated: MotionRule = ({ leadIn, clauses }) => {
  if (leadIn === undefined || !DECIDES.test(leadIn.value)) return [];
  return clauses.flatMap(({ ordinal, content }): readonly Diagnostic[] => {
    const words = inlineWords(content);
    const [whole, repeated] = AGAIN.exec(words.value) ?? [];
    if (whole === undefined || repeated === undefined) return [];
    const place = placeOf(words, whole.length - repeated.length, whole.length);
    return [problem(leadInNotRepeated, "repeated", place, { values: { ordinal: String(ordinal) } })];
  });
};
