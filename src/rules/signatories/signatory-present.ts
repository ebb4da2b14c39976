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
    empty: {
      reason: { sv: "Ingen står under `undertecknare:`", en: "Nobody stands below `undertecknare:`" },
      hint: {
        sv: "skriv en rad `  - namn: …` under den för var och en",
        en: "write a line `  - namn: …` below it for each",
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
  if (signatories.length === 0) {
    const key = keys.get("undertecknare");
    return [
      key === undefined ? problem(signatoryPresent, "missing", opening) : problem(signatoryPresent, "empty", key),
    ];
  }
  return signatories
    .filter(({ name, party, onBehalfOf }) => name === undefined && party === undefined && onBehalfOf === undefined)
    .map(({ place }) => problem(signatoryPresent, "nameless", place));
};
