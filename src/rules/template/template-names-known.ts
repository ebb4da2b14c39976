import { defineRule } from "../../ground/diagnostics/rule.ts";

export const templateNamesKnown = defineRule("template-names-known", {
  severity: "error",
  why: {
    sv: "Ett felstavat namn i en mall skulle annars bara synas som ett tomrum, och kanske bara i vissa motioner. Därför prövas alla namn innan mallen används, även i grenar som inte körs.",
    en: "A misspelt name in a template would otherwise only show as a gap, and perhaps only in some motions. So all names are checked before the template is used, also in branches that do not run.",
  },
  messages: {
    field: {
      reason: { sv: "Okänt fält `{name}`", en: "Unknown field `{name}`" },
      hint: { sv: "här finns {known}", en: "known here are {known}" },
    },
    "field-near": {
      reason: { sv: "Okänt fält `{name}`", en: "Unknown field `{name}`" },
      hint: { sv: "menar du `{near}`?", en: "do you mean `{near}`?" },
    },
    helper: {
      reason: { sv: "Okänt block eller hjälpord `{name}`", en: "Unknown block or helper `{name}`" },
      hint: { sv: "använd `if`, `unless`, `each` eller `with`", en: "use `if`, `unless`, `each` or `with`" },
    },
    partial: {
      reason: { sv: "Delmallen `{name}` finns inte", en: "There is no partial `{name}`" },
      hint: { sv: "lägg den i `partials/{name}.hbs`", en: "put it in `partials/{name}.hbs`" },
    },
    "partial-near": {
      reason: { sv: "Delmallen `{name}` finns inte", en: "There is no partial `{name}`" },
      hint: { sv: "menar du `{near}`?", en: "do you mean `{near}`?" },
    },
    "not-text": {
      reason: { sv: "`{name}` är ingen text som kan skrivas ut", en: "`{name}` is no text that can be printed" },
      hint: { sv: "använd det i `{use}`", en: "use it in `{use}`" },
    },
    "not-list": { reason: { sv: "`{name}` är ingen lista", en: "`{name}` is no list" } },
    "not-group": { reason: { sv: "`{name}` har inga fält i sig", en: "`{name}` has no fields in it" } },
  },
});
