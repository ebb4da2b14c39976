import { defineRule } from "../../ground/diagnostics/rule.ts";

export const ignoreUsed = defineRule("ignore-used", {
  severity: "warning",
  why: {
    sv: "Ett undantag som inte längre behövs döljer nästa fel på samma ställe.",
    en: "An exception that is no longer needed hides the next mistake in the same place.",
  },
  messages: {
    unused: {
      reason: {
        sv: "Undantaget för `{rule}` behövs inte",
        en: "The exception for `{rule}` is not needed",
      },
      hint: {
        sv: "ta bort raden",
        en: "remove the line",
      },
    },
    "unknown-rule": {
      reason: {
        sv: "Det finns ingen regel `{rule}`",
        en: "There is no rule `{rule}`",
      },
      hint: {
        sv: "`yrka explain` visar vilka regler som finns",
        en: "`yrka explain` shows what rules there are",
      },
    },
    "nearest-rule": {
      reason: {
        sv: "Det finns ingen regel `{rule}`; menade du `{nearest}`?",
        en: "There is no rule `{rule}`; did you mean `{nearest}`?",
      },
      hint: {
        sv: "skriv `{nearest}`",
        en: "write `{nearest}`",
      },
    },
    "not-excusable": {
      reason: {
        sv: "`{rule}` är ett fel som måste rättas",
        en: "`{rule}` is an error that must be put right",
      },
      hint: {
        sv: "ta bort undantaget och rätta felet",
        en: "remove the exception and put the error right",
      },
    },
    "no-reason": {
      reason: {
        sv: "Undantaget för `{rule}` saknar skäl",
        en: "The exception for `{rule}` has no reason",
      },
      hint: {
        sv: "skriv skälet efter ett kolon: `yrka-ignore {rule}: …`",
        en: "write the reason after a colon: `yrka-ignore {rule}: …`",
      },
    },
  },
});
