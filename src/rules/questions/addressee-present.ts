import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import type { MotionRule } from "../motion-rule.ts";

export const addresseePresent = defineRule("addressee-present", {
  severity: "warning",
  why: {
    sv: "En interpellation eller fråga ställs till den som ska svara, och registratorn måste kunna se till vem.",
    en: "An interpellation or question is put to the one who is to answer, and the registrar must be able to see to whom.",
  },
  messages: {
    missing: {
      reason: { sv: "Det står inte vem som ska svara", en: "It does not say who is to answer" },
      hint: {
        sv: "lägg till `till:`, till exempel `till: Kommunstyrelsens ordförande Anna Exempel (M)`",
        en: "add `till:`, for instance `till: Kommunstyrelsens ordförande Anna Exempel (M)`",
      },
    },
  },
});

/** The one who is to answer, for kinds that are put to a person. */
export const checkAddresseePresent: MotionRule = ({ kind, addressee, unreadable, keys, opening }) => {
  if (kind?.isToPerson !== true || unreadable.has("till") || addressee?.value.trim()) return [];
  return [problem(addresseePresent, "missing", keys.get("till") ?? opening)];
};
