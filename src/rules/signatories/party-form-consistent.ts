import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { type PlacedText, placeOf } from "../../ground/text/placed-text.ts";
import { comparableParty } from "../../motion/signatories/parties.ts";
import type { MotionRule } from "../motion-rule.ts";

export const partyFormConsistent = defineRule("party-form-consistent", {
  severity: "info",
  why: {
    sv: "Samma parti på två sätt ser ut som två partier i listor och sökningar.",
    en: "One party written in two ways looks like two parties in lists and searches.",
  },
  messages: {
    mixed: {
      reason: { sv: "`{party}` är samma parti som `{usual}`", en: "`{party}` is the same party as `{usual}`" },
      hint: { sv: "skriv partiet på ett sätt: `{usual}`", en: "write the party in one way: `{usual}`" },
    },
  },
});

/** One form of each party's name: the most usual in the motion, and of equals the one with letters. */
export const checkPartyFormConsistent: MotionRule = ({ signatories }) => {
  const ofParty = new Map<string, PlacedText[]>();
  for (const { party } of signatories) {
    if (party === undefined) continue;
    const key = comparableParty(party.value);
    ofParty.set(key, [...(ofParty.get(key) ?? []), party]);
  }
  return [...ofParty.values()].flatMap((written) => {
    const usual = usualForm(written.map(({ value }) => value));
    return written
      .filter(({ value }) => value !== usual)
      .map((party) =>
        problem(partyFormConsistent, "mixed", placeOf(party), {
          values: { party: party.value, usual },
          expected: usual,
        }),
      );
  });
};

function usualForm(forms: readonly string[]): string {
  const weight = (form: string): number =>
    forms.filter((other) => other === form).length * 10 + (/^[A-ZÅÄÖ]{1,4}$/.test(form) ? 5 : form.length > 4 ? 2 : 0);
  return [...forms].sort((one, other) => weight(other) - weight(one))[0] ?? "";
}
