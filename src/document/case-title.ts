import type { Kind, Motion, Signatory } from "../motion/motion.ts";

/** What a document of each kind is called. */
export const kindNames: Readonly<Record<Kind, string>> = {
  motion: "Motion",
  interpellation: "Interpellation",
  question: "Fråga",
  proposal: "Yrkande",
  amendment: "Ändringsyrkande",
  addition: "Tilläggsyrkande",
  reservation: "Reservation",
  statement: "Särskilt yttrande",
};

/**
 * The title that a registrar gives the case.
 *
 * | Motion från Anna Exempel (M): Fler cykelplatser           |  the author's title after a colon
 * | Motion från Anna Exempel (M) m.fl. om fler cykelplatser   |  the wording in `ärendemening`; "m.fl." from two signatories
 * | Motion från Anna Exempel (M) om fler cykelplatser         |  a title that itself begins "Motion om …"
 */
export function caseTitleOf(motion: Motion): string {
  const kind = kindNames[motion.kind];
  const first = motion.signatories[0];
  const others = motion.signatories.length > 1 ? " m.fl." : "";
  const opening = first === undefined ? kind : `${kind} från ${signatoryName(first)}${others}`;
  const ending = motion.caseTitleEnding?.value.trim();
  if (ending) return `${opening} ${ending}`;
  const title = motion.title.value.trim();
  const own = new RegExp(`^${kind}\\s+((?:om|angående|avseende)\\s.*)$`, "is").exec(title)?.[1];
  return own === undefined ? `${opening}: ${title}` : `${opening} ${own}`;
}

/** `Anna Exempel (M)`; without a name the party, or whom they sign for. */
export function signatoryName({ name, party, onBehalfOf }: Signatory): string {
  const nameText = name?.value.trim() ?? "";
  const partyText = party?.value.trim() ?? "";
  if (nameText === "") return partyText === "" ? (onBehalfOf?.value.trim() ?? "") : partyText;
  if (partyText === "") return nameText;
  return `${nameText} ${isBracketed(partyText) ? partyText : `(${partyText})`}`;
}

/** Whether the author has put the party in brackets, as in `(sd)`. */
export function isBracketed(party: string): boolean {
  return party.startsWith("(") && party.endsWith(")");
}
