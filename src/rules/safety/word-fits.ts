import { defineRule } from "../../ground/diagnostics/rule.ts";

export const wordFits = defineRule("word-fits", {
  severity: "warning",
  why: {
    sv: "Ett ord som är bredare än raden, till exempel en lång adress, måste brytas där inget ord får brytas och blir svårt att läsa.",
    en: "A word wider than its line, such as a long address, has to be broken where no word may be, and becomes hard to read.",
  },
  messages: {
    "too-long": {
      reason: {
        sv: "Ordet `{word}` får inte plats på en rad och bröts mitt i",
        en: "The word `{word}` does not fit on a line and was broken in its midst",
      },
      hint: {
        sv: "korta ordet eller skriv om meningen; en webbadress blir en länk med vanlig text: `[läs mer om resecentrum](https://…)`",
        en: "shorten the word or rephrase; make an address a link with ordinary text: `[more about the station](https://…)`",
      },
    },
    "table-too-wide": {
      reason: {
        sv: "Tabellen har {columns} kolumner och blir för bred för sidan: många ord bröts mitt i",
        en: "The table has {columns} columns and is too wide for the page: many words were broken in their midst",
      },
      hint: {
        sv: "dela tabellen, ta bort kolumner eller korta orden i dem",
        en: "split the table, remove columns or shorten the words in them",
      },
    },
  },
});
