import { printed } from "../appearance.ts";
import { field } from "../field-description.ts";
import { text } from "../field-type.ts";

export const title = field({
  key: "titel",
  name: "title",
  type: text,
  from: "author",
  appears: printed,
  title: { sv: "Titel", en: "Title" },
  description: {
    sv: "Motionens rubrik, dokumentets enda huvudrubrik.",
    en: "The motion's title, the only main heading of the document.",
  },
  examples: ["Fler cykelplatser vid resecentrum"],
  isProse: true,
  isRequired: true,
  synonyms: ["rubrik", "title"],
  column: { sv: "Titel", en: "Title" },
});
