import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { MotionRule } from "../motion-rule.ts";

export const organPresent = defineRule("organ-present", {
  severity: "info",
  why: {
    sv: "Varje organ numrerar sina paragrafer från 1 varje år. En paragraf utan organ går inte att hitta i arkivet.",
    en: "Each body numbers its paragraphs from 1 every year. A paragraph without its body cannot be found in the archive.",
  },
  messages: {
    missing: {
      reason: {
        sv: "Det står inte vilket organ {paragraph} hör till",
        en: "It does not say which body {paragraph} is of",
      },
      hint: {
        sv: "lägg till `instans:` under `ärende:`, till exempel `instans: Kommunstyrelsen`",
        en: "add `instans:` below `ärende:`, for instance `instans: Kommunstyrelsen`",
      },
    },
  },
});

/** The body whose paragraph an item has. A case number or an addressee identifies it as well. */
export const checkOrganPresent: MotionRule = ({ kind, item, addressee }) => {
  if (kind?.isItemExpected !== true || item?.paragraph === undefined) return [];
  if (item.body !== undefined || item.caseNumber !== undefined || addressee !== undefined) return [];
  return [problem(organPresent, "missing", placeOf(item.paragraph), { values: { paragraph: item.paragraph.value } })];
};
