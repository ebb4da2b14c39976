import type { Font } from "./font.ts";
import { createShaper, type Shaper } from "./opentype/shape-text.ts";
import { withSubstitutes } from "./opentype/substitute-characters.ts";
import { int16, uint16 } from "./truetype/binary.ts";
import { readCharacterMap } from "./truetype/character-map.ts";
import { type GlyphOutlines, readGlyphOutlines } from "./truetype/glyph-outlines.ts";
import { readPostScriptName } from "./truetype/post-script-name.ts";
import { readRecord } from "./truetype/record.ts";
import { remember } from "./truetype/remember.ts";
import { subsetFont } from "./truetype/subset-font.ts";
import { readTableDirectory, type TableDirectory } from "./truetype/table-directory.ts";
import { HEAD, HHEA, MAXP, OS2, POST } from "./truetype/table-layouts.ts";

const REQUIRED_TABLES = ["cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"] as const;

const DEFAULT_LANGUAGE = "sv";

/**
 * Open a TrueType file. Undefined when the bytes are no font, or lack a table that drawing needs.
 *
 * Only the fixed tables are read at once; characters, outlines and layout tables when first asked for. The bytes are kept and never changed.
 */
export function openFont(folder: string, bytes: Uint8Array): Font | undefined {
  const directory = readTableDirectory(bytes);
  if (directory === undefined || REQUIRED_TABLES.some((name) => directory(name).length === 0)) return undefined;
  const head = readRecord(HEAD, bytes, directory("head").start);
  const maxp = readRecord(MAXP, bytes, directory("maxp").start);
  const { unitsPerEm } = head;
  if (unitsPerEm < 16 || unitsPerEm > 16_384 || maxp.numGlyphs === 0) return undefined;

  const postScriptName = readPostScriptName(bytes, directory("name"));
  const characterMap = remember(readCharacterMap(bytes, directory("cmap")));
  const { advanceOf, leftSideBearingOf } = readHorizontalMetrics(bytes, directory);
  let outlines: GlyphOutlines | undefined;
  let shaper: Shaper | undefined;

  return {
    key: `${folder}/${postScriptName}`,
    postScriptName,
    file: bytes,
    unitsPerEm,
    bbox: [head.xMin, head.yMin, head.xMax, head.yMax],
    ...readMetrics(bytes, directory, head.macStyle),
    glyphFor: withSubstitutes(characterMap),
    advanceOf,
    shape: (text, language = DEFAULT_LANGUAGE) => {
      shaper ??= createShaper({ bytes, directory, characterMap, advanceOf, unitsPerEm });
      return shaper(text, language);
    },
    subset: (glyphs) => {
      outlines ??= readGlyphOutlines(bytes, directory, head.indexToLocFormat, maxp.numGlyphs);
      return subsetFont(glyphs, { bytes, directory, outlines, advanceOf, leftSideBearingOf });
    },
  };
}

/**
 * Advance and left side bearing of each glyph.
 *
 * Reference: OpenType 1.9.1, hmtx: "If numberOfHMetrics is less than the total number of glyphs, … the advance width of the last record applies".
 */
function readHorizontalMetrics(bytes: Uint8Array, directory: TableDirectory): HorizontalMetrics {
  const { start } = directory("hmtx");
  const { numberOfHMetrics } = readRecord(HHEA, bytes, directory("hhea").start);
  return {
    advanceOf: remember((glyph) => uint16(bytes, start + 4 * Math.min(glyph, numberOfHMetrics - 1))),
    leftSideBearingOf: (glyph) => {
      const isFull = glyph < numberOfHMetrics;
      return int16(bytes, start + (isFull ? 4 * glyph + 2 : 2 * (numberOfHMetrics + glyph)));
    },
  };
}

type HorizontalMetrics = {
  readonly advanceOf: (glyph: number) => number;
  readonly leftSideBearingOf: (glyph: number) => number;
};

type Metrics = Pick<
  Font,
  "ascent" | "descent" | "capHeight" | "xHeight" | "italicAngle" | "isFixedPitch" | "isItalic" | "isSerif" | "weight"
>;

/** fsSelection bit 7: "If set, it is strongly recommended that applications use OS/2.sTypoAscender - OS/2.sTypoDescender". */
const USE_TYPO_METRICS = 0x0080;
const FS_ITALIC = 0x0001;
const MAC_ITALIC = 0x0002;

function readMetrics(bytes: Uint8Array, directory: TableDirectory, macStyle: number): Metrics {
  const hhea = readRecord(HHEA, bytes, directory("hhea").start);
  const hasOs2 = directory("OS/2").length > 0;
  const os2 = hasOs2 ? readRecord(OS2, bytes, directory("OS/2").start) : undefined;
  const post = directory("post").length > 0 ? readRecord(POST, bytes, directory("post").start) : undefined;
  const useTypo = os2 !== undefined && (os2.fsSelection & USE_TYPO_METRICS) !== 0;
  const ascent = useTypo ? os2.sTypoAscender : hhea.ascender;
  const hasHeights = os2 !== undefined && os2.version >= 2;
  return {
    ascent,
    descent: useTypo ? os2.sTypoDescender : hhea.descender,
    capHeight: hasHeights ? os2.sCapHeight : Math.round(ascent * 0.7),
    xHeight: hasHeights ? os2.sxHeight : Math.round(ascent * 0.5),
    italicAngle: post?.italicAngle ?? 0,
    isFixedPitch: (post?.isFixedPitch ?? 0) !== 0,
    isItalic: os2 === undefined ? (macStyle & MAC_ITALIC) !== 0 : (os2.fsSelection & FS_ITALIC) !== 0,
    isSerif: os2 !== undefined && isSerif(os2.sFamilyClass, os2.panoseFamilyAndSerif),
    weight: os2?.usWeightClass ?? 400,
  };
}

function isSerif(familyClass: number, panose: number): boolean {
  const style = panose & 0xff;
  if (panose >> 8 === 2 && style >= 2) return style <= 10;
  const group = familyClass >> 8;
  return (group >= 1 && group <= 5) || group === 7;
}
