import { defineRule } from "../../ground/diagnostics/rule.ts";

export const charactersPrintable = defineRule("characters-printable", {
  severity: "error",
  why: {
    sv: "Ett tecken som inget typsnitt har skulle bli en tom ruta på sidan, och ett styrtecken kan ändra vad läsaren ser. PDF/A förbjuder båda.",
    en: "A character that no font has would be an empty box on the page, and a control character can change what the reader sees. PDF/A forbids both.",
  },
  messages: {
    "no-glyph": {
      reason: { sv: "Inget typsnitt har tecknet {code} ({name})", en: "No font has the character {code} ({name})" },
      hint: { sv: "byt ut tecknet", en: "replace the character" },
    },
    "no-glyphs": {
      reason: {
        sv: "Inget typsnitt har tecknen i `{word}` ({script})",
        en: "No font has the characters of `{word}` ({script})",
      },
      hint: {
        sv: "skriv dem med latinska bokstäver, eller byt ut dem",
        en: "write them in Latin letters, or replace them",
      },
    },
    control: {
      reason: {
        sv: "Styrtecknet {code} ({name}) kan inte skrivas ut",
        en: "The control character {code} ({name}) cannot be printed",
      },
      hint: { sv: "ta bort tecknet", en: "remove the character" },
    },
    direction: {
      reason: {
        sv: "Tecknet {code} ({name}) ändrar textens riktning",
        en: "The character {code} ({name}) changes the direction of the text",
      },
      hint: { sv: "ta bort tecknet", en: "remove the character" },
    },
  },
});
