import { uint16 } from "../truetype/binary.ts";

/**
 * Index of a glyph in a Coverage table, -1 where it is not covered.
 *
 * Reference: OpenType 1.9.1, Coverage table.
 */
export function coverageIndex(bytes: Uint8Array, at: number, glyph: number): number {
  const format = uint16(bytes, at);
  let low = 0;
  let high = uint16(bytes, at + 2);
  if (format === 1) {
    // "Array of glyph IDs — in numerical order".
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = uint16(bytes, at + 4 + 2 * middle);
      if (found === glyph) return middle;
      if (found < glyph) low = middle + 1;
      else high = middle;
    }
  } else if (format === 2) {
    // "Array of glyph ranges — ordered by startGlyphID": startGlyphID, endGlyphID, startCoverageIndex.
    while (low < high) {
      const middle = (low + high) >> 1;
      const range = at + 4 + 6 * middle;
      const startGlyph = uint16(bytes, range);
      if (glyph < startGlyph) high = middle;
      else if (glyph > uint16(bytes, range + 2)) low = middle + 1;
      else return uint16(bytes, range + 4) + glyph - startGlyph;
    }
  }
  return -1;
}
