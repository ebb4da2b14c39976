import { isRightToLeft } from "./complex-text.ts";

/** Part of a text that is read in one direction. */
export type DirectedText = { readonly start: number; readonly end: number; readonly isRightToLeft: boolean };

/**
 * Divide a text by direction, in the order of the parts from left to right.
 *
 * Characters without a direction of their own, such as digits and punctuation, go from right to left only between letters that do. This is
 * enough for words and short quotations; a line that mixes directions is put in order where lines are made.
 */
export function splitByDirection(text: string): readonly DirectedText[] {
  const parts: DirectedText[] = [];
  let firstRight = -1;
  let lastRight = -1;
  let start = 0;
  const close = () => {
    if (firstRight < 0) return;
    if (firstRight > start) parts.push({ start, end: firstRight, isRightToLeft: false });
    parts.push({ start: firstRight, end: lastRight, isRightToLeft: true });
    start = lastRight;
    firstRight = -1;
  };
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const end = at + (codePoint > 0xffff ? 2 : 1);
    if (isRightToLeft(codePoint)) {
      if (firstRight < 0) firstRight = at;
      lastRight = end;
    } else if (isLeftToRight(codePoint)) {
      close();
    }
    at = end;
  }
  close();
  if (start < text.length) parts.push({ start, end: text.length, isRightToLeft: false });
  return parts;
}

/** Whether a character interrupts text from right to left: letters and digits of other scripts. */
function isLeftToRight(codePoint: number): boolean {
  return (
    (codePoint >= 0x30 && codePoint <= 0x39) ||
    (codePoint >= 0x41 && codePoint <= 0x5a) ||
    (codePoint >= 0x61 && codePoint <= 0x7a) ||
    (codePoint >= 0xc0 && codePoint < 0x0300) ||
    (codePoint >= 0x0370 && codePoint < 0x0590) ||
    (codePoint >= 0x0900 && codePoint < 0x2000) ||
    (codePoint >= 0x2e80 && codePoint < 0xfb1d)
  );
}
