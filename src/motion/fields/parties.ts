import { nearest, slips } from "../../ground/text/nearest.ts";

/** Parties by the names and letters they are written with. Local parties are more than any list: this one is for slips alone. */
export const PARTIES: readonly string[] = [
  ...[
    "M",
    "S",
    "SD",
    "C",
    "V",
    "KD",
    "MP",
    "L",
    "FP",
    "FI",
    "PP",
    "AfS",
    "MED",
    "Nyans",
    "AP",
    "FNL",
    "SLP",
    "SPI",
    "KIM",
    "VF",
    "DV",
  ],
  ...["Moderaterna", "Nya Moderaterna", "Moderata samlingspartiet"],
  ...["Socialdemokraterna", "Arbetarepartiet", "Arbetarepartiet-Socialdemokraterna"],
  ...[
    "Sverigedemokraterna",
    "Centerpartiet",
    "Centern",
    "Vänsterpartiet",
    "Kristdemokraterna",
    "Liberalerna",
    "Folkpartiet",
  ],
  ...["Miljöpartiet", "Miljöpartiet de gröna", "Feministiskt initiativ", "Piratpartiet", "Alternativ för Sverige"],
  ...["Medborgerlig samling", "Partiet Nyans", "Arbetarpartiet", "Sjukvårdspartiet", "Landsbygdspartiet", "Alliansen"],
];

const known: ReadonlySet<string> = new Set(PARTIES.map((party) => party.toLowerCase()));

/** Whether a party is known, in any case and also in brackets; `-` says that a person has none. */
export function isKnownParty(party: string): boolean {
  const bare = party
    .normalize("NFC")
    .trim()
    .replace(/^\((.*)\)$/, "$1")
    .trim()
    .toLowerCase();
  return /^[-–]$/.test(bare) || known.has(bare);
}

/** The party that a name seems to be a slip for: at most two letters off, and no abbreviation, which are all alike. */
export function nearestParty(party: string): string | undefined {
  const meant = party.length > 5 ? nearest(party, PARTIES) : undefined;
  return meant !== undefined && slips(party.toLowerCase(), meant.toLowerCase(), 3) < 3 ? meant : undefined;
}
