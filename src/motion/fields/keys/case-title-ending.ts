import { field } from "../field-description.ts";
import { text } from "../field-type.ts";

/** The case title, which is in the data and in the metadata, is made of it. */
export const caseTitleEnding = field({
  key: "ärendemening",
  name: "caseTitleEnding",
  type: text,
  from: "author",
  appears: ["template", "source"],
  title: { sv: "Ärendemening", en: "Case title" },
  description: { sv: "Registratorns ordalydelse efter namnen.", en: "The registrar's wording, after the names." },
  omitted: { sv: "titeln", en: "the title" },
  examples: ["om fler cykelplatser"],
  isProse: true,
});
