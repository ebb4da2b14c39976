import { exceptionFor } from "./hyphenation-exceptions.ts";
import { isCapital } from "./letters.ts";
import { swedishPatterns } from "./swedish-patterns.ts";

/** Letters that stay on either side of a break. Two, as the patterns would allow, looks poor: `så-dana`, `sa-ma`. */
const FEWEST_AROUND = 3;

/** Shorter words are never broken. */
const SHORTEST_WORD = 6;

/** Words remembered; more than any motion has, and little memory. */
const REMEMBERED = 20_000;

/** Longest pattern, in letters. */
const LONGEST_PATTERN = 8;

const remembered = new Map<string, readonly number[]>();
let patterns: ReadonlyMap<string, string> | undefined;

/**
 * Find where a Swedish word may be broken, as offsets of the letters that would begin the next line.
 *
 * The word is letters only, in composed form (NFC). Words of fewer than six letters and words with a capital after the first letter (names of
 * authorities, `EU`, `McDonald`) are not broken.
 *
 * Reference: F. M. Liang, *Word Hy-phen-a-tion by Com-put-er*, 1983; the patterns are Rynning's.
 */
export function hyphenate(word: string): readonly number[] {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const breaks = breaksOf(word);
  remembered.set(word, breaks);
  return breaks;
}

function breaksOf(word: string): readonly number[] {
  const lower = word.toLowerCase();
  if (word.length < SHORTEST_WORD || lower.length !== word.length || isCapital(word.slice(1))) return [];
  const exception = exceptionFor(lower);
  if (exception === undefined) return within(patternBreaks(lower), 0, lower.length);
  const rest = lower.slice(exception.restAt);
  const inRest = within(patternBreaks(rest), 0, rest.length).map((at) => at + exception.restAt);
  return within([...exception.breaks, ...inRest], 0, lower.length);
}

function within(breaks: readonly number[], start: number, end: number): number[] {
  return breaks.filter((at) => at - start >= FEWEST_AROUND && end - at >= FEWEST_AROUND);
}

function patternBreaks(word: string): readonly number[] {
  patterns ??= readPatterns(swedishPatterns);
  const edged = `.${word}.`;
  const levels = new Uint8Array(edged.length + 1);
  for (let start = 0; start < edged.length; start++) {
    const longest = Math.min(LONGEST_PATTERN, edged.length - start);
    for (let length = 1; length <= longest; length++) {
      const found = patterns.get(edged.slice(start, start + length));
      if (found === undefined) continue;
      for (let index = 0; index < found.length; index++) {
        const level = found.charCodeAt(index) - 0x30;
        if (level > (levels[start + index] ?? 0)) levels[start + index] = level;
      }
    }
  }
  const breaks: number[] = [];
  for (let at = 1; at < word.length; at++) {
    if ((levels[at + 1] ?? 0) % 2 === 1) breaks.push(at);
  }
  return breaks;
}

/** From the letters of a pattern to the levels before each of them and after the last, one digit each. */
function readPatterns(table: string): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const group of table.split(" ")) {
    const colon = group.indexOf(":");
    const levels = group.slice(0, colon);
    for (const letters of group.slice(colon + 1).split(",")) read.set(letters, levels);
  }
  return read;
}
