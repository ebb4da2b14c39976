import { defineRule } from "../../ground/diagnostics/rule.ts";

export const kindKnown = defineRule("kind-known", {
  severity: "error",
  why: {
    sv: "Handlingens typ avgör vad den måste innehålla och hur den ser ut.",
    en: "The kind of document decides what it must contain and what it looks like.",
  },
  messages: {
    nearest: {
      reason: {
        sv: "Okänd typ `{value}`; menade du `{nearest}`?",
        en: "Unknown kind `{value}`; did you mean `{nearest}`?",
      },
      hint: { sv: "välj något av {allowed}", en: "choose one of {allowed}" },
    },
    unknown: {
      reason: { sv: "Okänd typ `{value}`", en: "Unknown kind `{value}`" },
      hint: { sv: "välj något av {allowed}", en: "choose one of {allowed}" },
    },
  },
});
