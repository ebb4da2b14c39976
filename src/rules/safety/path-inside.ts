import { defineRule } from "../../ground/diagnostics/rule.ts";

export const pathInside = defineRule("path-inside", {
  severity: "error",
  why: {
    sv: "Bara filer i motionens egen mapp läses. En motion som någon annan har skrivit ska inte kunna ta med filer från din dator.",
    en: "Only files in the motion's own folder are read. A motion that somebody else has written must not be able to take files from your computer.",
  },
  messages: {
    outside: {
      reason: {
        sv: "`{path}` ligger utanför motionens mapp",
        en: "`{path}` lies outside the motion's folder",
      },
      hint: {
        sv: "lägg filen i motionens mapp",
        en: "put the file into the motion's folder",
      },
    },
    absolute: {
      reason: {
        sv: "`{path}` är en absolut sökväg",
        en: "`{path}` is an absolute path",
      },
      hint: {
        sv: "lägg filen i motionens mapp, och skriv bara `{name}`",
        en: "put the file into the motion's folder, and write just `{name}`",
      },
    },
    remote: {
      reason: {
        sv: "`{path}` ligger på webben, och därifrån hämtas ingenting",
        en: "`{path}` lies on the web, and nothing is ever fetched from there",
      },
      hint: {
        sv: "spara bilden i motionens mapp",
        en: "save the image in the motion's folder",
      },
    },
    link: {
      reason: {
        sv: "`{path}` är en länk till en fil utanför motionens mapp",
        en: "`{path}` is a link to a file outside the motion's folder",
      },
      hint: {
        sv: "lägg själva filen i motionens mapp",
        en: "put the file itself into the motion's folder",
      },
    },
    backslash: {
      reason: {
        sv: "`{path}` har omvänt snedstreck",
        en: "`{path}` has a backslash in it",
      },
      hint: {
        sv: "skriv vanligt snedstreck: `{expected}`",
        en: "write an ordinary slash: `{expected}`",
      },
    },
  },
});
