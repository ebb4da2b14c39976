import * as harfbuzz from "harfbuzzjs";
import type { ShapedGlyph } from "../../../../src/pages/fonts/font.ts";

/** What HarfBuzz says of a font: the standard that our own reader is held to. */
export type HarfbuzzFont = {
  readonly shape: (text: string, script: string, language: string, direction?: "ltr" | "rtl") => readonly ShapedGlyph[];
  /** The outline as an SVG path. */
  readonly outlineOf: (glyph: number) => string;
  readonly advanceOf: (glyph: number) => number;
};

export function harfbuzzFont(file: Uint8Array): HarfbuzzFont {
  const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(new Uint8Array(file).buffer)));
  return {
    shape: (text, script, language, direction = "ltr") => {
      const buffer = new harfbuzz.Buffer();
      buffer.addText(text);
      buffer.setDirection(direction === "ltr" ? harfbuzz.Direction.LTR : harfbuzz.Direction.RTL);
      buffer.setScript(script);
      buffer.setLanguage(language);
      buffer.setClusterLevel(harfbuzz.ClusterLevel.MONOTONE_CHARACTERS);
      harfbuzz.shape(font, buffer);
      return buffer.getGlyphInfosAndPositions().map((glyph) => ({
        glyph: glyph.codepoint,
        cluster: glyph.cluster,
        advance: glyph.xAdvance ?? 0,
        offsetX: glyph.xOffset ?? 0,
        offsetY: glyph.yOffset ?? 0,
      }));
    },
    outlineOf: (glyph) => font.glyphToPath(glyph),
    advanceOf: (glyph) => font.glyphHAdvance(glyph),
  };
}
