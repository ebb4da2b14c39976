import type { Font, FontFamily, ShapedGlyph } from "../../src/pages/fonts/font.ts";
import type { FontSet } from "../../src/pages/fonts/font-set.ts";

/**
 * A font for layout tests: every character is half an em wide, a space a quarter, `i l . , ’ ” -` a quarter too, a mark
 * nothing. A glyph's id is its code point.
 *
 * `has` says which characters it knows, by default all.
 */
export function fakeFont(key: string, has: (codePoint: number) => boolean = () => true): Font {
  function advanceOf(glyph: number): number {
    if (glyph >= 0x300 && glyph < 0x370) return 0;
    return " il.,’”-".includes(String.fromCodePoint(glyph)) ? 250 : 500;
  }
  function glyphFor(codePoint: number): number {
    return has(codePoint) ? codePoint : 0;
  }
  function shape(text: string): readonly ShapedGlyph[] {
    const glyphs: ShapedGlyph[] = [];
    let cluster = 0;
    for (const character of text) {
      const glyph = glyphFor(character.codePointAt(0) ?? 0);
      glyphs.push({ glyph, cluster, advance: advanceOf(glyph), offsetX: 0, offsetY: 0 });
      cluster += character.length;
    }
    return glyphs;
  }
  return {
    key,
    postScriptName: key,
    file: new Uint8Array(),
    unitsPerEm: 1000,
    ascent: 800,
    descent: -200,
    capHeight: 700,
    xHeight: 500,
    bbox: [0, -200, 1000, 800],
    italicAngle: 0,
    isFixedPitch: false,
    isItalic: false,
    isSerif: true,
    weight: 400,
    glyphFor,
    advanceOf,
    shape,
    subset: () => new Uint8Array(),
  };
}

export function fakeFamily(key: string, has?: (codePoint: number) => boolean): FontFamily {
  return {
    regular: fakeFont(`${key}-regular`, has),
    bold: fakeFont(`${key}-bold`, has),
    italic: fakeFont(`${key}-italic`, has),
    boldItalic: fakeFont(`${key}-bold-italic`, has),
  };
}

export function fakeFonts(): FontSet {
  return {
    families: { body: fakeFamily("body"), heading: fakeFamily("heading"), code: fakeFamily("code") },
    fallback: [],
  };
}
