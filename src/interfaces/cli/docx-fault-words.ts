import type { DocxFault } from "../../formats/word/read/docx-document.ts";
import type { Wording } from "../../ground/diagnostics/rule.ts";

/** Why a file cannot be read as a Word document, for people. */
export function docxFaultWords(kind: DocxFault["kind"]): Wording {
  switch (kind) {
    case "encrypted":
      return {
        sv: "den är låst med lösenord, eller i Words gamla format; spara om den som .docx",
        en: "it is locked with a password, or in Word's old format; save it again as .docx",
      };
    case "too-large":
    case "too-many-parts":
      return { sv: "den är för stor för att vara en motion", en: "it is too large to be a motion" };
    default:
      return { sv: "den är inget Word-dokument, eller är skadad", en: "it is no Word document, or is damaged" };
  }
}
