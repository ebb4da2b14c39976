import { defineRule } from "../../ground/diagnostics/rule.ts";

export const outputSubmitted = defineRule("output-submitted", {
  severity: "warning",
  why: {
    sv: "Det som är inlämnat ska finnas kvar som det lämnades in.",
    en: "What has been submitted is to be kept as it was submitted.",
  },
  messages: {
    kept: {
      reason: {
        sv: "Motionen är inlämnad {date}; den byggda filen behålls",
        en: "The motion was submitted on {date}; the built file is kept",
      },
      hint: {
        sv: "bygg med --force om den verkligen ska skrivas om",
        en: "build with --force if it really is to be rewritten",
      },
    },
  },
});
