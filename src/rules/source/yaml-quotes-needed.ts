import { defineRule } from "../../ground/diagnostics/rule.ts";

export const yamlQuotesNeeded = defineRule("yaml-quotes-needed", {
  severity: "warning",
  why: {
    sv: "Löpande text utan citattecken läses här som den står. Andra program som läser YAML skulle däremot klippa av den, missförstå den eller vägra läsa den.",
    en: "Running text without quotation marks is read here as it stands. Other programs that read YAML would cut it, misunderstand it or refuse it.",
  },
  messages: {
    colon: {
      reason: {
        sv: "Texten innehåller ett kolon och behöver citattecken",
        en: "The text has a colon in it and needs quotation marks",
      },
      hint: {
        sv: "sätt raka citattecken runt hela texten; `yrka fix` gör det",
        en: "put straight quotation marks around the whole text; `yrka fix` does it",
      },
    },
    continuation: {
      reason: {
        sv: "Raden läses som en fortsättning på texten ovanför, fast den ser ut som fältet `{key}`",
        en: "The line is read as going on with the text above, though it looks like the field `{key}`",
      },
      hint: {
        sv: "är det ett eget fält, ta bort indragningen; annars sätt raka citattecken runt hela texten",
        en: "if it is a field of its own, remove the indentation; otherwise put straight quotation marks around the whole text",
      },
    },
    tab: {
      reason: {
        sv: "Texten går vidare efter en tabb, som YAML inte tillåter där",
        en: "The text goes on after a tab, which YAML does not allow there",
      },
      hint: {
        sv: "dra in raden med mellanslag; `yrka fix` gör det",
        en: "indent the line with spaces; `yrka fix` does it",
      },
    },
    hash: {
      reason: {
        sv: "`#` efter ett mellanslag börjar en kommentar i YAML; texten behöver citattecken",
        en: "`#` after a space begins a comment in YAML; the text needs quotation marks",
      },
      hint: {
        sv: "sätt raka citattecken runt hela texten (`yrka fix` gör det); en kommentar skrivs på en egen rad",
        en: "put straight quotation marks around the whole text (`yrka fix` does it); a comment is written on a line of its own",
      },
    },
    start: {
      reason: {
        sv: "Text som börjar med `{character}` behöver citattecken",
        en: "Text that begins with `{character}` needs quotation marks",
      },
      hint: {
        sv: "sätt raka citattecken runt hela texten; `yrka fix` gör det",
        en: "put straight quotation marks around the whole text; `yrka fix` does it",
      },
    },
    quote: {
      reason: {
        sv: "Citattecknet avslutas innan texten är slut; hela texten behöver citattecken",
        en: "The quotation mark closes before the text ends; the whole text needs quotation marks",
      },
      hint: {
        sv: "sätt enkla raka citattecken ('…') runt hela texten; `yrka fix` gör det",
        en: "put single straight quotation marks ('…') around the whole text; `yrka fix` does it",
      },
    },
  },
});
