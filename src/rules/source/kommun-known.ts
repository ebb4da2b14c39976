import { defineRule } from "../../ground/diagnostics/rule.ts";

export const kommunKnown = defineRule("kommun-known", {
  severity: "error",
  why: {
    sv: "Kommunen ger motionen sitt namn, sin adressat och sina regler.",
    en: "The kommun gives the motion its name, its addressee and its rules.",
  },
  messages: {
    nearest: {
      reason: {
        sv: "Okänd kommun eller region `{value}`; menade du `{nearest}`?",
        en: "Unknown kommun or region `{value}`; did you mean `{nearest}`?",
      },
      hint: { sv: "skriv kommunens namn, kod eller id", en: "write the kommun's name, code or id" },
    },
    unknown: {
      reason: { sv: "Okänd kommun eller region `{value}`", en: "Unknown kommun or region `{value}`" },
      hint: {
        sv: "skriv namnet som i `Umeå` eller `Region Västerbotten`, eller den fyrsiffriga koden",
        en: "write the name as in `Umeå` or `Region Västerbotten`, or the code of four digits",
      },
    },
    ambiguous: {
      reason: { sv: "`{value}` kan vara {candidates}", en: "`{value}` may be {candidates}" },
      hint: {
        sv: "skriv namnet med rätt bokstäver, eller koden",
        en: "write the name with its own letters, or the code",
      },
    },
  },
});
