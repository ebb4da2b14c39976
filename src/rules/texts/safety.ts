import type { Rule } from "../../ground/diagnostics/rule.ts";

export const safetyRules = {
  "personal-data": {
    severity: "warning",
    why: {
      sv: "En motion är en allmän handling som publiceras. Personuppgifter som inte behövs ska inte stå i den.",
      en: "A motion is a public record and is published. Personal data that is not needed should not stand in it.",
    },
    messages: {
      "personal-number": {
        reason: {
          sv: "Ett personnummer i texten",
          en: "A personal number in the text",
        },
        hint: {
          sv: "ta bort det; `yrka build --publish` döljer det i webbkopian",
          en: "remove it; `yrka build --publish` masks it in the copy for the web",
        },
      },
      phone: {
        reason: {
          sv: "Ett telefonnummer i texten",
          en: "A telephone number in the text",
        },
        hint: {
          sv: "ta bort det, eller skriv ditt eget under `telefon:`, som aldrig skrivs ut",
          en: "remove it, or write your own under `telefon:`, which is never printed",
        },
      },
      email: {
        reason: {
          sv: "En e-postadress i texten",
          en: "An e-mail address in the text",
        },
        hint: {
          sv: "ta bort den, eller skriv din egen under `epost:`, som aldrig skrivs ut",
          en: "remove it, or write your own under `epost:`, which is never printed",
        },
      },
      address: {
        reason: {
          sv: "En gatuadress i texten",
          en: "A street address in the text",
        },
        hint: {
          sv: "ta bort den, om den inte behövs för förslaget",
          en: "remove it, unless the proposal needs it",
        },
      },
    },
  },
  "personal-data-masked": {
    severity: "info",
    why: {
      sv: "Kopian för publicering ska gå att lägga på webben. Vad som är borttaget ur den, och vad som inte kan granskas, ska den veta som publicerar.",
      en: "The copy for the web must be fit to publish. Whoever publishes it must know what was taken out, and what cannot be looked through.",
    },
    messages: {
      "personal-number": {
        reason: { sv: "Personnummer maskerat", en: "Masked a personal number" },
      },
      phone: {
        reason: { sv: "Telefonnummer maskerat", en: "Masked a telephone number" },
      },
      email: {
        reason: { sv: "E-postadress maskerad", en: "Masked an e-mail address" },
      },
      address: {
        reason: { sv: "Gatuadress maskerad", en: "Masked a street address" },
      },
      attachments: {
        reason: {
          sv: "Bilagorna följer inte med kopian för publicering",
          en: "The attachments do not go with the copy for the web",
        },
        hint: {
          sv: "programmet kan inte maskera dem; gå igenom dem för hand om de ska publiceras",
          en: "the program cannot mask them; go through them by hand if they are to be published",
        },
      },
      images: {
        reason: {
          sv: "Bilden är inte granskad: vad den visar maskeras inte",
          en: "The image was not looked through: what it shows is not masked",
        },
        hint: {
          sv: "se efter att den inte visar personuppgifter",
          en: "see to it that it shows no personal data",
        },
      },
    },
  },
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
  "path-inside": {
    severity: "error",
    why: {
      sv: "Bara filer i motionens egen mapp läses. En motion som någon annan har skrivit ska inte kunna ta med filer från din dator.",
      en: "Only files in the motion's own folder are read. A motion that somebody else has written must not be able to take files from your computer.",
    },
    messages: {
      outside: {
        reason: {
          sv: "`{path}` ligger utanför motionens mapp",
          en: "`{path}` lies outside the motion's folder",
        },
        hint: {
          sv: "lägg filen i motionens mapp",
          en: "put the file into the motion's folder",
        },
      },
      absolute: {
        reason: {
          sv: "`{path}` är en absolut sökväg",
          en: "`{path}` is an absolute path",
        },
        hint: {
          sv: "skriv sökvägen från motionens mapp, som `bilder/karta.png`",
          en: "write the path from the motion's folder, such as `bilder/karta.png`",
        },
      },
      remote: {
        reason: {
          sv: "`{path}` ligger på webben, och därifrån hämtas ingenting",
          en: "`{path}` lies on the web, and nothing is ever fetched from there",
        },
        hint: {
          sv: "spara bilden i motionens mapp",
          en: "save the image in the motion's folder",
        },
      },
      link: {
        reason: {
          sv: "`{path}` är en länk till en fil utanför motionens mapp",
          en: "`{path}` is a link to a file outside the motion's folder",
        },
        hint: {
          sv: "lägg själva filen i motionens mapp",
          en: "put the file itself into the motion's folder",
        },
      },
      backslash: {
        reason: {
          sv: "`{path}` har omvänt snedstreck",
          en: "`{path}` has a backslash in it",
        },
        hint: {
          sv: "skriv vanligt snedstreck: `{expected}`",
          en: "write an ordinary slash: `{expected}`",
        },
      },
    },
  },
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
      "table-too-wide": {
        reason: {
          sv: "Tabellen har {columns} kolumner och blir för bred för sidan: många ord bröts mitt i",
          en: "The table has {columns} columns and is too wide for the page: many words were broken in their midst",
        },
        hint: {
          sv: "dela tabellen, ta bort kolumner eller korta orden i dem",
          en: "split the table, remove columns or shorten the words in them",
        },
      },
    },
  },
} as const satisfies Record<string, Rule>;
