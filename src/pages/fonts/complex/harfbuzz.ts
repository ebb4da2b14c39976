import type { Buffer, Direction, Font as HarfbuzzFont } from "harfbuzzjs";
import type { Font, ShapedGlyph } from "../font.ts";
import { splitByDirection } from "./directions.ts";
import { harfbuzzLibrary } from "./harfbuzz-library.ts";

/** Shapes text with a font in any script. */
export type ComplexShaper = (font: Font, text: string, language: string) => readonly ShapedGlyph[];

/** Load HarfBuzz. */
export async function loadHarfbuzz(): Promise<ComplexShaper> {
  const harfbuzz = await harfbuzzLibrary();
  const opened = new WeakMap<Font, HarfbuzzFont>();

  const open = (font: Font): HarfbuzzFont => {
    let known = opened.get(font);
    if (known === undefined) {
      const file = new Uint8Array(font.file).buffer;
      known = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(file)));
      opened.set(font, known);
    }
    return known;
  };

  const shapePart = (font: Font, text: string, language: string, direction: Direction): Buffer => {
    const buffer = new harfbuzz.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    buffer.setDirection(direction);
    buffer.setLanguage(language);
    buffer.setClusterLevel(harfbuzz.ClusterLevel.MONOTONE_GRAPHEMES);
    harfbuzz.shape(open(font), buffer);
    return buffer;
  };

  return (font, text, language) =>
    splitByDirection(text).flatMap(({ start, end, isRightToLeft }) => {
      const direction = isRightToLeft ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR;
      const buffer = shapePart(font, text.slice(start, end), language, direction);
      const positions = buffer.getGlyphPositions();
      return buffer.getGlyphInfos().map(({ codepoint, cluster }, index): ShapedGlyph => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
        // Read from left to right, text from right to left comes as one whole, whose words are then in order.
        const from = start + (isRightToLeft ? 0 : cluster);
        return { glyph: codepoint, cluster: from, advance: xAdvance, offsetX: xOffset, offsetY: yOffset };
      });
    });
}
