import { setting } from "../appearance.ts";
import { field } from "../field-description.ts";
import { text } from "../field-type.ts";

/** Templates print the name of the kommun that it leads to. */
export const kommun = field({
  key: "kommun",
  name: "kommun",
  type: text,
  from: "author",
  appears: [...setting, "template"],
  title: { sv: "Kommun", en: "Kommun" },
  description: {
    sv: "Kommunens eller regionens namn, kod eller id. Ger mottagare, mall och kommunens egna regler.",
    en: "Name, code or id of a kommun or region. Gives the addressee, the look and the kommun's own rules.",
  },
  omitted: {
    sv: "inga kommunala regler, och motionen ställs till *Kommunfullmäktige*",
    en: "no rules of a kommun; addressee *Kommunfullmäktige*",
  },
  examples: ["Umeå", "Region Stockholm", "2480"],
  synonyms: ["region"],
  suggestions: "kommuner",
});
