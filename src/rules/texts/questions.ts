import type { Rule } from "../../ground/diagnostics/rule.ts";

export const questionRules = {
  "lead-in-number-agrees": {
    severity: "warning",
    why: {
      sv: "*Undertecknad* och *jag* är en, *undertecknade* och *vi* är flera. Stämmer det inte med undertecknarna ser det ut som ett misstag.",
      en: "*Undertecknad* and *jag* are one, *undertecknade* and *vi* are several. When the signatories say otherwise it reads as a slip.",
    },
    messages: {
      "one-for-several": {
        reason: {
          sv: "`{word}` är en, men undertecknarna är {count}",
          en: "`{word}` is one, but there are {count} signatories",
        },
        hint: { sv: "skriv `{expected}`", en: "write `{expected}`" },
      },
      "several-for-one": {
        reason: {
          sv: "`{word}` är flera, men undertecknaren är en",
          en: "`{word}` is several, but there is one signatory",
        },
        hint: { sv: "skriv `{expected}`", en: "write `{expected}`" },
      },
    },
  },
  "question-present": {
    severity: "error",
    why: {
      sv: "En interpellation eller fråga måste innehålla det som ska besvaras.",
      en: "An interpellation or question must hold what is to be answered.",
    },
    messages: {
      missing: {
        reason: { sv: "Frågor saknas", en: "Missing questions" },
        hint: {
          sv: "skriv `frågor:` och under den en rad `  - …` för varje fråga",
          en: "write `frågor:` and below it a line `  - …` for each question",
        },
      },
    },
  },
  "addressee-present": {
    severity: "warning",
    why: {
      sv: "En interpellation eller fråga ställs till den som ska svara, och registratorn måste kunna se till vem.",
      en: "An interpellation or question is put to the one who is to answer, and the registrar must be able to see to whom.",
    },
    messages: {
      missing: {
        reason: { sv: "Det står inte vem som ska svara", en: "It does not say who is to answer" },
        hint: {
          sv: "lägg till `till:`, till exempel `till: Kommunstyrelsens ordförande Anna Exempel (M)`",
          en: "add `till:`, for instance `till: Kommunstyrelsens ordförande Anna Exempel (M)`",
        },
      },
    },
  },
  "item-present": {
    severity: "warning",
    why: {
      sv: "Ett yrkande, en reservation eller ett särskilt yttrande hör till ett ärende på föredragningslistan, och protokollet måste kunna säga vilket.",
      en: "A proposal, reservation or statement belongs to an item of the agenda, and the minutes must be able to say which.",
    },
    messages: {
      missing: {
        reason: { sv: "Ärendet saknas", en: "Missing item" },
        hint: {
          sv: "lägg till `ärende:` med `rubrik`, `paragraf` eller `diarienummer` under",
          en: "add `ärende:` with `rubrik`, `paragraf` or `diarienummer` below it",
        },
      },
    },
  },
} as const satisfies Record<string, Rule>;
