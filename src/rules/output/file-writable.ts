import { defineRule } from "../../ground/diagnostics/rule.ts";

export const fileWritable = defineRule("file-writable", {
  severity: "error",
  why: {
    sv: "Alla format av en motion skrivs, eller inget: så är det som ligger i mappen alltid helt.",
    en: "All formats of a motion are written, or none: so what lies in the folder is always whole.",
  },
  messages: {
    busy: {
      reason: {
        sv: "Filen kan inte skrivas eftersom ett annat program har den öppen",
        en: "Cannot write the file, another program has it open",
      },
      hint: { sv: "stäng den i Word eller Acrobat och bygg igen", en: "close it in Word or Acrobat and build again" },
    },
    denied: {
      reason: { sv: "Filen får inte skrivas här", en: "Not allowed to write the file here" },
      hint: {
        sv: "välj en annan mapp med --out, eller ändra mappens rättigheter",
        en: "choose another folder with --out, or change the folder's permissions",
      },
    },
    full: {
      reason: { sv: "Disken är full", en: "The disk is full" },
      hint: {
        sv: "frigör utrymme och bygg igen; det som fanns förut är kvar",
        en: "free some space and build again; what was there before is kept",
      },
    },
    "linked-out": {
      reason: {
        sv: "Filen skrivs inte, eftersom en länk leder ut ur mappen för det byggda",
        en: "The file is not written, since a link leads out of the folder for what is built",
      },
      hint: {
        sv: "ta bort länken, eller välj mappen som den leder till med --out",
        en: "remove the link, or choose the folder that it leads to with --out",
      },
    },
    other: {
      reason: { sv: "Filen kan inte skrivas: {cause}", en: "Cannot write the file: {cause}" },
    },
  },
});
