import { uint16, uint32 } from "../truetype/binary.ts";
import { remember } from "../truetype/remember.ts";
import type { TableSpan } from "../truetype/table-directory.ts";
import { classOf } from "./class-definition.ts";
import { coverageIndex } from "./coverage.ts";

/** "3 Mark glyph (non-spacing combining glyph)". */
export const MARK_GLYPH = 3;

/** What the font says of single glyphs. */
export type GlyphDefinitions = {
  /** The kind of glyph that lookup flags refer to: 1 base, 2 ligature, 3 mark, 4 component; 0 where the font does not say. */
  readonly classOf: (glyph: number) => number;
  readonly markAttachmentClassOf: (glyph: number) => number;
  readonly isInMarkSet: (set: number, glyph: number) => boolean;
  readonly advanceOf: (glyph: number) => number;
};

/**
 * Read the classes of glyphs.
 *
 * Reference: OpenType 1.9.1, GDEF.
 */
export function readGlyphDefinitions(
  bytes: Uint8Array,
  table: TableSpan,
  advanceOf: (glyph: number) => number,
): GlyphDefinitions {
  if (table.length === 0) {
    return { classOf: () => 0, markAttachmentClassOf: () => 0, isInMarkSet: () => false, advanceOf };
  }
  const { start } = table;
  const glyphClassDef = uint16(bytes, start + 4);
  const markAttachClassDef = uint16(bytes, start + 10);
  // "Version 1.2 … markGlyphSetsDefOffset".
  const markGlyphSetsDef = uint16(bytes, start + 2) >= 2 ? uint16(bytes, start + 12) : 0;
  return {
    advanceOf,
    classOf: remember((glyph) => (glyphClassDef === 0 ? 0 : classOf(bytes, start + glyphClassDef, glyph))),
    markAttachmentClassOf: (glyph) =>
      markAttachClassDef === 0 ? 0 : classOf(bytes, start + markAttachClassDef, glyph),
    isInMarkSet: (set, glyph) => {
      const sets = start + markGlyphSetsDef;
      if (markGlyphSetsDef === 0 || set >= uint16(bytes, sets + 2)) return false;
      return coverageIndex(bytes, sets + uint32(bytes, sets + 4 + 4 * set), glyph) >= 0;
    },
  };
}
