import type { CharacterMap } from "../truetype/character-map.ts";
import type { Invisibility } from "./glyph-run.ts";
import type { FontData } from "./shape-text.ts";

const SPACE = 0x20;

/** Characters drawn by another one's glyph where the font has none of their own: they differ only in where a line may break. */
const EQUAL_LOOKS: Readonly<Record<number, readonly number[]>> = {
  160: [SPACE],
  173: [SPACE],
  8208: [0x2d],
  8209: [0x2010, 0x2d],
};

/**
 * Widths of the spaces, for a font without them: parts of the em, or of another character's advance. These are HarfBuzz's.
 *
 * Reference: Unicode 15.1, General Punctuation.
 */
const EM_PARTS: Readonly<Record<number, number>> = {
  8192: 2,
  8193: 1,
  8194: 2,
  8195: 1,
  8196: 3,
  8197: 4,
  8198: 6,
  8201: 5,
  8202: 16,
  12288: 1,
};
const FIGURE_SPACE = 0x2007;
const PUNCTUATION_SPACE = 0x2008;
const NARROW_NO_BREAK_SPACE = 0x202f;
const MATHEMATICAL_SPACE = 0x205f;

/** Characters without a look of their own, that take no room: the default ignorable ones that occur in prose. */
export function invisibilityOf(codePoint: number): Invisibility {
  if (codePoint === 0x200c) return "non-joiner";
  const isInvisible =
    codePoint === 0x00ad ||
    codePoint === 0x034f ||
    codePoint === 0x061c ||
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x206f) ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    codePoint === 0xfeff;
  return isInvisible ? "invisible" : "visible";
}

/** The glyphs of a font, with those of equal look for characters that it lacks: hyphens, spaces, and second codes of one character. */
export function withSubstitutes(own: CharacterMap): CharacterMap {
  return (codePoint) => {
    const glyph = own(codePoint);
    if (glyph !== 0 || codePoint < 0xa0) return glyph;
    for (const substitute of EQUAL_LOOKS[codePoint] ?? []) {
      const found = own(substitute);
      if (found !== 0) return found;
    }
    const [canonical, ...more] = String.fromCodePoint(codePoint).normalize("NFC");
    const equal = more.length === 0 ? own(canonical?.codePointAt(0) ?? 0) : 0;
    if (equal !== 0) return equal;
    return isFallbackSpace(codePoint) || invisibilityOf(codePoint) !== "visible" ? own(SPACE) : 0;
  };
}

function isFallbackSpace(codePoint: number): boolean {
  return (
    codePoint in EM_PARTS ||
    codePoint === FIGURE_SPACE ||
    codePoint === PUNCTUATION_SPACE ||
    codePoint === NARROW_NO_BREAK_SPACE ||
    codePoint === MATHEMATICAL_SPACE
  );
}

/** Advance of a space that the font draws with the glyph of U+0020; undefined for all other characters. */
export function substituteAdvance(
  codePoint: number,
  { unitsPerEm, characterMap, advanceOf }: FontData,
): number | undefined {
  const part = EM_PARTS[codePoint];
  if (part !== undefined) return Math.floor((unitsPerEm + Math.floor(part / 2)) / part);
  const first = (codePoints: readonly number[]) => codePoints.map(characterMap).find((glyph) => glyph !== 0);
  switch (codePoint) {
    case MATHEMATICAL_SPACE:
      return Math.floor((unitsPerEm * 4) / 18);
    case FIGURE_SPACE:
      return advanceOf(first([0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39]) ?? 0);
    case PUNCTUATION_SPACE:
      return advanceOf(first([0x2e, 0x2c]) ?? 0);
    case NARROW_NO_BREAK_SPACE:
      return Math.floor(advanceOf(characterMap(SPACE)) / 2);
    default:
      return undefined;
  }
}
