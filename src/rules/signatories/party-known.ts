import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { isKnownParty, nearestParty } from "../../motion/signatories/parties.ts";
import type { MotionRule } from "../motion-rule.ts";

export const partyKnown = defineRule("party-known", {
  severity: "info",
  why: {
    sv: "Partiet är fri text: lokala partier finns i nästan varje kommun. Rådet är till för skrivfel.",
    en: "The party is free text: nearly every kommun has local parties. The advice is there for slips.",
  },
  messages: {
    nearest: {
      reason: {
        sv: "`{party}` är inget känt parti; menade du `{nearest}`?",
        en: "`{party}` is no known party; did you mean `{nearest}`?",
      },
      hint: { sv: "låt det stå om det är ett lokalt parti", en: "leave it if it is a local party" },
    },
    unknown: {
      reason: { sv: "`{party}` är inget känt parti", en: "`{party}` is no known party" },
      hint: { sv: "låt det stå om det är ett lokalt parti", en: "leave it if it is a local party" },
    },
    missing: {
      reason: { sv: "{name} står utan parti", en: "{name} stands without a party" },
      hint: {
        sv: "lägg till `parti: …`, eller låt det vara om personen inte har något",
        en: "add `parti: …`, or leave it if the person has none",
      },
    },
  },
});

/** A party that others know, or none that looks like a slip. */
export const checkPartyKnown: MotionRule = ({ signatories }) =>
  signatories.flatMap(({ name, party, onBehalfOf }): readonly Diagnostic[] => {
    if (party === undefined) {
      return name === undefined || onBehalfOf !== undefined
        ? []
        : [problem(partyKnown, "missing", placeOf(name), { values: { name: name.value } })];
    }
    if (isKnownParty(party.value)) return [];
    const meant = nearestParty(party.value);
    return [
      meant === undefined
        ? problem(partyKnown, "unknown", placeOf(party), { values: { party: party.value }, actual: party.value })
        : problem(partyKnown, "nearest", placeOf(party), {
            values: { party: party.value, nearest: meant },
            actual: party.value,
            expected: meant,
          }),
    ];
  });
