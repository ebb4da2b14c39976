import { defineRule } from "../../ground/diagnostics/rule.ts";

export const imageReadable = defineRule("image-readable", {
  severity: "error",
  why: {
    sv: "En bild som inte kan visas vore en lucka på sidan, och arkivets format tar bara emot bilder av vissa slag.",
    en: "An image that cannot be shown would be a gap on the page, and the archive's format takes only images of certain kinds.",
  },
  messages: {
    missing: {
      reason: {
        sv: "Bilden `{path}` finns inte",
        en: "The image `{path}` does not exist",
      },
      hint: {
        sv: "kontrollera namnet, även stora och små bokstäver; sökvägen räknas från motionens mapp",
        en: "check the name, capital and small letters too; the path starts at the motion's folder",
      },
    },
    unreadable: {
      reason: {
        sv: "Bilden `{path}` kan inte läsas",
        en: "The image `{path}` cannot be read",
      },
      hint: {
        sv: "kontrollera att filen får läsas och inte är öppen i ett annat program",
        en: "check that the file may be read and is not open in another program",
      },
    },
    format: {
      reason: {
        sv: "`{path}` är varken PNG eller JPEG",
        en: "`{path}` is neither PNG nor JPEG",
      },
      hint: {
        sv: "öppna bilden i ett bildprogram och spara den som PNG eller JPEG; att byta filens namn räcker inte",
        en: "open the image in an image program and save it as PNG or JPEG; renaming the file is not enough",
      },
    },
    damaged: {
      reason: {
        sv: "Bilden `{path}` är skadad eller ofullständig",
        en: "The image `{path}` is damaged or incomplete",
      },
      hint: {
        sv: "hämta bilden på nytt, eller öppna den i ett bildprogram och spara om den",
        en: "fetch the image again, or open it in an image program and save it anew",
      },
    },
    "too-large": {
      reason: {
        sv: "Bilden `{path}` är på {size} MiB, och högst {limit} går för sig",
        en: "The image `{path}` has {size} MiB, and at most {limit} are allowed",
      },
      hint: {
        sv: "minska bilden; på en sida syns inte mer än ungefär 2 000 bildpunkter på bredden",
        en: "make the image smaller; a page shows no more than about 2,000 pixels across",
      },
    },
    "too-many-pixels": {
      reason: {
        sv: "Bilden `{path}` har {size} miljoner bildpunkter, och högst {limit} går för sig",
        en: "The image `{path}` has {size} million pixels, and at most {limit} are allowed",
      },
      hint: {
        sv: "minska bilden; på en sida syns inte mer än ungefär 2 000 bildpunkter på bredden",
        en: "make the image smaller; a page shows no more than about 2,000 pixels across",
      },
    },
    cmyk: {
      reason: {
        sv: "Bilden `{path}` har tryckfärger (CMYK)",
        en: "The image `{path}` is in colours for print (CMYK)",
      },
      hint: {
        sv: "spara bilden i RGB, som är skärmens färger",
        en: "save the image in RGB, the colours of screens",
      },
    },
    "jpeg-kind": {
      reason: {
        sv: "JPEG-filen `{path}` är av ett ovanligt slag som PDF inte kan visa",
        en: "The JPEG file `{path}` is of a rare kind that PDF cannot show",
      },
      hint: {
        sv: "öppna den i ett bildprogram och spara den som vanlig JPEG",
        en: "open it in an image program and save it as ordinary JPEG",
      },
    },
  },
});
