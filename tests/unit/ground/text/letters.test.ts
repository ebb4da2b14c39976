import { expect, it } from "vitest";
import { isLetter, isMark, LETTER } from "../../../../src/ground/text/letters.ts";

/** Latin with its marks, Greek and Cyrillic, without the blocks of phonetic signs. */
const CODES = Array.from({ length: 0x2000 }, (_, code) => code).filter((code) => code < 0x530 || code >= 0x1e00);
const isIn = (pattern: RegExp) => (code: number) => pattern.test(String.fromCharCode(code));
const hex = (codes: readonly number[]) => codes.map((code) => code.toString(16));

it("knows the letters that the engine knows of Latin, Greek and Cyrillic, but for small signs beside letters", () => {
  const letters = CODES.filter(isIn(/\p{L}/u)).filter(isIn(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u));
  expect(hex(letters.filter((code) => !isLetter(code)))).toEqual([
    ...["2e0", "2e1", "2e2", "2e3", "2e4"],
    ...["37a", "1fbe"],
  ]);
});

it("takes nothing else for a letter but places that Unicode has left empty", () => {
  const isLetterOrEmpty = isIn(/[\p{L}\p{Cn}]/u);
  expect(hex(CODES.filter((code) => isLetter(code) && !isLetterOrEmpty(code)))).toEqual([]);
});

it("takes nothing else for a mark but places that Unicode has left empty", () => {
  const isMarkOrEmpty = isIn(/[\p{M}\p{Cn}]/u);
  const marks = Array.from({ length: 0x10000 }, (_, code) => code).filter(isMark);
  expect(marks.length).toBeGreaterThan(200);
  expect(hex(marks.filter((code) => !isMarkOrEmpty(code)))).toEqual([]);
});

it("gives patterns all letters up to the end of Cyrillic's first block but for ª, µ and º", () => {
  const inPattern = isIn(new RegExp(`[${LETTER}]`));
  expect(hex(CODES.filter((code) => code <= 0x4ff && isLetter(code) && !inPattern(code)))).toEqual(["aa", "b5", "ba"]);
  expect(hex(CODES.filter((code) => code < 0x2b9 && inPattern(code) && !isLetter(code)))).toEqual([]);
});
