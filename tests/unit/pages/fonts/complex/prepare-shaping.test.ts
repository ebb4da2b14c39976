import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { prepareShaping } from "../../../../../src/pages/fonts/complex/prepare-shaping.ts";
import type { Font, FontFamily } from "../../../../../src/pages/fonts/font.ts";
import type { FontSet } from "../../../../../src/pages/fonts/font-set.ts";
import { openFont } from "../../../../../src/pages/fonts/open-font.ts";
import { harfbuzzFont } from "../harfbuzz-oracle.ts";
import { sampleTexts } from "../sample-texts.ts";
import { openShipped } from "../shipped-fonts.ts";

function openHebrew(): Font {
  const file = new Uint8Array(readFileSync(new URL("../fixtures/NotoSansHebrew-Regular.ttf", import.meta.url)));
  const font = openFont("hebrew", file);
  if (font === undefined) throw new Error("the fixture is no font");
  return font;
}

function setOf(font: Font): FontSet {
  const family: FontFamily = { regular: font, bold: font, italic: font, boldItalic: font };
  return { families: { body: family, heading: family, code: family }, fallback: [] };
}

async function prepared(font: Font, text: string): Promise<Font> {
  return (await prepareShaping([text], setOf(font))).families.body.regular;
}

describe("prepared fonts", () => {
  const serif = openShipped("source-serif-4/Regular.ttf");

  it("are the fonts themselves where no text needs more", async () => {
    const fonts = setOf(serif);
    expect(
      await prepareShaping(
        sampleTexts.map(({ text }) => text),
        fonts,
      ),
    ).toBe(fonts);
  });

  it("shape plain text as before, and are the same for the next document", async () => {
    const font = await prepared(serif, "e\u0331");
    expect(font.shape("Affischen")).toEqual(serif.shape("Affischen"));
    expect(await prepared(serif, "o\u0331")).toBe(font);
    expect([font.key, font.file === serif.file, font.subset === serif.subset]).toEqual([serif.key, true, true]);
  });

  it("place marks as HarfBuzz does", async () => {
    const noto = openShipped("noto-serif/Regular.ttf");
    for (const text of ["e\u0331n", "o\u0328\u0301", "k\u0323\u0331a", "m\u0308\u0304"]) {
      const expected = harfbuzzFont(noto.file).shape(text, "Latn", "sv");
      const withoutClusters = (glyphs: typeof expected) => glyphs.map(({ cluster, ...rest }) => rest);
      expect(withoutClusters((await prepared(noto, text)).shape(text)), text).toEqual(withoutClusters(expected));
    }
  });

  it("order the signs of Devanagari", async () => {
    const noto = openShipped("noto-sans/Regular.ttf");
    const text = "हिन्दी";
    const glyphs = (await prepared(noto, text)).shape(text, "hi").map(({ glyph }) => glyph);
    expect(glyphs).toEqual(
      harfbuzzFont(noto.file)
        .shape(text, "Deva", "hi")
        .map(({ glyph }) => glyph),
    );
  });

  it("give Hebrew from left to right, as one whole that stands for the word", async () => {
    const hebrew = openHebrew();
    const text = "שָׁלוֹם";
    const glyphs = (await prepared(hebrew, text)).shape(text, "he");
    expect(glyphs.map(({ glyph }) => glyph)).toEqual(
      harfbuzzFont(hebrew.file)
        .shape(text, "Hebr", "he", "rtl")
        .map(({ glyph }) => glyph),
    );
    expect(new Set(glyphs.map(({ cluster }) => cluster))).toEqual(new Set([0]));
  });
});
