import { printed } from "../appearance.ts";
import { field } from "../field-description.ts";
import { text } from "../field-type.ts";

export const leadIn = field({
  key: "yrkande",
  name: "leadIn",
  type: text,
  from: "author",
  appears: printed,
  title: { sv: "Yrkande", en: "Lead-in" },
  description: {
    sv: "Meningen som inleder att-satserna. Ett kolon som saknas läggs till.",
    en: "The sentence before the proposals. A missing colon is added.",
  },
  omitted: {
    sv: "väljs efter typen och antalet undertecknare",
    en: "by the kind and the number of signatories: *undertecknad* or *undertecknade*",
  },
  examples: ["Mot denna bakgrund yrkar undertecknad att kommunfullmäktige beslutar:"],
  isProse: true,
  synonyms: ["hemställan", "ingress", "yrkanden"],
});
