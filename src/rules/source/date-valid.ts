import { defineRule } from "../../ground/diagnostics/rule.ts";

export const dateValid = defineRule("date-valid", {
  severity: "error",
  why: {
    sv: "Datum skrivs år-månad-dag, så att de kan jämföras och inte kan missförstås.",
    en: "Dates are written year-month-day, so that they can be compared and cannot be misunderstood.",
  },
  messages: {
    "no-such-day": {
      reason: { sv: "Dagen `{value}` finns inte", en: "There is no day `{value}`" },
      hint: { sv: "se efter i kalendern", en: "look in the calendar" },
    },
    form: {
      reason: { sv: "`{value}` är inte skrivet som år-månad-dag", en: "`{value}` is not written as year-month-day" },
      hint: { sv: "skriv `{expected}`", en: "write `{expected}`" },
    },
    unreadable: {
      reason: { sv: "`{value}` är inget datum", en: "`{value}` is not a date" },
      hint: { sv: "skriv år, månad och dag, som `2026-11-23`", en: "write year, month and day, as in `2026-11-23`" },
    },
  },
});
