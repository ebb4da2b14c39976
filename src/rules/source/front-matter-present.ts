import { defineRule } from "../../ground/diagnostics/rule.ts";

export const frontMatterPresent = defineRule("front-matter-present", {
  severity: "error",
  why: {
    sv: "Uppgifterna om motionen (titel, datum, att-satser, undertecknare) står överst i filen mellan två rader med `---`. Utan dem finns inget att bygga.",
    en: "What the program must know of the motion (title, date, clauses, signatories) stands at the top of the file between two lines of `---`. Without it there is nothing to build.",
  },
  messages: {
    missing: {
      reason: { sv: "Filen saknar uppgifter om motionen", en: "The file has no front matter" },
      hint: {
        sv: "låt filen börja med en rad `---`, sedan `titel: …` och de andra uppgifterna, sedan en rad `---` till",
        en: "let the file begin with a line `---`, then `titel: …` and the other fields, then another line `---`",
      },
    },
    "not-first": {
      reason: {
        sv: "Uppgifterna om motionen står inte först i filen",
        en: "The front matter does not stand first in the file",
      },
      hint: {
        sv: "ta bort det som står före den första raden `---`",
        en: "remove what stands before the first line `---`",
      },
    },
    "other-dashes": {
      reason: {
        sv: "Filen börjar med `{found}`, men ska börja med tre bindestreck",
        en: "The file begins with `{found}`, but should begin with three hyphens",
      },
      hint: { sv: "skriv `---` på en egen rad", en: "write `---` on a line of its own" },
    },
    "dashes-indented": {
      reason: { sv: "Ett mellanslag före `---` på första raden", en: "A space before `---` on the first line" },
      hint: { sv: "låt raden börja med `---`", en: "let the line begin with `---`" },
    },
    unclosed: {
      reason: {
        sv: "Uppgifterna om motionen avslutas aldrig",
        en: "The front matter is never closed",
      },
      hint: {
        sv: "skriv en rad `---` mellan uppgifterna och brödtexten",
        en: "write a line `---` between the fields and the body",
      },
    },
  },
});
