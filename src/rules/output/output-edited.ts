import { defineRule } from "../../ground/diagnostics/rule.ts";

export const outputEdited = defineRule("output-edited", {
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
});
