import { isDigit, isLetter } from "../../ground/text/letters.ts";
import { beginsNoLine } from "./joins.ts";

/**
 * Where a line may end without a hyphen put in. The line holds what is before `end`, the next one begins at `next`: they differ by the space
 * that the break takes the place of.
 */
export type BreakOpportunity = {
  readonly end: number;
  readonly next: number;
  readonly kind: "space" | "hyphen" | "inside";
  /** Cost of the break by its form, on the scale of Knuth and Plass. */
  readonly penalty: number;
};

/** After a hyphen, a slash or a dash inside a word. */
const INSIDE_WORD = 50;
const AFTER_SLASH_OF_ADDRESS = 50;
const INSIDE_ADDRESS = 120;

const ZERO_WIDTH_SPACE = 0x200b;

/**
 * Find the legal breaks of a text, in order. How firmly the words beside a space hold together is another question: `joinAt`.
 *
 * After a space; after a hyphen, slash or dash between letters; at a zero-width space; in an address after `/ . - _ ? & = #`.
 * Never at U+00A0, U+202F or U+2011. The text has single spaces.
 */
export function findBreakOpportunities(text: string): readonly BreakOpportunity[] {
  const found: BreakOpportunity[] = [];
  let wordStart = 0;
  while (wordStart < text.length) {
    const space = text.indexOf(" ", wordStart);
    const wordEnd = space === -1 ? text.length : space;
    if (wordEnd > wordStart) addBreaksInside(text, wordStart, wordEnd, found);
    if (space === -1) break;
    if (space > 0 && space + 1 < text.length && !beginsNoLine(text, space + 1)) {
      found.push({ end: space, next: space + 1, kind: "space", penalty: 0 });
    }
    wordStart = wordEnd + 1;
  }
  return found;
}

/** Is this word an address of the web or of mail, or a path, which is broken by its own rules and never hyphenated? */
export function isAddress(word: string): boolean {
  if (word.includes("://") || word.startsWith("www.")) return true;
  const at = word.indexOf("@");
  if (at > 0 && word.indexOf(".", at) > 0) return true;
  return word.length >= 12 && /[A-Za-z0-9][/._][A-Za-z0-9]+[/._?&=][A-Za-z0-9]/.test(word) && /[a-z]{3}/.test(word);
}

function addBreaksInside(text: string, start: number, end: number, found: BreakOpportunity[]): void {
  if (end - start < 4 || isLettersOnly(text, start, end)) return;
  const word = text.slice(start, end);
  if (isAddress(word)) {
    addBreaksInAddress(word, start, found);
    return;
  }
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at - 1);
    if (code === ZERO_WIDTH_SPACE) found.push(inside(at, 0));
    else if (code === 0x2d || code === 0x2010) {
      if (lettersBefore(text, at - 1, start) >= 2 && lettersAfter(text, at, end) >= 3) {
        found.push({ end: at, next: at, kind: "hyphen", penalty: INSIDE_WORD });
      }
    } else if (code === 0x2f) {
      if (lettersBefore(text, at - 1, start) >= 3 && lettersAfter(text, at, end) >= 3)
        found.push(inside(at, INSIDE_WORD));
    } else if (code === 0x2013 || code === 0x2014) {
      if (at - 1 > start && isLetter(text.charCodeAt(at))) found.push(inside(at, INSIDE_WORD));
    }
  }
}

/** Of the words of a text, nearly all: with no more than the punctuation that follows them. */
function isLettersOnly(text: string, start: number, end: number): boolean {
  for (let at = start; at < end - 1; at++) {
    const code = text.charCodeAt(at);
    if (!((code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x17f) || (code >= 0x41 && code <= 0x5a)))
      return false;
  }
  return true;
}

function addBreaksInAddress(word: string, start: number, found: BreakOpportunity[]): void {
  const scheme = word.indexOf("://");
  const first = Math.max(3, scheme === -1 ? 0 : scheme + 4);
  for (let at = first; at <= word.length - 2; at++) {
    const before = word.charAt(at - 1);
    const after = word.charAt(at);
    if (!"/.-_?&=#%+,".includes(before) || !isWordCharacter(after.charCodeAt(0))) continue;
    if (before === "%") continue;
    found.push(inside(start + at, before === "/" ? AFTER_SLASH_OF_ADDRESS : INSIDE_ADDRESS));
  }
}

function inside(at: number, penalty: number): BreakOpportunity {
  return { end: at, next: at, kind: "inside", penalty };
}

function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x25 || code === 0x7e;
}

function lettersBefore(text: string, at: number, start: number): number {
  let index = at;
  while (index > start && isLetter(text.charCodeAt(index - 1))) index--;
  return at - index;
}

function lettersAfter(text: string, at: number, end: number): number {
  let index = at;
  while (index < end && isLetter(text.charCodeAt(index))) index++;
  return index - at;
}
