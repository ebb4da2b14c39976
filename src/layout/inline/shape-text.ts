import type { Font } from "../../fonts/font.ts";
import { compose } from "../../typography/compose.ts";

/** Glyph with the author's characters that it stands for; empty for all but the first of a cluster. In units of the font's em. */
export type TextGlyph = {
  readonly glyph: number;
  readonly text: string;
  readonly advance: number;
  readonly offsetX: number;
  readonly offsetY: number;
};

/** Glyphs of a stretch of text without spaces, and their width. In units of the font's em. */
export type ShapedText = { readonly glyphs: readonly TextGlyph[]; readonly advance: number };

/** Stretches remembered for each font; words recur within and between documents. */
const REMEMBERED = 20_000;

const SOFT_HYPHEN = "\u00ad";

const remembered = new WeakMap<Font, Map<string, ShapedText>>();

/**
 * Shape a stretch of text in one font.
 *
 * The font is given composed characters (NFC), the glyphs keep the author's. Soft hyphens vanish; `hyphen` ends the text with a hyphen put in,
 * whose text is U+00AD.
 */
export function shapeText(font: Font, text: string, hyphen = false): ShapedText {
  let shapes = remembered.get(font);
  if (shapes === undefined) {
    shapes = new Map();
    remembered.set(font, shapes);
  }
  const visible = text.includes(SOFT_HYPHEN) ? text.replaceAll(SOFT_HYPHEN, "") : text;
  const key = hyphen ? visible + SOFT_HYPHEN : visible;
  const known = shapes.get(key);
  if (known !== undefined) return known;
  if (shapes.size >= REMEMBERED) shapes.clear();
  const shaped = shape(font, key);
  shapes.set(key, shaped);
  return shaped;
}

function shape(font: Font, source: string): ShapedText {
  const { text, origins } = compose(source, (code) => hyphenFor(font, code));
  const shaped = font.shape(text);
  const glyphs: TextGlyph[] = [];
  let advance = 0;
  let cluster = 0;
  for (let index = 0; index < shaped.length; index++) {
    const glyph = shaped[index];
    if (glyph === undefined) continue;
    const isFirst = index === 0 || glyph.cluster !== shaped[index - 1]?.cluster;
    let own = "";
    if (isFirst) {
      const next = nextCluster(shaped, index, text.length);
      const end = next === text.length ? source.length : (origins?.[next] ?? next);
      own = source.slice(cluster, end);
      cluster = end;
    }
    glyphs.push({
      glyph: glyph.glyph,
      text: own,
      advance: glyph.advance,
      offsetX: glyph.offsetX,
      offsetY: glyph.offsetY,
    });
    advance += glyph.advance;
  }
  return { glyphs, advance };
}

function nextCluster(shaped: readonly { readonly cluster: number }[], index: number, end: number): number {
  const cluster = shaped[index]?.cluster;
  for (let next = index + 1; next < shaped.length; next++) {
    const other = shaped[next]?.cluster;
    if (other !== undefined && other !== cluster) return other;
  }
  return end;
}

/** U+00AD only gets here as a hyphen put in. */
function hyphenFor(font: Font, code: number): string | undefined {
  if (code === 0xad) return "-";
  if (code !== 0x2010 && code !== 0x2011) return undefined;
  return font.glyphFor(code) === 0 ? "-" : String.fromCharCode(code);
}
