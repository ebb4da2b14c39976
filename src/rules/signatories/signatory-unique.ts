import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { type PlacedText, placeOf } from "../../ground/text/placed-text.ts";
import type { MotionRule } from "../motion-rule.ts";
import { comparableText } from "./comparable-text.ts";

export const signatoryUnique = defineRule("signatory-unique", {
  severity: "warning",
  why: {
    sv: "Samma namn två gånger är oftast en rest efter kopiering.",
    en: "The same name twice is mostly left over from copying.",
  },
  messages: {
    repeated: {
      reason: { sv: "{name} står två gånger bland undertecknarna", en: "{name} stands twice among the signatories" },
      hint: { sv: "ta bort den ena", en: "remove one of them" },
    },
  },
});

/** No person twice. Two of one name from different parties are two. */
export const checkSignatoryUnique: MotionRule = ({ signatories }) => {
  const first = new Map<string, PlacedText>();
  return signatories.flatMap(({ name, party }): readonly Diagnostic[] => {
    if (name === undefined) return [];
    const key = `${comparableText(name)} (${party === undefined ? "" : comparableText(party)})`;
    const earlier = first.get(key);
    first.set(key, earlier ?? name);
    if (earlier === undefined) return [];
    const related = [{ place: placeOf(earlier), message: earlier.value }];
    return [problem(signatoryUnique, "repeated", placeOf(name), { values: { name: name.value }, related })];
  });
};
