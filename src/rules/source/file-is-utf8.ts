import { defineRule } from "../../ground/diagnostics/rule.ts";

export const fileIsUtf8 = defineRule("file-is-utf8", {
  severity: "error",
  why: {
    sv: "Filen måste vara sparad i UTF-8. I andra teckenkodningar blir å, ä och ö fel, och ingen kan säkert veta vad som skulle ha stått.",
    en: "The file must be saved in UTF-8. In other encodings letters such as å, ä and ö go wrong, and nobody can be sure what should have stood there.",
  },
  messages: {
    "windows-1252": {
      reason: {
        sv: "Filen är sparad i Windows-1252 (ANSI), inte UTF-8; det märks först på rad {line}, vid `{text}`",
        en: "The file is saved in Windows-1252 (ANSI), not UTF-8; it shows first on line {line}, at `{text}`",
      },
      hint: {
        sv: "öppna filen i Anteckningar, välj Arkiv > Spara som och sätt Kodning till UTF-8; i VS Code: klicka på kodningen längst ned, öppna om med Windows 1252 och spara med UTF-8",
        en: "open the file in Notepad, choose File > Save as and set Encoding to UTF-8; in VS Code: click the encoding at the bottom, reopen with Windows 1252 and save with UTF-8",
      },
    },
    "utf-16": {
      reason: {
        sv: "Filen är sparad i UTF-16 (Unicode), inte UTF-8",
        en: "The file is saved in UTF-16 (Unicode), not UTF-8",
      },
      hint: {
        sv: "öppna filen i Anteckningar, välj Arkiv > Spara som och sätt Kodning till UTF-8",
        en: "open the file in Notepad, choose File > Save as and set Encoding to UTF-8",
      },
    },
    "not-text": {
      reason: { sv: "Filen är ingen textfil utan {format}", en: "The file is not a text file but {format}" },
      hint: {
        sv: "en motion är en textfil i Markdown; ett Word-dokument görs om till en med `yrka import`",
        en: "a motion is a text file in Markdown; a Word document is turned into one by `yrka import`",
      },
    },
    invalid: {
      reason: {
        sv: "Filen är inte sparad i UTF-8; det märks först på rad {line}",
        en: "The file is not saved in UTF-8; it shows first on line {line}",
      },
      hint: {
        sv: "öppna filen i en texteditor och spara den med kodningen UTF-8",
        en: "open the file in a text editor and save it with the encoding UTF-8",
      },
    },
  },
});
