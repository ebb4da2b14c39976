import { defineRule } from "../../ground/diagnostics/rule.ts";

export const templateExists = defineRule("template-exists", {
  severity: "error",
  why: {
    sv: "Mallen ger dokumentet dess form: en mapp i `templates/`, i projektet eller i programmet. Utan den går inget att bygga.",
    en: "The template gives the document its form: a folder in `templates/`, in the project or in the program. Without it nothing can be built.",
  },
  messages: {
    missing: {
      reason: { sv: "Mallen `{name}` finns inte", en: "There is no template `{name}`" },
      hint: {
        sv: "välj en av {known}, eller lägg mallens mapp i `templates/`",
        en: "choose one of {known}, or put the template's folder in `templates/`",
      },
    },
    near: {
      reason: { sv: "Mallen `{name}` finns inte", en: "There is no template `{name}`" },
      hint: { sv: "menar du `{near}`?", en: "do you mean `{near}`?" },
    },
    name: {
      reason: { sv: "`{name}` kan inte vara namnet på en mall", en: "`{name}` cannot be the name of a template" },
      hint: { sv: "använd små bokstäver, siffror och bindestreck", en: "use small letters, digits and hyphens" },
    },
    extended: {
      reason: {
        sv: "Mallen `{name}`, som den här mallen bygger på, finns inte",
        en: "The template `{name}`, which this one extends, does not exist",
      },
      hint: { sv: "skriv namnet på en mapp i `templates/`", en: "write the name of a folder in `templates/`" },
    },
    circular: {
      reason: { sv: "Mallen bygger på sig själv: {chain}", en: "The template extends itself: {chain}" },
      hint: { sv: "ta bort `extends` i en av dem", en: "remove `extends` from one of them" },
    },
    kind: {
      reason: { sv: "Mallen `{name}` har ingen fil `{file}`", en: "The template `{name}` has no file `{file}`" },
      hint: {
        sv: "lägg till filen, eller låt mallen bygga på `standard`",
        en: "add the file, or let the template extend `standard`",
      },
    },
  },
});
