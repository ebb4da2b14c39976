import { isKnownParty } from "./parties.ts";
import { isBracketed, withoutBrackets } from "./party-brackets.ts";
import { signatoryLines } from "./signatory-text.ts";
import { type SignatoryWords, signatoryKeys } from "./signatory-words.ts";

/**
 * Read the lines in which a signatory is printed, as `signatoryLines` writes them.
 *
 * A line such as "Rådet" may be a name, a party or a group. Of the readings that are written in these very lines, the one most like `like`
 * is taken, which is the signatory before somebody changed the lines. Without it a known party is a party, and everything else a name.
 */
export function readSignatory(lines: readonly string[], like?: SignatoryWords): SignatoryWords {
  const [first = "", ...details] = lines.map((line) => line.replace(/\s+/g, " ").trim());
  const all = readDetails(details).flatMap((rest) => readFirst(first, rest));
  const written = [first, ...details].join("\n");
  const faithful = all.filter((reading) => signatoryLines(reading).join("\n") === written);
  const readings = faithful.length > 0 ? faithful : all;
  if (like === undefined) return readings[0] ?? {};
  const likest = Math.max(...readings.map((reading) => likeness(reading, like)));
  return readings.find((reading) => likeness(reading, like) === likest) ?? {};
}

/** What the lines below the first may be: the last one in "för …" is on whose behalf, or like the others part of the role. */
function readDetails(lines: readonly string[]): readonly SignatoryWords[] {
  const said = lines.filter((line) => line !== "");
  const role = (of: readonly string[]): SignatoryWords => (of.length === 0 ? {} : { role: of.join(", ") });
  const behalf = said.findLast((line) => /^för\s/i.test(line));
  if (behalf === undefined) return [role(said)];
  const rest = said.toSpliced(said.lastIndexOf(behalf), 1);
  return [{ ...role(rest), onBehalfOf: behalf.slice("för ".length) }, role(said)];
}

/** A longer line is no name, and there is no end to the ways of reading it. */
const LONGEST = 1_000;

/** What the first line may be, the likeliest first: with a party in the brackets that it ends in, or one name, party or group. */
function readFirst(line: string, rest: SignatoryWords): readonly SignatoryWords[] {
  if (line === "") return [rest];
  const party = { party: line, ...rest };
  const name = { name: line, ...rest };
  const group = rest.onBehalfOf === undefined ? [{ onBehalfOf: line, ...rest }] : [];
  const isParty = isKnownParty(line) || (isBracketed(line) && !line.includes(" ("));
  const undivided = isParty ? [party, name, ...group] : [name, party, ...group];
  const divided =
    line.endsWith(")") && line.length <= LONGEST ? [...line.matchAll(/ (?=\()/g)].map(({ index }) => index) : [];
  const likely = divided.find((at) => isBracketsOnly(line.slice(at + 1)));
  const inOrder = likely === undefined ? divided : [likely, ...divided.filter((at) => at !== likely)];
  const withParty = inOrder.flatMap((at) => {
    const bracketed = line.slice(at + 1);
    const bare = withoutBrackets(bracketed);
    const name = line.slice(0, at);
    const kept = { name, party: bracketed, ...rest };
    const stripped = { name, party: bracketed.slice(1, -1), ...rest };
    return bare === bracketed || bare === "" ? [kept, stripped] : [stripped, kept];
  });
  return likely === undefined ? [...undivided, ...withParty] : [...withParty, ...undivided];
}

/** `(M)`, `(SD) (-)`, `(M (lokal))`: brackets with spaces between them and nothing else. */
function isBracketsOnly(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    else if (depth === 0 && character !== " ") return false;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** How much of a signatory a reading keeps: fields with the same words first, then brackets within its fields, then which fields there are. */
function likeness(reading: SignatoryWords, like: SignatoryWords): number {
  const keys = signatoryKeys.map(([key]) => key);
  const same = keys.filter((key) => reading[key] !== undefined && reading[key] === like[key]).length;
  const hasSameBrackets = endsInBracket(reading) === endsInBracket(like);
  const hasSameKeys = keys.every((key) => (reading[key] === undefined) === (like[key] === undefined));
  const isPartyAlike = isBracketed(reading.party ?? "") === isBracketed(like.party ?? "");
  return same * 8 + Number(hasSameBrackets) * 4 + Number(hasSameKeys) * 2 + Number(isPartyAlike);
}

/** Whether the words before a party's brackets end in a bracket themselves. */
function endsInBracket({ name, party, onBehalfOf }: SignatoryWords): boolean {
  return (name ?? party ?? onBehalfOf ?? "").endsWith(")");
}
