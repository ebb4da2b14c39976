import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Font } from "../../../../src/pages/fonts/font.ts";
import { openFont } from "../../../../src/pages/fonts/open-font.ts";
import { openShipped, readFontFile, shippedFonts } from "./shipped-fonts.ts";

function metricsOf({ file, glyphFor, advanceOf, shape, subset, ...metrics }: Font): object {
  return metrics;
}

describe("a font", () => {
  it("tells its metrics", () => {
    expect(metricsOf(openShipped("source-serif-4/Regular.ttf"))).toEqual({
      key: "source-serif-4/SourceSerif4-Regular",
      postScriptName: "SourceSerif4-Regular",
      unitsPerEm: 1000,
      bbox: [-235, -328, 2242, 998],
      ascent: 1036,
      descent: -335,
      capHeight: 670,
      xHeight: 475,
      italicAngle: 0,
      isFixedPitch: false,
      isItalic: false,
      isSerif: true,
      weight: 400,
    });
    expect(metricsOf(openShipped("carlito/BoldItalic.ttf"))).toEqual({
      key: "carlito/Carlito-BoldItalic",
      postScriptName: "Carlito-BoldItalic",
      unitsPerEm: 2048,
      bbox: [-883, -554, 2329, 2088],
      ascent: 1950,
      descent: -550,
      capHeight: 1328,
      xHeight: 993,
      italicAngle: -7,
      isFixedPitch: false,
      isItalic: true,
      isSerif: false,
      weight: 700,
    });
    expect(openShipped("source-code-pro/Regular.ttf").isFixedPitch).toBe(true);
  });

  it("has all letters of Sweden's languages and their neighbours', in one family or the next", () => {
    const letters = "ÅÄÖåäöÉéÁáČčĐđŊŋŠšŦŧŽžÏïŃńǤǥǦǧǨǩƷʒǮǯÆæØøÐðÞþÝýÜüßŁłĄąĘęŚśŹźŻżĆćİıĞğŞşÇçŐőŰűŘřŮůÕõ§–—‑”’«»…•€°½×−";
    const missing = (path: string) =>
      [...letters].filter((letter) => openShipped(path).glyphFor(letter.codePointAt(0) ?? 0) === 0).join("");
    expect({
      serif: missing("source-serif-4/Regular.ttf"),
      sans: missing("source-sans-3/Italic.ttf"),
      calibri: missing("carlito/Bold.ttf"),
      code: missing("source-code-pro/Regular.ttf"),
      fallback: missing("noto-serif/Bold.ttf") + missing("noto-sans/Regular.ttf"),
    }).toEqual({ serif: "ŦŧǤǥǨǩƷʒǮǯ", sans: "Ǩǩ", calibri: "", code: "ǤǥǨǩƷǮǯ", fallback: "" });
  });

  it("draws hyphens and spaces that it lacks as those that look alike", () => {
    const carlito = openShipped("carlito/Regular.ttf");
    expect(carlito.glyphFor(0x2011)).toBe(carlito.glyphFor(0x2d));
    const sans = openShipped("source-sans-3/Regular.ttf");
    expect(sans.shape("\u2003").map(({ glyph, advance }) => [glyph, advance])).toEqual([[sans.glyphFor(0x20), 1000]]);
  });

  it("has no glyph for what it does not know", () => {
    const serif = openShipped("source-serif-4/Regular.ttf");
    expect([0x4e2d, 0x5d0, 0x1f600, 0xd800, 0x10ffff].map(serif.glyphFor)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe("bytes that are no TrueType file", () => {
  const file = readFontFile("source-serif-4/Regular.ttf");

  it.each([
    ["nothing", new Uint8Array()],
    ["text", new TextEncoder().encode("Detta är inte ett typsnitt.")],
    ["a font with PostScript outlines", new Uint8Array([0x4f, 0x54, 0x54, 0x4f, ...file.subarray(4)])],
    ["a font cut short", file.subarray(0, 1000)],
  ])("open to nothing: %s", (_, bytes) => {
    expect(openFont("x", bytes)).toBeUndefined();
  });

  it("never end in an error, however they are damaged", () => {
    const text = "Affischer: «fjäll» och ﬁ, Ωμέγα, Ёж, e\u0301 e\u0331, 1/2";
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom(...shippedFonts), damage, fc.boolean(), (path, changes, isInTables) => {
        const damaged = readFontFile(path);
        const tables = layoutTables(damaged);
        for (const [place, value] of changes) {
          const within = isInTables ? (tables[place % tables.length] ?? 0) : place % damaged.length;
          damaged[within] = value;
        }
        const font = openFont("x", damaged);
        if (font === undefined) return;
        const glyphs = font.shape(text).map(({ glyph }) => glyph);
        expect(glyphs.length).toBeLessThan(100_000);
        expect(font.subset([0, ...glyphs]).length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});

/** Offsets of the first bytes of the tables that are read with most trust in what they say. */
function layoutTables(file: Uint8Array): readonly number[] {
  const view = new DataView(file.buffer);
  const offsets: number[] = [];
  for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16) {
    const name = String.fromCharCode(...file.subarray(record, record + 4));
    if (!["GSUB", "GPOS", "GDEF", "cmap", "loca", "head", "hhea", "maxp"].includes(name)) continue;
    const [start, length] = [view.getUint32(record + 8), view.getUint32(record + 12)];
    for (let at = start; at < start + Math.min(length, 3000); at++) offsets.push(at);
  }
  return offsets;
}
