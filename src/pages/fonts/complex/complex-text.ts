import { isCombiningMark } from "../opentype/read-run.ts";

type Range = readonly [first: number, last: number];

/**
 * Blocks of scripts whose letters join, move, or are stacked, and of those that have layout rules of their own.
 * Latin, Greek, Cyrillic, the scripts of East Asia, punctuation and symbols are not among them.
 *
 * Reference: Unicode 15.1, Blocks.txt.
 */
const COMPLEX_RANGES: readonly Range[] = [
  [0x0530, 0x1c7f],
  [0x1c8b, 0x1cff],
  // The fraction slash, around which digits become small.
  [0x2044, 0x2044],
  [0x2c00, 0x2c5f],
  [0x2c80, 0x2dff],
  [0x302a, 0x302f],
  [0xa4d0, 0xa63f],
  [0xa6a0, 0xa6ff],
  [0xa800, 0xab2f],
  [0xab70, 0xabff],
  [0xd7b0, 0xd7ff],
  [0xfb07, 0xfdff],
  [0xfe70, 0xfefe],
  [0x1_0000, 0x1_efff],
];

/** Scripts written from right to left: Hebrew, Arabic and their relatives. */
const RIGHT_TO_LEFT_RANGES: readonly Range[] = [
  [0x0590, 0x08ff],
  [0xfb1d, 0xfdff],
  [0xfe70, 0xfefe],
  [0x1_0800, 0x1_0fff],
  [0x1_e800, 0x1_efff],
];

/** Latin, Greek and Cyrillic without marks, punctuation and signs: nearly every text, recognised at once. */
const SIMPLE = /^[\0-\u02ff\u0370-\u0482\u1e00-\u2043\u20a0-\u20cf\u2100-\u2bff]*$/;

/** Whether a text needs more than Latin, Greek and Cyrillic do: another script, or marks that no composed letter has. */
export function needsComplexShaping(text: string): boolean {
  if (SIMPLE.test(text)) return false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x300) continue;
    if (isCombiningMark(unit)) {
      const start = at - (at > 0 && isLowSurrogate(text.charCodeAt(at - 1)) ? 2 : 1);
      let end = at + 1;
      while (isCombiningMark(text.charCodeAt(end))) end++;
      if ([...text.slice(Math.max(0, start), end).normalize("NFC")].length > 1 || at === 0) return true;
      at = end - 1;
      continue;
    }
    const codePoint = text.codePointAt(at) ?? unit;
    if (isWithin(codePoint, COMPLEX_RANGES)) return true;
    if (codePoint > 0xffff) at++;
  }
  return false;
}

export function isRightToLeft(codePoint: number): boolean {
  return codePoint >= 0x0590 && isWithin(codePoint, RIGHT_TO_LEFT_RANGES);
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function isWithin(codePoint: number, ranges: readonly Range[]): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
