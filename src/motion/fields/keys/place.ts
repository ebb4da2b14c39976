import { printed } from "../appearance.ts";
import { field } from "../field-description.ts";
import { text } from "../field-type.ts";

export const place = field({
  key: "ort",
  name: "place",
  type: text,
  from: "author",
  appears: printed,
  title: { sv: "Ort", en: "Place" },
  description: { sv: "Orten där motionen undertecknas.", en: "Where the motion is signed." },
  omitted: { sv: "ingen ort skrivs ut", en: "nothing is printed" },
  examples: ["Umeå"],
  synonyms: ["plats"],
});
