import { int16, uint16, uint32 } from "./binary.ts";
import type { TableDirectory, TableSpan } from "./table-directory.ts";

/** Where the outlines of each glyph lie. */
export type GlyphOutlines = {
  /** Bytes of a glyph in the file; length 0 for a glyph without outline, such as the space. */
  readonly spanOf: (glyph: number) => TableSpan;
  /** The glyphs that a composite glyph is made of; none for a simple glyph. */
  readonly componentsOf: (glyph: number) => readonly Component[];
};

/** `offset` is that of the component's glyph id, from the start of the composite glyph's bytes. */
export type Component = { readonly glyph: number; readonly offset: number };

const ARG_1_AND_2_ARE_WORDS = 0x0001;
const WE_HAVE_A_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const WE_HAVE_AN_X_AND_Y_SCALE = 0x0040;
const WE_HAVE_A_TWO_BY_TWO = 0x0080;

/**
 * Find the outlines of glyphs.
 *
 * Reference: OpenType 1.9.1, loca and glyf.
 */
export function readGlyphOutlines(
  bytes: Uint8Array,
  directory: TableDirectory,
  indexToLocFormat: number,
  numGlyphs: number,
): GlyphOutlines {
  const loca = directory("loca");
  const glyf = directory("glyf");

  /** Short: "The actual local offset divided by 2 is stored." Long: "The actual local offset is stored." */
  const offsetOf = (index: number) =>
    indexToLocFormat === 0 ? 2 * uint16(bytes, loca.start + 2 * index) : uint32(bytes, loca.start + 4 * index);

  const spanOf = (glyph: number): TableSpan => {
    if (glyph >= numGlyphs) return { start: glyf.start, length: 0 };
    const start = offsetOf(glyph);
    const end = Math.min(offsetOf(glyph + 1), glyf.length);
    return { start: glyf.start + start, length: Math.max(0, end - start) };
  };

  const componentsOf = (glyph: number): readonly Component[] => {
    const { start, length } = spanOf(glyph);
    // numberOfContours: "If negative, this is a composite glyph".
    if (length < 10 || int16(bytes, start) >= 0) return [];
    const components: Component[] = [];
    let at = 10;
    while (at + 4 <= length) {
      const flags = uint16(bytes, start + at);
      components.push({ glyph: uint16(bytes, start + at + 2), offset: at + 2 });
      at += 4 + (flags & ARG_1_AND_2_ARE_WORDS ? 4 : 2);
      if (flags & WE_HAVE_A_SCALE) at += 2;
      else if (flags & WE_HAVE_AN_X_AND_Y_SCALE) at += 4;
      else if (flags & WE_HAVE_A_TWO_BY_TWO) at += 8;
      if (!(flags & MORE_COMPONENTS)) break;
    }
    return components;
  };

  return { spanOf, componentsOf };
}
