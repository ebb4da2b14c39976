import type { Wording } from "../../ground/diagnostics/rule.ts";
import type { ImportFault } from "../../office/import/import-source.ts";
import { docxFaultWords } from "./docx-fault-words.ts";

/** Why a file became no motion, for people. */
export function importFaultWords(fault: ImportFault): Wording {
  switch (fault.kind) {
    case "several":
      return {
        sv: `Texten ser ut att hålla ${fault.motions} motioner, och det syns inte var de börjar; dela den i en fil för var och en, eller sätt raden ”Motion” överst i var och en`,
        en: `The text seems to hold ${fault.motions} motions, and it does not show where they begin; make a file of each, or put the line "Motion" at the top of each`,
      };
    case "empty":
      return {
        sv: "Filen har ingen text; är den inskannad behövs textigenkänning (OCR) först",
        en: "The file has no text; if it was scanned, its text must be recognised (OCR) first",
      };
    case "encrypted":
      return {
        sv: "PDF:en är skyddad med lösenord; spara den utan och försök igen",
        en: "The PDF is protected by a password; save it without one and try again",
      };
    case "damaged":
      return {
        sv: "Filen går inte att läsa som PDF; öppna den i en PDF-läsare, spara om den och försök igen",
        en: "The file cannot be read as a PDF; open it in a PDF reader, save it again and try once more",
      };
    case "too-large":
      return {
        sv: "Filen är för stor att läsa; spara sidorna med motionen som en egen PDF",
        en: "The file is too large to read; save the pages with the motion as a PDF of their own",
      };
    case "not-utf-8":
      return {
        sv: "Texten är inte UTF-8; spara om den med den teckenkodningen",
        en: "The text is not UTF-8; save it again in that encoding",
      };
    case "is-motion":
      return { sv: "Filen är redan en motion med front matter", en: "The file is a motion with front matter already" };
    case "docx": {
      const { sv, en } = docxFaultWords(fault.fault.kind);
      return { sv: `Filen kan inte läsas: ${sv}`, en: `Cannot read the file: ${en}` };
    }
  }
}
