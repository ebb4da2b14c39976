import type { Rule } from "../rule.ts";

export const bodyRules = {
  "body-present": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "heading-levels": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "no-raw-html": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "list-intended": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "image-readable": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "image-alt": {
    severity: "error",
    why: {
      sv: "Den som inte ser bilden får sin beskrivning uppläst. PDF/UA kräver en för varje bild.",
      en: "Who does not see the image hears its description read aloud. PDF/UA demands one for each image.",
    },
    messages: {
      missing: {
        reason: { sv: "Bilden `{image}` saknar beskrivning", en: "The image `{image}` has no description" },
        hint: {
          sv: "skriv inom hakparenteserna vad bilden visar: `![Karta över …]({image})`",
          en: "write in the square brackets what the image shows: `![Map of …]({image})`",
        },
      },
    },
  },
  "image-sharp": {
    severity: "warning",
    why: {
      sv: "En bild med färre än 150 bildpunkter per tum ser suddig ut på papper, och text i den går knappt att läsa.",
      en: "An image of less than 150 dots per inch looks blurred on paper, and text in it can hardly be read.",
    },
    messages: {
      blurred: {
        reason: {
          sv: "Bilden `{file}` blir suddig: {dpi} bildpunkter per tum i den storlek den trycks",
          en: "The image `{file}` becomes blurred: {dpi} dots per inch at the size it is printed",
        },
        hint: {
          sv: "använd en bild som är minst {pixels} bildpunkter bred",
          en: "use an image that is at least {pixels} pixels wide",
        },
      },
    },
  },
  "link-text-meaningful": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "table-header": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "footnote-defined": { severity: "error", why: { sv: "", en: "" }, messages: {} },
} as const satisfies Record<string, Rule>;
