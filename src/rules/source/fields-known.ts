import { defineRule } from "../../ground/diagnostics/rule.ts";

export const fieldsKnown = defineRule("fields-known", {
  severity: "error",
  why: {
    sv: "Ett fält som programmet inte känner till kan vara ett felstavat fält, och då skulle det som står där saknas i motionen utan att någon märker det.",
    en: "A field the program does not know may be a misspelt one, and what stands there would then be missing from the motion without anyone noticing.",
  },
  messages: {
    nearest: {
      reason: {
        sv: "Okänt fält `{key}`; menade du `{nearest}`?",
        en: "Unknown field `{key}`; did you mean `{nearest}`?",
      },
      hint: {
        sv: "skriv `{nearest}:`; egna uppgifter får stå under `eget:`",
        en: "write `{nearest}:`; notes of your own may stand under `eget:`",
      },
    },
    unknown: {
      reason: { sv: "Okänt fält `{key}`", en: "Unknown field `{key}`" },
      hint: {
        sv: "fält som finns: {known}; egna uppgifter får stå under `eget:`",
        en: "fields there are: {known}; notes of your own may stand under `eget:`",
      },
    },
    elsewhere: {
      reason: { sv: "`{key}` hör hemma under `{parent}`", en: "`{key}` belongs under `{parent}`" },
      hint: {
        sv: "flytta raden och dra in den under `{parent}:`",
        en: "move the line and indent it under `{parent}:`",
      },
    },
    "other-kind": {
      reason: { sv: "`{key}` används inte i typen {kind}", en: "`{key}` is not used in the kind {kind}" },
      hint: {
        sv: "skriv `{instead}:` i stället, eller välj en annan `typ:`",
        en: "write `{instead}:` instead, or choose another `typ:`",
      },
    },
  },
});
