import { isCapital, isDigit, isLetter, isMark } from "../../../ground/text/letters.ts";
import { isAddress } from "../../typography/break-opportunities.ts";
import { compose, endOfCluster } from "../../typography/compose.ts";
import { hyphenate } from "../../typography/hyphenate.ts";
import { type MeasuredText, widthBetween } from "./measured-text.ts";
import { type BreakForm, placeBreak, type TextBreak } from "./text-break.ts";

/** Compounds are rather broken at their joints than in their parts. */
const BESIDE_JOINT = 1.4;
/** A word that has a hyphen of its own reads badly with a second one. */
const SECOND_HYPHEN = 1.8;
/** In Swedish, what has a capital is a name, unless it begins a sentence. */
const IN_NAME = 3;
const EMERGENCY = 2000;

const FURTHEST_LOOK = 200;

export type WordBreakOptions = {
  readonly measure: number;
  readonly hyphenate: boolean;
  /** What a hyphen costs, at the best place in a word. */
  readonly hyphenPenalty: number;
  readonly hangs: boolean;
};

/**
 * Find the breaks inside a piece of text that has no other legal break: at the author's soft hyphens or else by
 * hyphenation, and where the piece is too wide for a line even so, wherever it has to be.
 *
 * Where the style does not hyphenate, only a piece that is too wide is, as an emergency.
 */
export function wordBreaks(
  measured: MeasuredText,
  start: number,
  end: number,
  options: WordBreakOptions,
): readonly TextBreak[] {
  const isTooWide = widthBetween(measured, start, end, false) > options.measure;
  const soft = softHyphens(measured.text, start, end, options.hyphenPenalty);
  if (!options.hyphenate && !isTooWide && soft.length === 0) return [];
  const forms = soft.length > 0 ? soft : hyphenBreaks(measured, start, end, options);
  const all = isTooWide ? withEmergencyBreaks(measured, start, end, forms, options.measure) : forms;
  return all.map((form) => placeBreak(measured, form, options.hangs));
}

/** The author's own: they replace all others, as in TeX. */
function softHyphens(text: string, start: number, end: number, penalty: number): readonly BreakForm[] {
  const forms: BreakForm[] = [];
  for (let at = text.indexOf("\u00ad", start); at !== -1 && at < end - 1; at = text.indexOf("\u00ad", at + 1)) {
    if (at > start) forms.push({ end: at + 1, next: at + 1, penalty, hyphen: true });
  }
  return forms;
}

function hyphenBreaks(
  measured: MeasuredText,
  start: number,
  end: number,
  { hyphenate: isHyphenated, hyphenPenalty }: WordBreakOptions,
): readonly BreakForm[] {
  const { text } = measured;
  const word = wordAround(text, start);
  if (isAddress(word)) return [];
  const costs = word.includes("-") ? hyphenPenalty * SECOND_HYPHEN : hyphenPenalty;
  const forms: BreakForm[] = [];
  for (let at = start; at < end; ) {
    if (!isLetter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let lettersEnd = at + 1;
    while (lettersEnd < end && isPartOfWord(text.charCodeAt(lettersEnd))) lettersEnd++;
    if (isSwedishWord(measured, at, lettersEnd)) {
      const penalty = isCapital(text.charAt(at)) ? costs * IN_NAME : costs;
      for (const form of wordForms(text.slice(at, lettersEnd), at, penalty)) {
        forms.push({ ...form, hyphen: true, emergency: !isHyphenated });
      }
    }
    at = lettersEnd;
  }
  return forms;
}

function wordForms(word: string, start: number, penalty: number): readonly BreakForm[] {
  const { text, origins } = compose(word);
  const breaks = hyphenate(text);
  const hasJoint = breaks.some(({ isJoint }) => isJoint);
  return breaks.map(({ at, isJoint }) => {
    const place = start + (origins?.[at] ?? at);
    return { end: place, next: place, penalty: hasJoint && !isJoint ? penalty * BESIDE_JOINT : penalty };
  });
}

function isPartOfWord(code: number): boolean {
  return isLetter(code) || isMark(code);
}

/** Not part of a number or a file name, and in Swedish throughout. */
function isSwedishWord(measured: MeasuredText, start: number, end: number): boolean {
  const { text } = measured;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isDigit(before) || isDigit(after)) return false;
  if (before === 0x2e && isLetter(text.charCodeAt(start - 2))) return false;
  if (after === 0x2e && isLetter(text.charCodeAt(end + 1))) return false;
  for (let at = start; at < end; ) {
    const atom = measured.atomAt(at);
    if (atom === undefined || !(atom.run.lang === "sv" || atom.run.lang.startsWith("sv-"))) return false;
    at = atom.end;
  }
  return true;
}

/** Break what is still too wide so that each part fills a line. */
function withEmergencyBreaks(
  measured: MeasuredText,
  start: number,
  end: number,
  forms: readonly BreakForm[],
  measure: number,
): readonly BreakForm[] {
  const all: BreakForm[] = [];
  let from = start;
  for (const form of [...forms, { end, next: end, penalty: 0 }]) {
    const hyphen = form.hyphen ?? false;
    while (widthBetween(measured, from, form.end, hyphen) > measure) {
      const at = furthestFit(measured, from, form.end, measure);
      if (at >= form.end) break;
      // Beside a single letter there may be no room for one.
      const isHyphened = needsHyphen(measured.text, at) && widthBetween(measured, from, at, true) <= measure;
      all.push({ end: at, next: at, penalty: EMERGENCY, hyphen: isHyphened, hyphened: false, emergency: true });
      from = at;
    }
    if (form.end < end) all.push(form);
    from = form.end;
  }
  return all;
}

/** The last place, at least one character on, where a line from `from` still fits. */
function furthestFit(measured: MeasuredText, from: number, end: number, measure: number): number {
  const { text } = measured;
  const places: number[] = [];
  let fitting = endOfCluster(text, from);
  // Places are made as far as they are needed: a word of a million letters costs no more than its lines.
  for (let at = fitting, step = 1; at < end; step *= 2) {
    for (let count = 0; count < step && at < end; count++) {
      places.push(at);
      at = endOfCluster(text, at);
    }
    const last = places[places.length - 1] ?? at;
    if (widthBetween(measured, from, last, needsHyphen(text, last)) > measure) break;
  }
  let low = 0;
  let high = places.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const place = places[middle] ?? fitting;
    if (widthBetween(measured, from, place, needsHyphen(text, place)) <= measure) {
      fitting = Math.max(fitting, place);
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return fitting;
}

function needsHyphen(text: string, at: number): boolean {
  return isPartOfWord(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at)) && !isAddress(wordAround(text, at));
}

/** The word that the character at an offset is in, or enough of it to see whether it is an address. */
function wordAround(text: string, at: number): string {
  const first = Math.max(0, at - FURTHEST_LOOK);
  const around = text.slice(first, at + FURTHEST_LOOK);
  const end = around.indexOf(" ", at - first);
  return around.slice(around.lastIndexOf(" ", at - first) + 1, end === -1 ? around.length : end);
}
