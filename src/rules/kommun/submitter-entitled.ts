import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { rulesOfKind } from "../../motion/kommun/kommun.ts";
import type { MotionRule } from "../motion-rule.ts";

export const submitterEntitled = defineRule("submitter-entitled", {
  severity: "warning",
  why: {
    sv: "Ersättare får bara väcka motioner när de tjänstgör, och det måste gå att se.",
    en: "Substitutes may raise motions only while serving, and it must be possible to see that they do.",
  },
  messages: {
    "when-serving": {
      reason: {
        sv: "I {kommun} får en ersättare lämna in den här handlingen bara när hen tjänstgör",
        en: "In {kommun} a substitute may hand in this document only while serving",
      },
      hint: {
        sv: "skriv `roll: tjänstgörande ersättare` om det är så, eller låt en ledamot lämna in",
        en: "write `roll: tjänstgörande ersättare` if so, or let a councillor hand it in",
      },
    },
    "at-meeting": {
      reason: {
        sv: "I {kommun} får en ersättare lämna in den här handlingen bara vid sammanträdet",
        en: "In {kommun} a substitute may hand in this document only at the meeting",
      },
      hint: {
        sv: "lämna den där, och skriv `roll: tjänstgörande ersättare`",
        en: "hand it in there, and write `roll: tjänstgörande ersättare`",
      },
    },
    councillors: {
      reason: {
        sv: "I {kommun} är det ledamöter som lämnar in den här handlingen",
        en: "In {kommun} councillors hand in this document",
      },
      hint: {
        sv: "låt en ledamot lämna in",
        en: "let a councillor hand it in",
      },
    },
  },
});

/** Substitutes only as the kommun lets them. A councillor beside them is enough. */
export const checkSubmitterEntitled: MotionRule = ({ kind, signatories, unreadable }, { kommun }) => {
  const rule = rulesOfKind(kind?.kind, kommun?.rules).submitter;
  if (kommun === undefined || rule === undefined || unreadable.has("undertecknare")) return [];
  if (signatories.some(({ role }) => !isIdleSubstitute(role?.value ?? ""))) return [];
  return signatories.flatMap(({ role }): readonly Diagnostic[] => {
    if (role === undefined) return [];
    const details = { values: { kommun: kommun.name }, url: rule.source };
    const { substitute } = rule.value;
    if (substitute === undefined) return [problem(submitterEntitled, "councillors", placeOf(role), details)];
    return [
      problem(
        submitterEntitled,
        substitute === "atMeetingOnly" ? "at-meeting" : "when-serving",
        placeOf(role),
        details,
      ),
    ];
  });
};

/** "ersättare", but not "tjänstgörande ersättare". */
function isIdleSubstitute(role: string): boolean {
  return /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:ersättare|suppleant)(?![A-Za-zÀ-ÖØ-öø-ӿ])/iu.test(role) && !/tjänstgör/i.test(role);
}
