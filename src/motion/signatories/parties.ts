import { nearest, slips } from "../../ground/text/nearest.ts";
import { withoutBrackets } from "./party-brackets.ts";

/** The names of parties that have letters. */
const BY_LETTERS: Readonly<Record<string, readonly string[]>> = {
  M: ["Moderaterna", "Nya Moderaterna", "Moderata samlingspartiet"],
  S: ["Socialdemokraterna", "Arbetarepartiet-Socialdemokraterna"],
  SD: ["Sverigedemokraterna"],
  C: ["Centerpartiet", "Centern"],
  V: ["Vänsterpartiet"],
  KD: ["Kristdemokraterna"],
  MP: ["Miljöpartiet", "Miljöpartiet de gröna"],
  L: ["Liberalerna"],
  FP: ["Folkpartiet"],
  FI: ["Feministiskt initiativ"],
  PP: ["Piratpartiet"],
  AfS: ["Alternativ för Sverige"],
  MED: ["Medborgerlig samling"],
  D: ["Demokraterna"],
  ÖRP: ["Örebropartiet"],
  SJVP: ["Sjukvårdspartiet"],
};

/** Parties by the names and letters they are written with. Local parties are more than any list: this one is for slips alone. */
export const PARTIES: readonly string[] = [
  ...Object.entries(BY_LETTERS).flatMap(([letters, names]) => [letters, ...names]),
  ...["Nyans", "Partiet Nyans", "AP", "FNL", "SLP", "SPI", "KIM", "VF", "DV", "BOA"],
  ...["Arbetarepartiet", "Arbetarpartiet", "Landsbygdspartiet", "Alliansen"],
  // Those that stand for the church assembly.
  ...["Borgerligt alternativ", "Frimodig kyrka", "Öppen kyrka", "Himmel och jord", "Vänstern i Svenska kyrkan"],
  ...["Partipolitiskt obundna i Svenska kyrkan", "Fria liberaler i Svenska kyrkan", "POSK", "ViSK", "FiSK", "ÖKA"],
  ...["Kristdemokrater i Svenska kyrkan", "Miljöpartister i Svenska kyrkan"],
];

const lettersOf: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_LETTERS).flatMap(([letters, names]) =>
    [letters, ...names].map((name) => [name.toLowerCase(), letters] as const),
  ),
);

/** The letters of a party by any of its names; undefined for one that has none here. */
export function partyLetters(party: string): string | undefined {
  return lettersOf.get(bareParty(party));
}

/** A party as it is compared: `(m)`, `M` and `Moderaterna` are one. */
export function comparableParty(party: string): string {
  return partyLetters(party) ?? bareParty(party);
}

const known: ReadonlySet<string> = new Set(PARTIES.map((party) => party.toLowerCase()));

/** Whether a party is known, in any case and also in brackets; `-` says that a person has none. */
export function isKnownParty(party: string): boolean {
  const bare = bareParty(party);
  return /^[-–]$/.test(bare) || known.has(bare);
}

function bareParty(party: string): string {
  return withoutBrackets(party.normalize("NFC")).toLowerCase();
}

/** The party that a name seems to be a slip for: at most two letters off, and no abbreviation, which are all alike. */
export function nearestParty(party: string): string | undefined {
  const meant = party.length > 5 ? nearest(party, PARTIES) : undefined;
  return meant !== undefined && slips(party.toLowerCase(), meant.toLowerCase(), 3) < 3 ? meant : undefined;
}
