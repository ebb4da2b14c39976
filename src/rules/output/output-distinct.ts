import { defineRule } from "../../ground/diagnostics/rule.ts";

export const outputDistinct = defineRule("output-distinct", {
  severity: "error",
  why: {
    sv: "Två motioner som ger filer med samma namn skulle skriva över varandra, på vissa datorer även när bara stora och små bokstäver skiljer.",
    en: "Two motions that give files of the same name would overwrite each other, on some computers also when only capitals differ.",
  },
  messages: {
    collision: {
      reason: {
        sv: "Motionen ger samma filnamn som `{other}`",
        en: "The motion gives the same file name as `{other}`",
      },
      hint: { sv: "döp om den ena", en: "rename one of them" },
    },
  },
});
