import { isCapital } from "../../ground/text/letters.ts";
import { jointsOf, knownBreaks, type WordBreak } from "./hyphenation-exceptions.ts";
import { patternLevelsOf } from "./pattern-levels.ts";

/** Letters that stay on either side of a break. Two, as the patterns would allow, looks poor: `så-dana`, `sa-ma`. */
const FEWEST_AROUND = 3;

/** Shorter words are never broken. */
const SHORTEST_WORD = 6;

/** What is longer is no word. */
const LONGEST_WORD = 100;

/** Words remembered; more than any motion has, and little memory. */
const REMEMBERED = 20_000;

const remembered = new Map<string, readonly WordBreak[]>();

/**
 * Find where a Swedish word may be broken, in order.
 *
 * The word is letters only, in composed form (NFC). Words of fewer than six letters and words with a capital after the first letter (names of
 * authorities, `EU`, `McDonald`) are not broken. Compounds whose parts are known are broken at their joints, and in their parts as if each
 * were a word.
 *
 * Reference: F. M. Liang, *Word Hy-phen-a-tion by Com-put-er*, 1983; the patterns are Rynning's.
 */
export function hyphenate(word: string): readonly WordBreak[] {
  if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD) return [];
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const breaks = breaksOf(word);
  remembered.set(word, breaks);
  return breaks;
}

function breaksOf(word: string): readonly WordBreak[] {
  const lower = word.toLowerCase();
  if (lower.length !== word.length || isCapital(word.slice(1))) return [];
  const known = knownBreaks(lower);
  const breaks =
    known === undefined ? compoundBreaks(lower) : [...known, ...partBreaks(lower, known.at(-1)?.at ?? 0, lower.length)];
  return breaks.filter(({ at }) => at >= FEWEST_AROUND && word.length - at >= FEWEST_AROUND);
}

function compoundBreaks(word: string): readonly WordBreak[] {
  const breaks: WordBreak[] = [];
  let start = 0;
  for (const joint of jointsOf(word)) {
    breaks.push(...partBreaks(word, start, joint), { at: joint, isJoint: true });
    start = joint;
  }
  breaks.push(...partBreaks(word, start, word.length));
  return breaks;
}

function partBreaks(word: string, start: number, end: number): readonly WordBreak[] {
  if (end - start < 2 * FEWEST_AROUND) return [];
  const part = word.slice(start, end);
  return patternBreaks(part)
    .filter((at) => at >= FEWEST_AROUND && part.length - at >= FEWEST_AROUND)
    .filter((at, index, all) => !cutsOffLetter(part, at, all[index - 1], all[index + 1]))
    .map((at) => ({ at: at + start, isJoint: false }));
}

/** Of two breaks around a single letter one is enough: `för-ening`, not `före-ning`; but `biblio-tek`, not `bibli-otek`. */
function cutsOffLetter(word: string, at: number, previous: number | undefined, next: number | undefined): boolean {
  if (next === at + 1) return isVowel(word, at - 1);
  return previous === at - 1 && !isVowel(word, at - 2);
}

function isVowel(word: string, index: number): boolean {
  return "aeiouyåäöé".includes(word.charAt(index));
}

function patternBreaks(word: string): readonly number[] {
  const levels = patternLevelsOf(word);
  const breaks: number[] = [];
  for (let at = 1; at < word.length; at++) {
    if ((levels[at] ?? 0) % 2 === 1) breaks.push(at);
  }
  return breaks;
}
