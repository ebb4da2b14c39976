import type { CharacterMap } from "../truetype/character-map.ts";

/** A code point to shape, and where it stands in the text. */
export type Character = { readonly codePoint: number; readonly cluster: number };

/**
 * Whether a code point may join with the one before it: the combining marks of European scripts.
 *
 * Reference: Unicode 15.1, blocks Combining Diacritical Marks, … Extended, … Supplement, … for Symbols, and Half Marks.
 */
export function isCombiningMark(codePoint: number): boolean {
  if (codePoint < 0x0300) return false;
  return (
    codePoint <= 0x036f ||
    (codePoint >= 0x0483 && codePoint <= 0x0489) ||
    (codePoint >= 0x1ab0 && codePoint <= 0x1aff) ||
    (codePoint >= 0x1dc0 && codePoint <= 0x1dff) ||
    (codePoint >= 0x20d0 && codePoint <= 0x20ff) ||
    (codePoint >= 0xfe20 && codePoint <= 0xfe2f)
  );
}

/**
 * Code points of a text. A letter followed by marks becomes the composed letter, as Unicode's form C has it, where the font has that one:
 * `a` and U+030A are `å`, whichever way they were typed.
 */
export function readCharacters(text: string, glyphFor: CharacterMap): readonly Character[] {
  const characters: Character[] = [];
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    let end = at + (codePoint > 0xffff ? 2 : 1);
    if (end < text.length && isCombiningMark(text.charCodeAt(end))) {
      while (end < text.length && isCombiningMark(text.charCodeAt(end))) end++;
      const written = text.slice(at, end);
      const composed = [...written.normalize("NFC")].map((character) => character.codePointAt(0) ?? 0);
      const isDrawable = composed.every((each) => glyphFor(each) !== 0);
      const used = isDrawable ? composed : [...written].map((character) => character.codePointAt(0) ?? 0);
      for (const each of used) characters.push({ codePoint: each, cluster: at });
    } else {
      characters.push({ codePoint, cluster: at });
    }
    at = end;
  }
  return characters;
}
