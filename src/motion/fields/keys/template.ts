import { setting } from "../appearance.ts";
import { field } from "../field-description.ts";
import { text } from "../field-type.ts";

export const template = field({
  key: "mall",
  name: "template",
  type: text,
  from: "author",
  appears: setting,
  title: { sv: "Mall", en: "Template" },
  description: { sv: "Utseendet: en mapp i templates/.", en: "The look: a folder in `templates/`." },
  omitted: { sv: "kommunens mall, annars standard", en: "the kommun's own, else `standard`" },
  examples: ["standard", "umea"],
  synonyms: ["template"],
  suggestions: "templates",
});
