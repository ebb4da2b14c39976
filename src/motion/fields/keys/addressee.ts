import { printed } from "../appearance.ts";
import { field } from "../field-description.ts";
import { text } from "../field-type.ts";

export const addressee = field({
  key: "till",
  name: "addressee",
  type: text,
  from: "author",
  appears: printed,
  title: { sv: "Till", en: "Addressee" },
  description: {
    sv: "Mottagaren. För interpellation och fråga: den som ska svara.",
    en: "The addressee. Of an interpellation or a fråga: the one who is to answer.",
  },
  omitted: { sv: "kommunens fullmäktige", en: "the kommun's council" },
  examples: ["Kommunfullmäktige"],
  synonyms: ["adressat", "mottagare"],
});
