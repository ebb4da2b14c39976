import type { Rule } from "../../ground/diagnostics/rule.ts";

export const outputRules = {
  "file-readable": {
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
      unreadable: {
        reason: { sv: "Filen kan inte läsas: {cause}", en: "Cannot read the file: {cause}" },
        hint: { sv: "kontrollera att du har rätt att läsa den", en: "check that you are allowed to read it" },
      },
    },
  },
  "file-writable": {
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
  },
  "output-unsigned": {
    severity: "error",
    why: {
      sv: "En undertecknad PDF gäller bara så länge inte en enda byte ändras.",
      en: "A signed PDF is valid only as long as not one byte of it changes.",
    },
    messages: {
      signed: {
        reason: {
          sv: "`{path}` är elektroniskt undertecknad och skrivs inte över",
          en: "`{path}` is electronically signed and is not overwritten",
        },
        hint: {
          sv: "flytta den undertecknade filen, eller bygg till en annan mapp med --out",
          en: "move the signed file, or build into another folder with --out",
        },
      },
      unreadable: {
        reason: {
          sv: "`{path}` kan inte läsas och skrivs därför inte över",
          en: "`{path}` cannot be read and is therefore not overwritten",
        },
        hint: {
          sv: "flytta filen, eller bygg till en annan mapp med --out",
          en: "move the file, or build into another folder with --out",
        },
      },
    },
  },
  "output-submitted": {
    severity: "warning",
    why: {
      sv: "Det som är inlämnat ska finnas kvar som det lämnades in.",
      en: "What has been submitted is to be kept as it was submitted.",
    },
    messages: {
      kept: {
        reason: {
          sv: "Motionen är inlämnad {date}; den byggda filen behålls",
          en: "The motion was submitted on {date}; the built file is kept",
        },
        hint: {
          sv: "bygg med --force om den verkligen ska skrivas om",
          en: "build with --force if it really is to be rewritten",
        },
      },
    },
  },
  "output-edited": {
    severity: "warning",
    why: {
      sv: "Det som någon har skrivit i en fil ska inte försvinna när motionen byggs om.",
      en: "What somebody has written in a file is not to be lost when the motion is built again.",
    },
    messages: {
      edited: {
        reason: {
          sv: "`{path}` har ändrats i Word sedan den byggdes och behålls som den är",
          en: "`{path}` has been changed in Word since it was built and is kept as it is",
        },
        hint: {
          sv: "för in ändringarna med `{command}` och bygg igen; med `--force` får filen i stället ett annat namn",
          en: "bring the changes in with `{command}` and build again; with `--force` the file is renamed instead",
        },
      },
      restyled: {
        reason: {
          sv: "`{path}` har fått annan formatering, andra bilder eller annat sidhuvud sedan den byggdes och behålls som den är",
          en: "`{path}` has got other formatting, pictures or headers since it was built and is kept as it is",
        },
        hint: {
          sv: "sådant finns bara i Word-filen och kan inte föras in i motionen; bygg med `--force` så får filen ett annat namn",
          en: "such things are in the Word file alone and cannot be brought into the motion; build with `--force` and the file is renamed",
        },
      },
      changed: {
        reason: {
          sv: "`{path}` har ändrats sedan den byggdes och behålls som den är",
          en: "`{path}` has been changed since it was built and is kept as it is",
        },
        hint: {
          sv: "bygg med `--force` så får filen ett annat namn, eller flytta den",
          en: "build with `--force` and the file is renamed, or move it",
        },
      },
      foreign: {
        reason: {
          sv: "`{path}` är inte byggd av det här programmet och behålls som den är",
          en: "`{path}` was not built by this program and is kept as it is",
        },
        hint: {
          sv: "bygg med `--force` så får filen ett annat namn, eller flytta den",
          en: "build with `--force` and the file is renamed, or move it",
        },
      },
    },
  },
  "output-distinct": {
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
  },
  "time-limit": {
    severity: "error",
    why: {
      sv: "När många motioner byggs ska en enda inte kunna hindra de andra.",
      en: "Where many motions are built, a single one must not be able to hold up the others.",
    },
    messages: {
      motion: {
        reason: {
          sv: "Motionen var inte färdig efter {seconds} sekunder och hoppades över",
          en: "The motion was not finished after {seconds} seconds and was passed over",
        },
        hint: {
          sv: "bygg den för sig, utan tidsgräns; blir den ändå inte färdig, dela upp långa stycken och tabeller",
          en: "build it by itself, without a limit; if it still does not finish, divide long paragraphs and tables",
        },
      },
    },
  },
} as const satisfies Record<string, Rule>;
