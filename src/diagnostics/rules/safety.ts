import type { Rule } from "../rule.ts";

export const safetyRules = {
  "personal-data": { severity: "warning", why: { sv: "", en: "" }, messages: {} },
  "characters-printable": {
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
  },
  "path-inside": { severity: "error", why: { sv: "", en: "" }, messages: {} },
  "word-fits": {
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
    },
  },
} as const satisfies Record<string, Rule>;
