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
      reason: { sv: "Filen får inte skrivas", en: "Not allowed to write the file" },
      hint: {
        sv: "ändra filens eller mappens rättigheter, eller skriv i en annan mapp",
        en: "change the permissions of the file or the folder, or write to another folder",
      },
    },
    "read-only": {
      reason: {
        sv: "Filen kan inte skrivas: disken är skrivskyddad",
        en: "Cannot write the file: the disk is read-only",
      },
      hint: { sv: "skriv på en annan disk", en: "write to another disk" },
    },
    "is-folder": {
      reason: {
        sv: "Filen kan inte skrivas, eftersom en mapp har samma namn",
        en: "Cannot write the file, since a folder has the same name",
      },
      hint: { sv: "välj ett annat namn", en: "choose another name" },
    },
    "no-folder": {
      reason: {
        sv: "Filen kan inte skrivas: mappen kan inte skapas",
        en: "Cannot write the file: its folder cannot be made",
      },
      hint: { sv: "välj en annan mapp", en: "choose another folder" },
    },
    "not-ours": {
      reason: {
        sv: "Filen skrivs inte över: den är något annat än det som skulle skrivas",
        en: "The file is not overwritten: it is something else than what was to be written",
      },
      hint: {
        sv: "välj ett annat namn med --out, eller flytta filen",
        en: "choose another name with --out, or move the file",
      },
    },
    full: {
      reason: { sv: "Filen kan inte skrivas: disken är full", en: "Cannot write the file: the disk is full" },
      hint: {
        sv: "frigör utrymme och försök igen; det som fanns förut är kvar",
        en: "free some space and try again; what was there before is kept",
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
    "not-folder": {
      reason: {
        sv: "Filen kan inte skrivas, för en fil har mappens namn",
        en: "Cannot write the file, since a file has the folder's name",
      },
      hint: {
        sv: "döp om eller flytta den filen, eller välj en annan mapp med --out",
        en: "rename or move that file, or choose another folder with --out",
      },
    },
    other: {
      reason: { sv: "Filen kan inte skrivas: {cause}", en: "Cannot write the file: {cause}" },
    },
  },
});
