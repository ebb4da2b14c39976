import { uint16, uint32 } from "./binary.ts";
import type { TableSpan } from "./table-directory.ts";

/** Glyph of a code point, 0 where there is none. */
export type CharacterMap = (codePoint: number) => number;

/** Encodings that are Unicode, best first: platform and encoding as one number. */
const UNICODE_ENCODINGS = [
  0x0003_000a, 0x0000_0006, 0x0000_0004, 0x0003_0001, 0x0000_0003, 0x0000_0002, 0x0000_0001, 0x0000_0000,
];

/**
 * Read the map from code points to glyphs, in format 12, or in format 4 for code points up to U+FFFF.
 *
 * Reference: OpenType 1.9.1, cmap.
 */
export function readCharacterMap(bytes: Uint8Array, table: TableSpan): CharacterMap {
  const subtables = new Map<number, number>();
  const numTables = table.length === 0 ? 0 : uint16(bytes, table.start + 2);
  for (let i = 0; i < numTables; i++) {
    const record = table.start + 4 + 8 * i;
    subtables.set(uint32(bytes, record), table.start + uint32(bytes, record + 4));
  }
  for (const encoding of UNICODE_ENCODINGS) {
    const at = subtables.get(encoding);
    if (at === undefined) continue;
    const format = uint16(bytes, at);
    if (format === 12) return (codePoint) => glyphInGroups(bytes, at, codePoint);
    if (format === 4) return (codePoint) => glyphInSegments(bytes, at, codePoint);
  }
  return () => 0;
}

/** Format 4: segment mapping to delta values. */
function glyphInSegments(bytes: Uint8Array, at: number, codePoint: number): number {
  if (codePoint > 0xffff) return 0;
  const segCountX2 = uint16(bytes, at + 6) & ~1;
  const endCodes = at + 14;
  // "uint16 reservedPad, set to 0" lies between endCode and startCode.
  const startCodes = endCodes + segCountX2 + 2;
  const idDeltas = startCodes + segCountX2;
  const idRangeOffsets = idDeltas + segCountX2;
  // "You search for the first endCode that is greater than or equal to the character code you want to map."
  let low = 0;
  let high = segCountX2 >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (uint16(bytes, endCodes + 2 * middle) < codePoint) low = middle + 1;
    else high = middle;
  }
  const offset = 2 * low;
  if (offset >= segCountX2) return 0;
  const startCode = uint16(bytes, startCodes + offset);
  if (startCode > codePoint) return 0;
  const idDelta = uint16(bytes, idDeltas + offset);
  const idRangeOffset = uint16(bytes, idRangeOffsets + offset);
  if (idRangeOffset === 0) return (codePoint + idDelta) & 0xffff;
  // "*(idRangeOffset[i]/2 + (c - startCode[i]) + &idRangeOffset[i])"
  const glyph = uint16(bytes, idRangeOffsets + offset + idRangeOffset + 2 * (codePoint - startCode));
  return glyph === 0 ? 0 : (glyph + idDelta) & 0xffff;
}

/** Format 12: segmented coverage. */
function glyphInGroups(bytes: Uint8Array, at: number, codePoint: number): number {
  let low = 0;
  let high = uint32(bytes, at + 12);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const group = at + 16 + 12 * middle;
    const startCharCode = uint32(bytes, group);
    if (codePoint < startCharCode) high = middle;
    else if (codePoint > uint32(bytes, group + 4)) low = middle + 1;
    else return (uint32(bytes, group + 8) + (codePoint - startCharCode)) & 0xffff;
  }
  return 0;
}
