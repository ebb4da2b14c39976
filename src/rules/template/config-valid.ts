import { defineRule } from "../../ground/diagnostics/rule.ts";

export const configValid = defineRule("config-valid", {
  severity: "error",
  why: {
    sv: "Ett stavfel i inställningarna skulle annars tyst låta en regel vara som den är.",
    en: "A misspelling in the settings would otherwise silently leave a rule as it is.",
  },
  messages: {
    "unknown-key": {
      reason: { sv: "Okänd inställning `{key}`", en: "Unknown setting `{key}`" },
      hint: { sv: "inställningarna är: {known}", en: "the settings are: {known}" },
    },
    "nearest-key": {
      reason: {
        sv: "Okänd inställning `{key}`; menade du `{nearest}`?",
        en: "Unknown setting `{key}`; did you mean `{nearest}`?",
      },
      hint: { sv: "skriv `{nearest}`", en: "write `{nearest}`" },
    },
    "unknown-rule": {
      reason: { sv: "Det finns ingen regel `{key}`", en: "There is no rule `{key}`" },
      hint: { sv: "`yrka explain` visar vilka regler som finns", en: "`yrka explain` shows what rules there are" },
    },
    "wrong-type": {
      reason: { sv: "Fel slags värde för `{key}`", en: "Wrong kind of value for `{key}`" },
      hint: { sv: "se exemplen i docs/motion-format.md", en: "see the examples in docs/motion-format.md" },
    },
    "wrong-value": {
      reason: { sv: "`{value}` kan inte användas för `{key}`", en: "`{value}` cannot be used for `{key}`" },
      hint: { sv: "välj bland: {allowed}", en: "choose among: `{allowed}`" },
    },
    fixed: {
      reason: { sv: "Felet `{key}` kan inte mildras", en: "The error `{key}` cannot be softened" },
      hint: {
        sv: "ta bort raden; utan det som regeln kräver kan motionen inte byggas",
        en: "remove the line; without what the rule demands the motion cannot be built",
      },
    },
  },
});
