import { defineRule } from "../../ground/diagnostics/rule.ts";

export const outputUnsigned = defineRule("output-unsigned", {
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
});
