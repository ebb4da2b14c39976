import { PARTIES } from "../../signatories/parties.ts";
import { limits } from "../../source/limits.ts";
import { printed, privateData } from "../appearance.ts";
import { field } from "../field-description.ts";
import { text } from "../field-type.ts";

const name = field({
  key: "namn",
  name: "name",
  type: text,
  from: "author",
  appears: printed,
  title: { sv: "Namn", en: "Name" },
  description: { sv: "För- och efternamn.", en: "First and last name." },
  examples: ["Anna Exempel"],
  isProse: true,
});

const party = field({
  key: "parti",
  name: "party",
  type: text,
  from: "author",
  appears: printed,
  title: { sv: "Parti", en: "Party" },
  description: { sv: "Partiets beteckning eller namn.", en: "The party's letters or name." },
  examples: ["M", "S"],
  suggestions: PARTIES,
});

const role = field({
  key: "roll",
  name: "role",
  type: text,
  from: "author",
  appears: printed,
  title: { sv: "Roll", en: "Role" },
  description: { sv: "Uppdraget.", en: "The office held." },
  examples: ["ledamot", "tjänstgörande ersättare"],
  suggestions: ["ledamot", "tjänstgörande ersättare", "ersättare", "gruppledare"],
});

const onBehalfOf = field({
  key: "för",
  name: "onBehalfOf",
  type: text,
  from: "author",
  appears: printed,
  title: { sv: "För", en: "On behalf of" },
  description: { sv: "Vem undertecknaren företräder.", en: "Whom the signatory speaks for." },
  examples: ["Moderaterna"],
});

const email = field({
  key: "epost",
  name: "email",
  type: text,
  from: "contact",
  appears: privateData,
  title: { sv: "E-post", en: "E-mail" },
  description: { sv: "Kontaktuppgift.", en: "Contact data." },
  examples: ["anna@example.org"],
});

const phone = field({
  key: "telefon",
  name: "phone",
  type: text,
  from: "contact",
  appears: privateData,
  title: { sv: "Telefon", en: "Telephone" },
  description: { sv: "Kontaktuppgift.", en: "Contact data." },
  examples: ["070-174 06 05"],
});

export const signatories = field({
  key: "undertecknare",
  name: "signatories",
  type: {
    type: "list",
    item: {
      type: "group",
      fields: [name, party, role, onBehalfOf, email, phone],
      anyOf: ["name", "party", "onBehalfOf"],
    },
    most: limits.signatories,
  },
  from: "author",
  appears: printed,
  title: { sv: "Undertecknare", en: "Signatories" },
  description: { sv: "De som står bakom motionen.", en: "Those who sign the motion." },
  isRequired: true,
  synonyms: ["undertecknad", "motionär", "motionärer", "författare", "underskrifter"],
  column: { sv: "Undertecknare", en: "Signatories" },
});
