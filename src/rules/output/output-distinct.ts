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
      hint: {
        sv: "döp om den ena; de andra motionerna byggs ändå",
        en: "rename one of them; the other motions are built all the same",
      },
    },
    variant: {
      reason: {
        sv: "`{other}` får filer med samma namn, när den byggs med ändelsen `{ending}`",
        en: "`{other}` gets files of the same name, when it is built with the ending `{ending}`",
      },
      hint: { sv: "döp om den här, utan `{ending}`", en: "rename this one, without `{ending}`" },
    },
    attachments: {
      reason: {
        sv: "Motionen ligger i mappen för bilagorna till `{other}`",
        en: "The motion lies in the folder of the attachments of `{other}`",
      },
      hint: { sv: "flytta den till en annan mapp", en: "move it to another folder" },
    },
  },
});
