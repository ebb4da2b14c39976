import { patternLetters, patternLevels, patternTrie } from "./swedish-patterns.ts";

/** From here on a level takes two characters. */
const RARE = 90;
const BASE = 91;

/** More than there are letters, so that two make an index; the last two numbers are no letters. */
const LETTERS = 40;
/** In place of a second letter, for the node of the first. */
const ALONE = 38;
/** A letter that no pattern has. */
const UNKNOWN = 39;

let levelLists: readonly string[] | undefined;
let pairs: Int32Array | undefined;

/**
 * The levels between the letters of a word in small letters, by the patterns of Liang: at index n that of the place before letter n. Odd ones
 * are breaks.
 *
 * Reads the table in place, with an index of its first two letters: most runs of the program ask for a hundred words, and
 * unpacking the whole takes longer than these.
 */
export function patternLevelsOf(word: string): Uint8Array {
  levelLists ??= patternLevels.split(" ");
  pairs ??= findPairs();
  const letters = numbersOf(word);
  const levels = new Uint8Array(letters.length);
  for (let start = 0; start < letters.length; start++) {
    const first = letters[start] ?? UNKNOWN;
    raiseBy(pairs[first * LETTERS + ALONE] ?? -1, start, levels);
    let at = pairs[first * LETTERS + (letters[start + 1] ?? UNKNOWN)] ?? -1;
    // One step for each letter that goes on a pattern: `at` is the node of the letter before `next`.
    for (let next = start + 2; at >= 0; next++) {
      const below = raiseBy(at, start, levels);
      if (valueAt(at) % 2 === 0 || next === letters.length) break;
      at = findNode(below + 2, below + 2 + valueAt(below) * BASE + valueAt(below + 1), letters[next] ?? UNKNOWN);
    }
  }
  return levels.subarray(1);
}

/** The letters of a word, with its edges, as numbers. */
function numbersOf(word: string): readonly number[] {
  const numbers = [0];
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    const known = code >= 0x61 && code <= 0x7a ? code - 0x60 : patternLetters.indexOf(word.charAt(index), 1);
    numbers.push(known < 0 ? UNKNOWN : known);
  }
  numbers.push(0);
  return numbers;
}

/** Raise levels by the pattern that ends at a node, if one does; gives the place behind the node's level. */
function raiseBy(at: number, start: number, levels: Uint8Array): number {
  if (at < 0) return at;
  let level = valueAt(at + 1);
  let below = at + 2;
  if (level === RARE) level += valueAt(below++);
  const list = level === 0 ? "" : (levelLists?.[level - 1] ?? "");
  for (let index = 0; index < list.length; index++) {
    const raised = list.charCodeAt(index) - 0x30;
    if (raised > (levels[start + index] ?? 0)) levels[start + index] = raised;
  }
  return below;
}

/** The node of a letter among those between two places of the table; -1 if there is none. */
function findNode(start: number, end: number, letter: number): number {
  for (let at = start; at < end; at = endOfNode(at)) {
    const found = valueAt(at) >> 1;
    if (found === letter) return at;
    if (found > letter) return -1;
  }
  return -1;
}

/** The place of the node of each two letters, and of each single one with `ALONE`. */
function findPairs(): Int32Array {
  const found = new Int32Array(LETTERS * LETTERS).fill(-1);
  for (let root = 0; root < patternTrie.length; root = endOfNode(root)) {
    const first = (valueAt(root) >> 1) * LETTERS;
    found[first + ALONE] = root;
    if (valueAt(root) % 2 === 0) continue;
    const below = valueAt(root + 1) === RARE ? root + 5 : root + 4;
    for (let at = below; at < endOfNode(root); at = endOfNode(at)) found[first + (valueAt(at) >> 1)] = at;
  }
  return found;
}

function endOfNode(at: number): number {
  const below = valueAt(at + 1) === RARE ? at + 3 : at + 2;
  return valueAt(at) % 2 === 0 ? below : below + 2 + valueAt(below) * BASE + valueAt(below + 1);
}

function valueAt(at: number): number {
  const code = patternTrie.charCodeAt(at);
  return code < 92 ? code - 35 : code - 36;
}
