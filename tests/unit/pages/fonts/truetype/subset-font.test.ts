import { describe, expect, it } from "vitest";
import { sha256 } from "../../../../../src/ground/digest/sha256.ts";
import { openFont } from "../../../../../src/pages/fonts/open-font.ts";
import { harfbuzzFont } from "../harfbuzz-oracle.ts";
import { openShipped, readFontFile, shippedFonts } from "../shipped-fonts.ts";

const text = "Fjällräven, affisch & ”Öland” – 2026 § 12; Wałęsa, čáhci, ÅÄÖ åäö, ǹ";

/** Glyphs in order of first use, .notdef first. */
function glyphsOf(path: string): readonly number[] {
  return [
    ...new Set([
      0,
      ...openShipped(path)
        .shape(text)
        .map(({ glyph }) => glyph),
    ]),
  ];
}

/** Names and lengths of the tables of a font file. */
function tablesOf(file: Uint8Array): Readonly<Record<string, number>> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const names = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + 16 * i);
  return Object.fromEntries(
    names.map((at) => [String.fromCharCode(...file.subarray(at, at + 4)), view.getUint32(at + 12)]),
  );
}

/** "the entire font": the sum of all its 32-bit numbers. */
function checksumOf(file: Uint8Array): number {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let sum = 0;
  for (let at = 0; at < file.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

describe.each(shippedFonts)("a subset of %s", (path) => {
  const glyphs = glyphsOf(path);
  const subset = openShipped(path).subset(glyphs);

  it("draws every glyph, under its new number, as the whole font does", () => {
    const whole = harfbuzzFont(readFontFile(path));
    // A whole font needs a `cmap` for nothing that is asked here.
    const part = harfbuzzFont(subset);
    const drawn = glyphs.map((_, id) => ({ id, outline: part.outlineOf(id), advance: part.advanceOf(id) }));
    expect(drawn).toEqual(
      glyphs.map((glyph, id) => ({ id, outline: whole.outlineOf(glyph), advance: whole.advanceOf(glyph) })),
    );
  });

  it("adds up to the checksum that the format asks for", () => {
    expect(checksumOf(subset).toString(16)).toBe("b1b0afba");
  });

  it("leaves the font as it was and gives the same bytes again", () => {
    const font = openShipped(path);
    const before = sha256(font.file);
    const first = font.subset(glyphs);
    font.subset([0, ...glyphs.slice(5)]);
    expect(sha256(font.file)).toBe(before);
    expect(sha256(font.subset(glyphs))).toBe(sha256(first));
  });
});

describe("a subset", () => {
  it("has the tables that a PDF asks for, and instructions where the font has them", () => {
    const font = openShipped("carlito/Regular.ttf");
    expect(tablesOf(font.subset([0, font.glyphFor(0x61)]))).toEqual({
      "cvt ": 56,
      fpgm: 2677,
      glyf: 626,
      head: 54,
      hhea: 36,
      hmtx: 8,
      loca: 6,
      maxp: 32,
      prep: 129,
    });
  });

  it("puts components that are not asked for behind the glyphs that are", () => {
    const font = openShipped("carlito/Regular.ttf");
    const file = readFontFile("carlito/Regular.ttf");
    const [a, composed] = [font.glyphFor(0x61), font.glyphFor(0xe5)];
    const part = harfbuzzFont(font.subset([0, composed]));
    const whole = harfbuzzFont(file);
    expect(part.outlineOf(1)).toBe(whole.outlineOf(composed));
    // With the letter among the glyphs, nothing is stored twice.
    const withLetter = tablesOf(font.subset([0, composed, a]));
    expect(withLetter["hmtx"]).toBe(tablesOf(font.subset([0, composed]))["hmtx"]);
  });

  it("may hold a glyph twice, so that it can stand for two texts", () => {
    const font = openShipped("source-serif-4/Regular.ttf");
    const hyphen = font.glyphFor(0x2d);
    const part = harfbuzzFont(font.subset([0, hyphen, font.glyphFor(0x6e), hyphen]));
    expect(part.outlineOf(3)).toBe(part.outlineOf(1));
  });

  it("reaches beyond what short offsets can tell", () => {
    const font = openShipped("carlito/Regular.ttf");
    const glyphs = Array.from({ length: 1500 }, (_, glyph) => glyph);
    const part = harfbuzzFont(font.subset(glyphs));
    const whole = harfbuzzFont(readFontFile("carlito/Regular.ttf"));
    expect(glyphs.map(part.outlineOf)).toEqual(glyphs.map(whole.outlineOf));
  });

  it("draws nothing for a glyph that the font does not have", () => {
    const font = openShipped("source-serif-4/Regular.ttf");
    const part = harfbuzzFont(font.subset([0, 60_000, font.glyphFor(0x6e)]));
    expect([part.outlineOf(1), part.outlineOf(2) === ""]).toEqual(["", false]);
  });

  it("is no font to read text with", () => {
    expect(openFont("subset", openShipped("source-serif-4/Regular.ttf").subset([0]))).toBeUndefined();
  });
});
