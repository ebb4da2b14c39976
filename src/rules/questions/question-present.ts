import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import type { MotionRule } from "../motion-rule.ts";

export const questionPresent = defineRule("question-present", {
  severity: "error",
  why: {
    sv: "En interpellation eller fråga måste innehålla det som ska besvaras.",
    en: "An interpellation or question must hold what is to be answered.",
  },
  messages: {
    missing: {
      reason: { sv: "Frågor saknas", en: "Missing questions" },
      hint: {
        sv: "skriv `frågor:` och under den en rad `  - …` för varje fråga",
        en: "write `frågor:` and below it a line `  - …` for each question",
      },
    },
    empty: {
      reason: { sv: "Inga frågor står under `frågor:`", en: "No questions stand below `frågor:`" },
      hint: {
        sv: "skriv en rad `  - …` under den för varje fråga",
        en: "write a line `  - …` below it for each question",
      },
    },
  },
});

/** At least one question, where the kind asks for answers. */
export const checkQuestionPresent: MotionRule = ({ kind, questions, unreadable, keys, opening }) => {
  if (kind?.operative !== "questions" || questions.length > 0 || unreadable.has("frågor") || keys.has("att-satser"))
    return [];
  const key = keys.get("frågor");
  return [key === undefined ? problem(questionPresent, "missing", opening) : problem(questionPresent, "empty", key)];
};
