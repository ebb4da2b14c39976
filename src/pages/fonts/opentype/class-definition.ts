import { uint16 } from "../truetype/binary.ts";

/**
 * Class of a glyph in a ClassDef table; "all glyphs not assigned to a class fall into class 0".
 *
 * Reference: OpenType 1.9.1, Class Definition table.
 */
export function classOf(bytes: Uint8Array, at: number, glyph: number): number {
  const format = uint16(bytes, at);
  if (format === 1) {
    const index = glyph - uint16(bytes, at + 2);
    return index >= 0 && index < uint16(bytes, at + 4) ? uint16(bytes, at + 6 + 2 * index) : 0;
  }
  if (format === 2) {
    let low = 0;
    let high = uint16(bytes, at + 2);
    while (low < high) {
      const middle = (low + high) >> 1;
      const range = at + 4 + 6 * middle;
      if (glyph < uint16(bytes, range)) high = middle;
      else if (glyph > uint16(bytes, range + 2)) low = middle + 1;
      else return uint16(bytes, range + 4);
    }
  }
  return 0;
}
