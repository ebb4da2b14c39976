import type { Font, ShapedGlyph } from "../../fonts/font.ts";
import { compose } from "../../typography/compose.ts";
import { type Pt, pt, ZERO } from "../../units/length.ts";
import type { PlacedGlyph } from "../frame.ts";

/** What decides the look of a character. `lang` is a BCP 47 tag. */
export type Typeface = { readonly font: Font; readonly size: Pt; readonly lang: string };

/** Glyphs of a stretch of text without spaces, and their width. They are shared by all places where the stretch recurs. */
export type ShapedText = { readonly glyphs: readonly PlacedGlyph[]; readonly width: Pt };

/** Stretches remembered for each font and size; words recur within and between documents. */
const REMEMBERED = 20_000;

const SOFT_HYPHEN = "\u00ad";

const remembered = new WeakMap<Font, Map<Pt, Map<string, ShapedText>>>();

/**
 * Shape a stretch of text in one typeface.
 *
 * The font is given composed characters (NFC), the glyphs keep the author's. Soft hyphens vanish; `hyphen` ends the text with a hyphen put in,
 * whose text is U+00AD.
 */
export function shapeText({ font, size, lang }: Typeface, text: string, hyphen = false): ShapedText {
  const shapes = shapesOf(font, size);
  const visible = text.includes(SOFT_HYPHEN) ? text.replaceAll(SOFT_HYPHEN, "") : text;
  const drawn = hyphen ? visible + SOFT_HYPHEN : visible;
  const key = lang === "sv" ? drawn : `${lang} ${drawn}`;
  const known = shapes.get(key);
  if (known !== undefined) return known;
  if (shapes.size >= REMEMBERED) shapes.clear();
  const shaped = shape(font, size, drawn, lang);
  shapes.set(key, shaped);
  return shaped;
}

function shapesOf(font: Font, size: Pt): Map<string, ShapedText> {
  let sizes = remembered.get(font);
  if (sizes === undefined) {
    sizes = new Map();
    remembered.set(font, sizes);
  }
  let shapes = sizes.get(size);
  if (shapes === undefined) {
    shapes = new Map();
    sizes.set(size, shapes);
  }
  return shapes;
}

function shape(font: Font, size: Pt, source: string, lang: string): ShapedText {
  const { text, origins } = compose(source, (code) => hyphenFor(font, code));
  const shaped = font.shape(text, lang);
  const scale = size / font.unitsPerEm;
  const glyphs: PlacedGlyph[] = [];
  let width = 0;
  let textStart = 0;
  for (let index = 0; index < shaped.length; index++) {
    const current = shaped[index];
    if (current === undefined) continue;
    const { glyph, cluster, advance, offsetX, offsetY } = current;
    const origin = origins?.[cluster] ?? cluster;
    let own = "";
    if (index === 0 || origin >= textStart) {
      const textEnd = endOfText(shaped, index, origin, origins) ?? source.length;
      own = source.slice(textStart, textEnd);
      textStart = textEnd;
    }
    glyphs.push({
      glyph,
      text: own,
      advance: pt(advance * scale),
      offsetX: offsetX === 0 ? ZERO : pt(offsetX * scale),
      // Fonts count upwards, the page downwards.
      offsetY: offsetY === 0 ? ZERO : pt(-offsetY * scale),
    });
    width += advance * scale;
  }
  return { glyphs, width: pt(width) };
}

/** Where in the source the next glyph's text begins that is not of the same character; undefined for the last. */
function endOfText(
  shaped: readonly ShapedGlyph[],
  index: number,
  origin: number,
  origins: readonly number[] | undefined,
): number | undefined {
  for (let next = index + 1; next < shaped.length; next++) {
    const cluster = shaped[next]?.cluster ?? 0;
    const other = origins?.[cluster] ?? cluster;
    if (other > origin) return other;
  }
  return undefined;
}

/** U+00AD only gets here as a hyphen put in. */
function hyphenFor(font: Font, code: number): string | undefined {
  if (code === 0xad) return "-";
  if (code !== 0x2010 && code !== 0x2011) return undefined;
  return font.glyphFor(code) === 0 ? "-" : String.fromCharCode(code);
}
