import { defineRule } from "../../ground/diagnostics/rule.ts";

export const themeValid = defineRule("theme-valid", {
  severity: "error",
  why: {
    sv: "`theme.yml` håller mallens mått, typsnitt och färger. Ett värde som inte förstås ska synas genast, inte som en sida som ser fel ut.",
    en: "`theme.yml` holds the template's measures, fonts and colours. A value that is not understood should show at once, not as a page that looks wrong.",
  },
  messages: {
    unknown: {
      reason: { sv: "Okänt mått `{name}`", en: "Unknown token `{name}`" },
      hint: { sv: "alla mått står i docs/templates.md", en: "all tokens stand in docs/templates.md" },
    },
    "unknown-near": {
      reason: { sv: "Okänt mått `{name}`", en: "Unknown token `{name}`" },
      hint: { sv: "menar du `{near}`?", en: "do you mean `{near}`?" },
    },
    "not-a-map": {
      reason: {
        sv: "`theme.yml` ska vara rader med namn och värde",
        en: "`theme.yml` should be lines of a name and a value",
      },
    },
    length: {
      reason: { sv: "`{value}` är inget mått för `{name}`", en: "`{value}` is no length for `{name}`" },
      hint: {
        sv: "skriv ett tal och en enhet, som `11 pt` eller `28 mm`",
        en: "write a number and a unit, such as `11 pt` or `28 mm`",
      },
    },
    range: {
      reason: { sv: "`{name}` ska ligga mellan {min} och {max}", en: "`{name}` should lie between {min} and {max}" },
    },
    number: {
      reason: { sv: "`{value}` är inget heltal för `{name}`", en: "`{value}` is no whole number for `{name}`" },
    },
    colour: {
      reason: { sv: "`{value}` är ingen färg för `{name}`", en: "`{value}` is no colour for `{name}`" },
      hint: { sv: "skriv den som `#006e1e`", en: "write it as `#006e1e`" },
    },
    choice: {
      reason: { sv: "`{value}` är inget värde för `{name}`", en: "`{value}` is no value for `{name}`" },
      hint: { sv: "välj {known}", en: "choose {known}" },
    },
    text: {
      reason: { sv: "`{name}` ska ha ett kort ord som värde", en: "`{name}` should have a short word as its value" },
    },
    missing: {
      reason: { sv: "`{name}` saknas", en: "`{name}` is missing" },
      hint: {
        sv: "lägg till det, eller låt mallen bygga på `standard` med `extends: standard`",
        en: "add it, or let the template extend `standard` with `extends: standard`",
      },
    },
    font: {
      reason: { sv: "Typsnittet `{value}` finns inte", en: "There is no font `{value}`" },
      hint: {
        sv: "lägg det i `templates/fonts/{value}/` som Regular.ttf, Bold.ttf, Italic.ttf och BoldItalic.ttf",
        en: "put it in `templates/fonts/{value}/` as Regular.ttf, Bold.ttf, Italic.ttf and BoldItalic.ttf",
      },
    },
    "font-damaged": {
      reason: { sv: "Typsnittsfilen `{value}` går inte att läsa", en: "The font file `{value}` cannot be read" },
      hint: { sv: "ersätt den med en hel TrueType-fil", en: "replace it with a whole TrueType file" },
    },
    column: { reason: { sv: "Marginalerna lämnar ingen plats för text", en: "The margins leave no room for text" } },
  },
});
