import type { RecordLayout } from "./record.ts";

/**
 * The fields of fixed tables that this program reads, each with what the specification says of it.
 *
 * Reference: OpenType 1.9.1 (ISO/IEC 14496-22), the chapter of each table.
 */

/** Font header. */
export const HEAD = {
  /** Set to a value from 16 to 16384. */
  unitsPerEm: ["uint16", 18],
  /** Minimum x coordinate across all glyph bounding boxes; the same for the three that follow. */
  xMin: ["int16", 36],
  yMin: ["int16", 38],
  xMax: ["int16", 40],
  yMax: ["int16", 42],
  /** Bit 0: bold; bit 1: italic. */
  macStyle: ["uint16", 44],
  /** 0 for short offsets (Offset16), 1 for long (Offset32). */
  indexToLocFormat: ["int16", 50],
} as const satisfies RecordLayout;

/** Offset of `checksumAdjustment`: 0xB1B0AFBA less the sum of the entire font, taken with 0 here. */
export const HEAD_CHECKSUM_ADJUSTMENT = 8;
export const HEAD_INDEX_TO_LOC_FORMAT = 50;

/** Horizontal header. */
export const HHEA = {
  /** Distance from baseline of highest ascender. */
  ascender: ["int16", 4],
  /** Distance from baseline of lowest descender. */
  descender: ["int16", 6],
  /** Number of hMetric entries in 'hmtx' table. */
  numberOfHMetrics: ["uint16", 34],
} as const satisfies RecordLayout;

export const HHEA_NUMBER_OF_H_METRICS = 34;

/** Maximum profile. */
export const MAXP = {
  /** The number of glyphs in the font. */
  numGlyphs: ["uint16", 4],
} as const satisfies RecordLayout;

export const MAXP_NUM_GLYPHS = 4;

/** OS/2 and Windows metrics. */
export const OS2 = {
  version: ["uint16", 0],
  /** Indicates the visual weight (degree of blackness or thickness of strokes) of the characters in the font, from 1 to 1000. */
  usWeightClass: ["uint16", 4],
  /** The high byte is the font class: 1 to 5 and 7 have serifs. */
  sFamilyClass: ["int16", 30],
  /** PANOSE bFamilyType in the high byte (2 is Latin text), bSerifStyle in the low one (2 to 10 have serifs, 11 to 15 have none). */
  panoseFamilyAndSerif: ["uint16", 32],
  /** Bit 0: font contains italic or oblique glyphs. Bit 7: use sTypo metrics for line spacing. */
  fsSelection: ["uint16", 62],
  /** The typographic ascender for this font. */
  sTypoAscender: ["int16", 68],
  /** The typographic descender for this font. */
  sTypoDescender: ["int16", 70],
  /** Distance between the baseline and the approximate height of non-ascending lowercase letters; from version 2. */
  sxHeight: ["int16", 86],
  /** Distance between the baseline and the approximate height of uppercase letters; from version 2. */
  sCapHeight: ["int16", 88],
} as const satisfies RecordLayout;

/** PostScript. */
export const POST = {
  /** Italic angle in counter-clockwise degrees from the vertical. Zero for upright text. */
  italicAngle: ["fixed", 4],
  /** Set to 0 if the font is proportionally spaced, non-zero if it is not. */
  isFixedPitch: ["uint32", 12],
} as const satisfies RecordLayout;
