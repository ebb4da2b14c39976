import { defineRule } from "../../ground/diagnostics/rule.ts";

export const fileReadable = defineRule("file-readable", {
  severity: "error",
  why: {
    sv: "Programmet måste kunna läsa de filer som det ska bygga.",
    en: "The program must be able to read the files it is to build.",
  },
  messages: {
    missing: {
      reason: { sv: "Filen eller mappen finns inte", en: "No such file or folder" },
      hint: { sv: "kontrollera sökvägen", en: "check the path" },
    },
    "missing-but-txt": {
      reason: { sv: "Filen finns inte, men `{found}` finns", en: "No such file, but there is `{found}`" },
      hint: {
        sv: "döp om filen så att namnet slutar på .md (Windows döljer ofta ändelsen .txt)",
        en: "rename the file so that its name ends in .md (Windows often hides the ending .txt)",
      },
    },
    "named-txt": {
      reason: { sv: "Filen slutar på .md.txt och byggs inte", en: "The file ends in .md.txt and is not built" },
      hint: {
        sv: "döp om filen så att namnet slutar på .md (Windows döljer ofta ändelsen .txt)",
        en: "rename the file so that its name ends in .md (Windows often hides the ending .txt)",
      },
    },
    "not-built": {
      reason: {
        sv: "Filen ligger bland motionerna, och byggs inte",
        en: "The file lies among the motions, and is not built",
      },
      hint: {
        sv: "gör en motion av den med `{command}`, eller flytta den",
        en: "make a motion of it with `{command}`, or move it",
      },
    },
    "named-markdown": {
      reason: {
        sv: "Filen slutar på .markdown, och byggs inte",
        en: "The file ends in .markdown, and is not built",
      },
      hint: { sv: "döp om den så att namnet slutar på .md", en: "rename it so that its name ends in .md" },
    },
    "not-markdown": {
      reason: { sv: "Filen är ingen motion i Markdown", en: "The file is no motion in Markdown" },
      hint: {
        sv: "en motion är en textfil vars namn slutar på .md; från Word kommer den med `yrka import`",
        en: "a motion is a text file whose name ends in .md; one from Word comes in with `yrka import`",
      },
    },
    "linked-out": {
      reason: {
        sv: "Länken leder ut ur mappen och följs inte",
        en: "The link leads out of the folder and is not followed",
      },
      hint: {
        sv: "lägg filen själv i mappen, eller peka ut den när du bygger",
        en: "put the file itself into the folder, or name it when you build",
      },
    },
    "no-motion": {
      reason: { sv: "Ingen motion hittades", en: "No motion found" },
      hint: {
        sv: "lägg motioner som .md-filer i mappen, eller börja med `yrka new`",
        en: "put motions as .md files into the folder, or begin with `yrka new`",
      },
    },
    word: {
      reason: { sv: "Filen är ett Word-dokument, och byggs inte", en: "The file is a Word document, and is not built" },
      hint: {
        sv: "gör en motion av den med `{command}`, och bygg den",
        en: "make a motion of it with `{command}`, and build that",
      },
    },
    denied: {
      reason: { sv: "Filen får inte läsas", en: "Not allowed to read the file" },
      hint: { sv: "ge dig själv rätt att läsa den", en: "give yourself permission to read it" },
    },
    busy: {
      reason: {
        sv: "Filen kan inte läsas eftersom ett annat program har den öppen",
        en: "Cannot read the file, another program has it open",
      },
      hint: { sv: "stäng den där och försök igen", en: "close it there and try again" },
    },
    "is-folder": {
      reason: { sv: "Här ligger en mapp, ingen fil", en: "There is a folder here, no file" },
      hint: { sv: "peka ut en fil i mappen", en: "name a file in the folder" },
    },
    unreadable: {
      reason: { sv: "Filen kan inte läsas: {cause}", en: "Cannot read the file: {cause}" },
      hint: { sv: "kontrollera att du har rätt att läsa den", en: "check that you are allowed to read it" },
    },
  },
});
