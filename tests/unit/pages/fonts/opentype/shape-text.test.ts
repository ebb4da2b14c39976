import { describe, expect, it } from "vitest";
import type { ShapedGlyph } from "../../../../../src/pages/fonts/font.ts";
import { harfbuzzFont } from "../harfbuzz-oracle.ts";
import { pairedCharacters, type SampleText, sampleTexts } from "../sample-texts.ts";
import { openShipped, readFontFile, shippedFonts } from "../shipped-fonts.ts";

/** One line a glyph, so that a difference shows which glyph it is. */
function print(glyphs: readonly ShapedGlyph[]): string {
  return glyphs
    .map(
      ({ glyph, cluster, advance, offsetX, offsetY }) =>
        `${cluster}: glyph ${glyph} +${advance} (${offsetX}, ${offsetY})`,
    )
    .join("\n");
}

/** `ab ac ad …` for every pair, in strings that are not too long to read. */
function pairsOf(script: SampleText["script"], has: (codePoint: number) => boolean): readonly string[] {
  const characters = [...pairedCharacters[script]].filter((character) => has(character.codePointAt(0) ?? 0));
  const first = { Latn: "n", Grek: "ν", Cyrl: "н" }[script];
  return characters.map((a) => first + characters.map((b) => a + b).join(""));
}

/** Letters and signs that are shaped without HarfBuzz and have a glyph of their own, each alone. */
function simpleCharacters(): readonly string[] {
  const ranges = [
    [0x20, 0x7e],
    [0xa0, 0x2dd],
    [0x370, 0x482],
    [0x48a, 0x52f],
    [0x1d00, 0x1dbf],
    [0x1e00, 0x1fff],
    [0x2000, 0x20cf],
    [0x2100, 0x2bff],
    [0xfb00, 0xfb06],
  ] as const;
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  );
}

function scriptOf(character: string): SampleText["script"] {
  if (/\p{Script=Greek}/u.test(character)) return "Grek";
  return /\p{Script=Cyrillic}/u.test(character) ? "Cyrl" : "Latn";
}

/** Noto Sans takes these apart into a letter and a mark, which we do not attach; the families before it in every theme have them whole. */
const TAKEN_APART = new Set("ǹḿṃṅṣẹịọụ");

describe.each(shippedFonts)("%s", (path) => {
  const font = openShipped(path);
  const harfbuzz = harfbuzzFont(readFontFile(path));
  const hasAll = (text: string) => [...text].every((character) => font.glyphFor(character.codePointAt(0) ?? 0) !== 0);

  it("shapes sentences as HarfBuzz does", () => {
    for (const { text, script, language } of sampleTexts) {
      const drawable = [...text].filter(hasAll).join("");
      expect(print(font.shape(drawable, language)), drawable).toBe(print(harfbuzz.shape(drawable, script, language)));
    }
  });

  it("kerns and joins every pair as HarfBuzz does", () => {
    for (const script of ["Latn", "Grek", "Cyrl"] as const) {
      for (const text of pairsOf(script, (codePoint) => font.glyphFor(codePoint) !== 0)) {
        expect(print(font.shape(text)), text).toBe(print(harfbuzz.shape(text, script, "sv")));
      }
    }
  });

  it("draws each character with the glyph that HarfBuzz takes", () => {
    for (const character of simpleCharacters()) {
      const isDrawn = harfbuzz.shape(character, scriptOf(character), "sv").every(({ glyph }) => glyph !== 0);
      if (!hasAll(character) || !isDrawn || (path.startsWith("noto-sans/") && TAKEN_APART.has(character))) continue;
      // A letter on each side shows kerning, and that the width is right.
      const side = { Latn: "n", Grek: "ν", Cyrl: "н" }[scriptOf(character)];
      const text = side + character + side;
      expect(print(font.shape(text)), JSON.stringify(text)).toBe(
        print(harfbuzz.shape(text, scriptOf(character), "sv")),
      );
    }
  });
});

describe("a text", () => {
  const font = openShipped("source-serif-4/Regular.ttf");

  it("is shaped alike whether its letters are composed or not", () => {
    const composed = "Åsa, Örebro, čáhci, Wałęsa";
    const glyphsOf = (text: string) => font.shape(text).map(({ glyph, advance }) => ({ glyph, advance }));
    expect(glyphsOf(composed.normalize("NFD"))).toEqual(glyphsOf(composed));
    expect(font.shape("A\u030asa").map(({ cluster }) => cluster)).toEqual([0, 2, 3]);
  });

  it("is divided where the script changes", () => {
    expect(font.shape("AT – ΑΤ")).toEqual([
      ...font.shape("AT – "),
      ...font.shape("ΑΤ").map((glyph) => ({ ...glyph, cluster: glyph.cluster + 5 })),
    ]);
  });

  it("has a ligature stand for its letters", () => {
    expect(font.shape("offer").map(({ cluster }) => cluster)).toEqual([0, 1, 3, 4]);
  });

  it("keeps letters apart that have a zero width non-joiner between them, and shows nothing of it", () => {
    const [f, joiner, i] = font.shape("f\u200ci");
    expect(f?.glyph).toBe(font.glyphFor(0x66));
    expect(joiner).toEqual({ glyph: font.glyphFor(0x20), cluster: 1, advance: 0, offsetX: 0, offsetY: 0 });
    expect(i?.glyph).toBe(font.glyphFor(0x69));
  });

  it("is empty where there is none", () => {
    expect(font.shape("")).toEqual([]);
  });

  it("gives the same glyphs each time", () => {
    const first = font.shape("Affischen på Fjällgatan");
    font.shape("något annat däremellan");
    expect(font.shape("Affischen på Fjällgatan")).toEqual(first);
  });
});
