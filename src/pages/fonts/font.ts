/** A glyph chosen for a stretch of text, in units of the font's em. */
export type ShapedGlyph = {
  /** Glyph id in the font file. */
  readonly glyph: number;
  /** UTF-16 offset into the shaped text of the first character it shows. A ligature shows all up to the next glyph's. */
  readonly cluster: number;
  /** To the next glyph's origin, kerning included. */
  readonly advance: number;
  readonly offsetX: number;
  readonly offsetY: number;
};

/** One font file. Metrics are in units of the em, y upwards. */
export type Font = {
  /** Name that tells fonts apart within a build, such as `source-serif-4/SourceSerif4-Bold`. */
  readonly key: string;
  readonly postScriptName: string;
  /** Bytes of the whole file. Never change them: copy first. */
  readonly file: Uint8Array;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly bbox: readonly [number, number, number, number];
  readonly italicAngle: number;
  readonly isFixedPitch: boolean;
  readonly isItalic: boolean;
  readonly isSerif: boolean;
  readonly weight: number;
  /** Glyph of a code point, 0 where the font has none. */
  readonly glyphFor: (codePoint: number) => number;
  /** Advance of a glyph, without kerning. */
  readonly advanceOf: (glyph: number) => number;
  /**
   * Glyphs of one stretch of text, with kerning and ligatures, left to right. The text has a glyph for each character.
   *
   * `language` is a BCP 47 tag, `sv` if left out: a few letters are drawn by language.
   */
  readonly shape: (text: string, language?: string) => readonly ShapedGlyph[];
  /**
   * TrueType file with only these glyphs, renumbered in the order given: `glyphs[0]` must be 0, and the glyph at index n gets id n.
   * The same list gives the same bytes.
   */
  readonly subset: (glyphs: readonly number[]) => Uint8Array;
};

/** The four faces of a family. */
export type FontFamily = {
  readonly regular: Font;
  readonly bold: Font;
  readonly italic: Font;
  readonly boldItalic: Font;
};
