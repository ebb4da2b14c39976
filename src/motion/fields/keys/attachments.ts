import { printed } from "../appearance.ts";
import { field } from "../field-description.ts";
import { text } from "../field-type.ts";

const file = field({
  key: "fil",
  name: "file",
  type: text,
  from: "author",
  appears: printed,
  title: { sv: "Fil", en: "File" },
  description: { sv: "Filens namn, i motionens mapp.", en: "The file's name, in the motion's folder." },
  examples: ["karta.pdf"],
  suggestions: "files",
});

const title = field({
  key: "titel",
  name: "title",
  type: text,
  from: "author",
  appears: printed,
  title: { sv: "Titel", en: "Title" },
  description: { sv: "Vad bilagan är.", en: "What the attachment is." },
  examples: ["Karta"],
  isProse: true,
});

export const attachments = field({
  key: "bilagor",
  name: "attachments",
  type: { type: "list", item: { type: "group", fields: [file, title], needs: ["file"] } },
  from: "author",
  appears: printed,
  title: { sv: "Bilagor", en: "Attachments" },
  description: {
    sv: "Bilagor som räknas upp på sidan och kopieras intill det byggda.",
    en: "Attachments, listed on the page and copied beside the output.",
  },
  synonyms: ["bilaga"],
});
