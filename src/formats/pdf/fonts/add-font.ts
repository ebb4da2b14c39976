import { sha256 } from "../../../ground/digest/sha256.ts";
import type { Font } from "../../../pages/fonts/font.ts";
import { asciiString, type PdfObjects, type Ref } from "../objects.ts";
import type { CodedFont } from "./coded-font.ts";
import { toUnicode } from "./to-unicode.ts";

/**
 * Add a font with the glyphs drawn, as a composite font whose codes are glyph ids.
 *
 * Reference: ISO 32000-1, 9.7; ISO 19005-2, 6.2.11. There is no CIDSet: only PDF/A-1 asks for one.
 */
export function addFont({ font, glyphs, widths, texts }: CodedFont, objects: PdfObjects): Ref {
  const name = `${subsetTag(font, glyphs)}+${font.postScriptName}`;
  const file = new Uint8Array(font.subset(glyphs));
  const descriptor = objects.add({
    Type: "FontDescriptor",
    FontName: name,
    Flags: flags(font),
    FontBBox: font.bbox.map((edge) => thousandths(edge, font)),
    ItalicAngle: font.italicAngle,
    Ascent: thousandths(font.ascent, font),
    Descent: thousandths(font.descent, font),
    CapHeight: thousandths(font.capHeight, font),
    XHeight: thousandths(font.xHeight, font),
    StemV: stemWidth(font.weight),
    FontFile2: objects.addDeflatedStream({ Length1: file.length }, file),
  });
  const descendant = objects.add({
    Type: "Font",
    Subtype: "CIDFontType2",
    BaseFont: name,
    CIDSystemInfo: { Registry: asciiString("Adobe"), Ordering: asciiString("Identity"), Supplement: 0 },
    FontDescriptor: descriptor,
    DW: 1000,
    W: [0, widths],
    CIDToGIDMap: "Identity",
  });
  return objects.add({
    Type: "Font",
    Subtype: "Type0",
    BaseFont: name,
    Encoding: "Identity-H",
    DescendantFonts: [descendant],
    ToUnicode: objects.addDeflatedStream({}, toUnicode(texts)),
  });
}

/** Six capital letters that tell subsets of one font apart. Reference: ISO 32000-1, 9.6.4. */
function subsetTag(font: Font, glyphs: readonly number[]): string {
  const digest = sha256(`${font.postScriptName} ${glyphs.join(" ")}`);
  let number = Number.parseInt(digest.slice(0, 12), 16);
  let tag = "";
  for (let i = 0; i < 6; i++) {
    tag += String.fromCharCode(65 + (number % 26));
    number = Math.floor(number / 26);
  }
  return tag;
}

function thousandths(value: number, font: Font): number {
  return Math.round((value * 1000) / font.unitsPerEm);
}

/** Reference: ISO 32000-1, table 123. Codes are no characters of a standard set, which makes every subset symbolic. */
function flags(font: Font): number {
  return (font.isFixedPitch ? 1 : 0) | (font.isSerif ? 2 : 0) | 4 | (font.isItalic ? 64 : 0);
}

/** No table of a TrueType font has the stem; this is the usual estimate from the weight (80 at 400, 165 at 700). */
function stemWidth(weight: number): number {
  return Math.round(50 + (weight / 65) * (weight / 65) * 0.8);
}
