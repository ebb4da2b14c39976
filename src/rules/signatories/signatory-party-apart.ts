import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { comparableParty } from "../../motion/signatories/parties.ts";
import type { MotionRule } from "../motion-rule.ts";
import { moveToKey } from "./move-to-key.ts";
import { nameParts } from "./name-parts.ts";

export const signatoryPartyApart = defineRule("signatory-party-apart", {
  severity: "warning",
  why: {
    sv: "Partiet i namnet hamnar i PDF:ens uppgifter om författare, och i registret står personen utan parti.",
    en: "A party within the name goes into the PDF's data on its author, and in the register the person stands without a party.",
  },
  messages: {
    "in-name": {
      reason: { sv: "Partiet `{party}` står i namnet", en: "The party `{party}` stands within the name" },
      hint: { sv: "skriv det på en egen rad: `parti: {party}`", en: "write it on a line of its own: `parti: {party}`" },
    },
    twice: {
      reason: {
        sv: "Partiet `{party}` står både i namnet och i `parti:`",
        en: "The party `{party}` stands both within the name and in `parti:`",
      },
      hint: { sv: "ta bort det ur namnet", en: "remove it from the name" },
    },
  },
});

/** No party within a name. */
export const checkSignatoryPartyApart: MotionRule = ({ signatories, syntax }) =>
  signatories.flatMap(({ name, party }): readonly Diagnostic[] => {
    const found = name && nameParts(name.value).party;
    if (name === undefined || found === undefined) return [];
    const isTwice = party !== undefined && comparableParty(party.value) === comparableParty(found.words);
    const isMovable = party === undefined || isTwice;
    const fix = isMovable ? moveToKey(name, found, isTwice ? undefined : "parti", syntax.text) : undefined;
    return [
      problem(signatoryPartyApart, isTwice ? "twice" : "in-name", placeOf(name, found.shown, found.end), {
        values: { party: found.words },
        ...(fix && { fix }),
      }),
    ];
  });
