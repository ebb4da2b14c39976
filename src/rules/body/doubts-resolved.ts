import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { findDoubts } from "../../motion/find-doubts.ts";
import type { MotionRule } from "../motion-rule.ts";

export const doubtsResolved = defineRule("doubts-resolved", {
  severity: "warning",
  why: {
    sv: "`yrka import` skriver en kommentar där den inte är säker på hur texten ska läsas. Tills någon har svarat kan motionen säga något annat än originalet. Med `--strict` byggs ingen motion som har en sådan kommentar kvar.",
    en: "`yrka import` writes a comment where it is not sure how the text is to be read. Until somebody has answered, the motion may say something else than the original. With `--strict` no motion with such a comment is built.",
  },
  messages: {
    doubt: {
      reason: {
        sv: "Obesvarat sedan inhämtningen: {question}",
        en: "Left unanswered since the import: {question}",
      },
      hint: {
        sv: "jämför med originalet, rätta det som står under om det är fel, och ta bort kommentaren",
        en: "compare with the original, correct what is below if it is wrong, and remove the comment",
      },
    },
  },
});

/** No doubt of an import is left without an answer. */
export const checkDoubtsResolved: MotionRule = ({ syntax: { file, text, bodyStart } }) =>
  findDoubts(text, bodyStart).map(({ question, start, end }) =>
    problem(doubtsResolved, "doubt", { file, start, end }, { values: { question } }),
  );
