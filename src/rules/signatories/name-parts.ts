import { isKnownParty } from "../../motion/signatories/parties.ts";
import type { Misplaced } from "./move-to-key.ts";

/** What a name holds besides one person's name. */
export type NameParts = {
  /** "Anna Exempel och Bo Exempel": offsets of the words that name several. */
  readonly several?: { readonly start: number; readonly end: number };
  /** "m.fl." */
  readonly others?: { readonly start: number; readonly end: number };
  readonly party?: Misplaced;
  readonly role?: Misplaced;
};

const SEVERAL =
  /[A-Za-zÀ-ÖØ-öø-ÿ]\s{0,4}(?:\s(?:och|samt)\s|[,&/])\s*(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ-]*)\s+[A-ZÀ-ÖØ-Þ]|[A-Za-zÀ-ÖØ-öø-ÿ]\s(?:och|samt|&)\s+[A-ZÀ-ÖØ-Þ]/u;
const AND_OTHERS = /\s(?:m\.?\s?fl\.?|med flera|och andra)$/i;

/**
 * Look into a name.
 *
 * | Anna Exempel och Bo Exempel; Anna Exempel, Bo Ek; Anna & Bo Exempel; Anna Exempel m.fl. | several, others
 * | Anna Exempel (M); Anna Exempel, M; Moderaterna genom Anna Exempel                       | a party
 * | Anna Exempel, gruppledare                                                              | a role
 */
export function nameParts(name: string): NameParts {
  const bracket = /\s{0,4}\(([^()]{1,40})\)$/.exec(name);
  if (bracket !== null) {
    const words = (bracket[1] ?? "").trim();
    const isParty = isKnownParty(words) || /^[A-Za-zÅÄÖåäö]{1,4}$/.test(words);
    return isParty ? { party: misplaced(name, bracket.index, name.length, words) } : {};
  }
  const through = /^(.{2,40}?)\s{1,4}(?:genom|gm)\s{1,4}(?=[A-ZÀ-ÖØ-Þ])/.exec(name);
  if (through?.[1] !== undefined && isKnownParty(through[1]))
    return { party: misplaced(name, 0, through[0].length, through[1]) };
  const others = AND_OTHERS.exec(name);
  if (others !== null) return { others: { start: others.index + 1, end: name.length } };
  const comma = /\s{0,4},\s{0,4}([^,]{1,60})$/.exec(name);
  const after = comma?.[1]?.trim() ?? "";
  if (comma !== null && isKnownParty(after)) return { party: misplaced(name, comma.index, name.length, after) };
  if (comma !== null && /^[a-zà-öø-ÿ]/.test(after) && !/^(?:av|de|den|von|van|af)\s/.test(after))
    return { role: misplaced(name, comma.index, name.length, after) };
  return SEVERAL.test(name) ? { several: { start: 0, end: name.length } } : {};
}

function misplaced(name: string, start: number, end: number, words: string): Misplaced {
  const shown = start + (name.slice(start).length - name.slice(start).trimStart().length);
  return { start, end, shown, words };
}
