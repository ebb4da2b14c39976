import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import type { MotionRule } from "../motion-rule.ts";
import { standsInText } from "./stands-in-text.ts";

export const datePresent = defineRule("date-present", {
  severity: "warning",
  why: {
    sv: "Datumet skiljer versioner åt och gör att inlämningstider kan kontrolleras.",
    en: "The date tells versions apart and lets deadlines be checked.",
  },
  messages: {
    missing: {
      reason: { sv: "Datum saknas", en: "Missing date" },
      hint: {
        sv: "lägg till en rad `datum: 2026-11-23` med rätt dag",
        en: "add a line `datum: 2026-11-23` with the right day",
      },
    },
  },
});

/** A date of the document. */
export const checkDatePresent: MotionRule = (facts) => {
  const { date, unreadable, keys, opening } = facts;
  return date !== undefined || unreadable.has("datum") || standsInText(/\sdatum:\s/, facts)
    ? []
    : [problem(datePresent, "missing", keys.get("datum") ?? opening)];
};
