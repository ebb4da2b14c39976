import { defineRule } from "../../ground/diagnostics/rule.ts";

export const kommunValid = defineRule("kommun-valid", {
  severity: "error",
  why: {
    sv: "Kommunens fil ger motioner namn och regler. Varje regel har sin källa, så att den går att kontrollera.",
    en: "The kommun's file gives motions names and rules. Every rule has its source, so that it can be checked.",
  },
  messages: {
    "unknown-key": {
      reason: {
        sv: "Okänt fält `{key}`",
        en: "Unknown field `{key}`",
      },
      hint: {
        sv: "fakta som programmet inte använder får stå under `facts:`",
        en: "facts the program does not use may stand under `facts:`",
      },
    },
    "nearest-key": {
      reason: {
        sv: "Okänt fält `{key}`; menade du `{nearest}`?",
        en: "Unknown field `{key}`; did you mean `{nearest}`?",
      },
      hint: {
        sv: "skriv `{nearest}:`",
        en: "write `{nearest}:`",
      },
    },
    missing: {
      reason: {
        sv: "`{key}` saknas",
        en: "`{key}` is missing",
      },
      hint: {
        sv: "lägg till en rad för det",
        en: "add a line for it",
      },
    },
    "no-source": {
      reason: {
        sv: "`{key}` saknar källa",
        en: "`{key}` has no source",
      },
      hint: {
        sv: "skriv `source:` med adressen till sidan där det står",
        en: "write `source:` with the address of the page that says so",
      },
    },
    "source-form": {
      reason: {
        sv: "`{value}` är ingen webbadress",
        en: "`{value}` is not a web address",
      },
      hint: {
        sv: "skriv hela adressen, med `https://`",
        en: "write the whole address, with `https://`",
      },
    },
    "wrong-type": {
      reason: {
        sv: "`{key}` har fel form",
        en: "`{key}` has the wrong form",
      },
      hint: {
        sv: "se `docs/kommuner.md` eller en annan fil i `kommuner/`",
        en: "see `docs/kommuner.md` or another file in `kommuner/`",
      },
    },
    "wrong-value": {
      reason: {
        sv: "`{value}` är inget giltigt värde för `{key}`",
        en: "`{value}` is not a valid value of `{key}`",
      },
      hint: {
        sv: "se `docs/kommuner.md` eller en annan fil i `kommuner/`",
        en: "see `docs/kommuner.md` or another file in `kommuner/`",
      },
    },
    "not-one-of": {
      reason: {
        sv: "`{value}` är inget giltigt värde för `{key}`",
        en: "`{value}` is not a valid value of `{key}`",
      },
      hint: {
        sv: "välj något av {allowed}",
        en: "choose one of {allowed}",
      },
    },
    "other-id": {
      reason: {
        sv: "`{id}` är inte filens namn",
        en: "`{id}` is not the name of the file",
      },
      hint: {
        sv: "skriv `id: {expected}`, eller byt namn på filen",
        en: "write `id: {expected}`, or rename the file",
      },
    },
    "not-map": {
      reason: {
        sv: "Filen är inte fält med värden",
        en: "The file is not fields with values",
      },
      hint: {
        sv: "skriv `id: …`, `name: …` och `rules:` med regler under",
        en: "write `id: …`, `name: …` and `rules:` with rules below it",
      },
    },
  },
});
