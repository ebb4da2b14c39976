import { uint16, uint32 } from "../truetype/binary.ts";
import type { TableSpan } from "../truetype/table-directory.ts";
import { classOf } from "./class-definition.ts";
import { coverageIndex } from "./coverage.ts";

/** What kind each glyph is, which lookup flags refer to. */
export type GlyphDefinitions = {
  /** 1 base, 2 ligature, 3 mark, 4 component; 0 where the font does not say. */
  readonly classOf: (glyph: number) => number;
  readonly markAttachmentClassOf: (glyph: number) => number;
  readonly isInMarkSet: (set: number, glyph: number) => boolean;
};

/**
 * Read the classes of glyphs.
 *
 * Reference: OpenType 1.9.1, GDEF.
 */
export function readGlyphDefinitions(bytes: Uint8Array, table: TableSpan): GlyphDefinitions {
  if (table.length === 0) return { classOf: () => 0, markAttachmentClassOf: () => 0, isInMarkSet: () => false };
  const { start } = table;
  const glyphClassDef = uint16(bytes, start + 4);
  const markAttachClassDef = uint16(bytes, start + 10);
  // "Version 1.2 … markGlyphSetsDefOffset".
  const markGlyphSetsDef = uint16(bytes, start + 2) >= 2 ? uint16(bytes, start + 12) : 0;
  const classes = new Map<number, number>();
  return {
    classOf: (glyph) => {
      let found = classes.get(glyph);
      if (found === undefined) {
        found = glyphClassDef === 0 ? 0 : classOf(bytes, start + glyphClassDef, glyph);
        classes.set(glyph, found);
      }
      return found;
    },
    markAttachmentClassOf: (glyph) =>
      markAttachClassDef === 0 ? 0 : classOf(bytes, start + markAttachClassDef, glyph),
    isInMarkSet: (set, glyph) => {
      const sets = start + markGlyphSetsDef;
      if (markGlyphSetsDef === 0 || set >= uint16(bytes, sets + 2)) return false;
      return coverageIndex(bytes, sets + uint32(bytes, sets + 4 + 4 * set), glyph) >= 0;
    },
  };
}
