import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { inlineWords } from "../../motion/body-words.ts";
import type { MotionRule } from "../motion-rule.ts";

export const questionForm = defineRule("question-form", {
  severity: "info",
  why: {
    sv: "En interpellation och en fråga får svar, inte beslut. Det som inte är en fråga kan ordföranden låta bli att svara på.",
    en: "An interpellation and a question get answers, no decisions. What is no question may go without an answer.",
  },
  messages: {
    clause: {
      reason: { sv: "Fråga {ordinal} är skriven som en att-sats", en: "Question {ordinal} is written as a clause" },
      hint: {
        sv: "skriv den som en fråga, eller lämna in förslaget som en motion",
        en: "write it as a question, or hand the proposal in as a motion",
      },
    },
    statement: {
      reason: {
        sv: "Fråga {ordinal} är inte skriven som en fråga",
        en: "Question {ordinal} is not written as a question",
      },
      hint: { sv: "skriv den som en fråga, med frågetecken", en: "write it as a question, with a question mark" },
    },
  },
});

/** Questions that ask. */
export const checkQuestionForm: MotionRule = ({ kind, questions }) =>
  kind?.operative === "questions"
    ? questions.flatMap(({ ordinal, content }): readonly Diagnostic[] => {
        const words = inlineWords(content);
        const isClause = /^\s*(?:[-–—•*]\s*)?(?:\d{1,2}[.)]\s*)?att\s/i.test(words.value);
        if (words.value.includes("?")) return [];
        const values = { ordinal: String(ordinal) };
        return [problem(questionForm, isClause ? "clause" : "statement", placeOf(words), { values })];
      })
    : [];
