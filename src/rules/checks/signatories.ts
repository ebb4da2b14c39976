import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { type PlacedText, placeOf } from "../../ground/text/placed-text.ts";
import type { Signatory } from "../../motion/motion.ts";
import { isKnownParty, nearestParty } from "../../motion/parties.ts";
import type { MotionRule } from "../motion-rule.ts";

/** A person for each party that signs. On an item of the agenda a party may speak as such. */
export const signatoryPerson: MotionRule = ({ kind, signatories }) => {
  if (kind?.isItemExpected) return [];
  return signatories.flatMap((signatory, index): readonly Diagnostic[] => {
    const party = signatory.onBehalfOf ?? signatory.party;
    if (signatory.name !== undefined || party === undefined) return [];
    const hasPerson = signatories.some(({ name, ...other }) => name !== undefined && sharesParty(other, signatory));
    if (hasPerson) return [];
    const above = signatories[index - 1];
    const isSplit = signatory.party !== undefined && above?.name !== undefined && above.party === undefined;
    const values = { party: party.value, name: above?.name?.value ?? "" };
    return [problem("signatory-person", isSplit ? "split" : "party-alone", placeOf(party), { values })];
  });
};

/** No person twice. Two of one name from different parties are two. */
export const signatoryUnique: MotionRule = ({ signatories }) => {
  const first = new Map<string, PlacedText>();
  return signatories.flatMap(({ name, party }): readonly Diagnostic[] => {
    if (name === undefined) return [];
    const key = `${comparable(name)} (${party === undefined ? "" : comparable(party)})`;
    const earlier = first.get(key);
    first.set(key, earlier ?? name);
    if (earlier === undefined) return [];
    const related = [{ place: placeOf(earlier), message: earlier.value }];
    return [problem("signatory-unique", "repeated", placeOf(name), { values: { name: name.value }, related })];
  });
};

/** A party that others know, or none that looks like a slip. */
export const partyKnown: MotionRule = ({ signatories }) =>
  signatories.flatMap(({ name, party, onBehalfOf }): readonly Diagnostic[] => {
    if (party === undefined) {
      return name === undefined || onBehalfOf !== undefined
        ? []
        : [problem("party-known", "missing", placeOf(name), { values: { name: name.value } })];
    }
    if (isKnownParty(party.value)) return [];
    const meant = nearestParty(party.value);
    return [
      meant === undefined
        ? problem("party-known", "unknown", placeOf(party), { values: { party: party.value }, actual: party.value })
        : problem("party-known", "nearest", placeOf(party), {
            values: { party: party.value, nearest: meant },
            actual: party.value,
            expected: meant,
          }),
    ];
  });

function sharesParty(one: Pick<Signatory, "party" | "onBehalfOf">, other: Signatory): boolean {
  const names = [one.party, one.onBehalfOf].filter((text) => text !== undefined).map(comparable);
  return [other.party, other.onBehalfOf].some((text) => text !== undefined && names.includes(comparable(text)));
}

function comparable({ value }: PlacedText): string {
  return value.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
