import { setting } from "../appearance.ts";
import { field } from "../field-description.ts";

export const signatureForm = field({
  key: "underskrift",
  name: "signatureForm",
  type: {
    type: "choice",
    of: [
      { value: "pen", word: { sv: "penna", en: "pen" } },
      { value: "field", word: { sv: "fält", en: "field" } },
      { value: "none", word: { sv: "ingen", en: "none" } },
    ],
  },
  from: "author",
  appears: setting,
  title: { sv: "Underskrift", en: "Signature" },
  description: {
    sv: "penna: en rad att skriva på. fält: ett tomt fält för elektronisk underskrift. ingen: inget av dem.",
    en: "`penna`: a line to sign on. `fält`: an empty field for an electronic signature. `ingen`: neither.",
  },
  omitted: { sv: "mallens", en: "the template's" },
});
