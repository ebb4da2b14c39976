import { defineRule } from "../../ground/diagnostics/rule.ts";

export const timeLimit = defineRule("time-limit", {
  severity: "error",
  why: {
    sv: "När många motioner byggs ska en enda inte kunna hindra de andra.",
    en: "Where many motions are built, a single one must not be able to hold up the others.",
  },
  messages: {
    motion: {
      reason: {
        sv: "Motionen var inte färdig efter {seconds} sekunder och hoppades över",
        en: "The motion was not finished after {seconds} seconds and was passed over",
      },
      hint: {
        sv: "bygg den för sig, utan tidsgräns; blir den ändå inte färdig, dela upp långa stycken och tabeller",
        en: "build it by itself, without a limit; if it still does not finish, divide long paragraphs and tables",
      },
    },
  },
});
