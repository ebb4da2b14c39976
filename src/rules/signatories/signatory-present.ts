import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import type { MotionRule } from "../motion-rule.ts";

export const signatoryPresent = defineRule("signatory-present", {
  severity: "error",
  why: {
    sv: "Bara de som är valda till fullmäktige får väcka en motion, så det måste framgå vem som gör det.",
    en: "Only those elected to the council may raise a motion, so it must say who does.",
  },
  messages: {
    missing: {
      reason: { sv: "Undertecknare saknas", en: "Missing signatories" },
      hint: {
        sv: "skriv `undertecknare:` och under den `  - namn: …`",
        en: "write `undertecknare:` and below it `  - namn: …`",
      },
    },
    nameless: {
      reason: {
        sv: "Undertecknaren har varken namn, parti eller grupp",
        en: "The signatory has neither name, party nor group",
      },
      hint: { sv: "lägg till `namn: …`", en: "add `namn: …`" },
    },
  },
});

/** At least one signatory, and each with a name, a party or a group. */
export const checkSignatoryPresent: MotionRule = ({ signatories, unreadable, keys, opening }) => {
  if (unreadable.has("undertecknare")) return [];
  if (signatories.length === 0) return [problem(signatoryPresent, "missing", keys.get("undertecknare") ?? opening)];
  return signatories
    .filter(({ name, party, onBehalfOf }) => name === undefined && party === undefined && onBehalfOf === undefined)
    .map(({ place }) => problem(signatoryPresent, "nameless", place));
};
