/**
 * Letters as a range within the brackets of a pattern: `new RegExp(`(?<![${LETTER}])…`)`, Latin with its marks, Greek and Cyrillic.
 *
 * For rules, which ask whether a word ends here. It has a few signs and marks between the scripts that `isLetter` has not.
 */
export const LETTER = "A-Za-zÀ-ÖØ-öø-ӿ";

/**
 * Ranges of letters in Latin, Greek and Cyrillic, as first and last code unit.
 *
 * Written out, since the tables behind `\p{L}` change with the version of the JavaScript engine and line breaks must not.
 * Reference: Unicode 15.0, DerivedGeneralCategory, L; the blocks of Greek and of Latin with marks as wholes.
 */
const LETTERS: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2c1],
  [0x370, 0x373],
  [0x376, 0x377],
  [0x37b, 0x37d],
  [0x37f, 0x37f],
  [0x386, 0x386],
  [0x388, 0x3f5],
  [0x3f7, 0x481],
  [0x48a, 0x52f],
  [0x1e00, 0x1fbc],
  [0x1fc2, 0x1fcc],
  [0x1fd0, 0x1fdb],
  [0x1fe0, 0x1fec],
  [0x1ff2, 0x1ffc],
];

/** Is this code unit a letter of the Latin, Greek or Cyrillic script? */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return LETTERS.some(([first, last]) => code >= first && code <= last);
}

/** Is this code unit one of the digits 0 to 9? */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Is this code unit a mark that combines with the character before it? */
export function isMark(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x483 && code <= 0x489) ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x1dc0 && code <= 0x1dff) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0xfe20 && code <= 0xfe2f)
  );
}

/** Is this character written as a capital? */
export function isCapital(character: string): boolean {
  return character.toLowerCase() !== character;
}

/**
 * Has this code unit no glyph of its own: zero-width spaces and joiners, direction marks, variation selectors?
 *
 * Reference: Unicode Standard, DerivedCoreProperties, Default_Ignorable_Code_Point (the basic plane, without U+00AD).
 */
export function isInvisible(code: number): boolean {
  return (
    code === 0x34f ||
    code === 0x61c ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}
