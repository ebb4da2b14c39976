import { defineRule } from "../../ground/diagnostics/rule.ts";

export const imageAlt = defineRule("image-alt", {
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
});
