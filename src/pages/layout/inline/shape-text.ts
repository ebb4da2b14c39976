import { type Pt, pt, ZERO } from "../../../ground/units/length.ts";
import type { Font, ShapedGlyph } from "../../fonts/font.ts";
import { compose } from "../../typography/compose.ts";
import type { PlacedGlyph } from "../frame.ts";

/** What decides the look of a character. `lang` is a BCP 47 tag. */
export type Typeface = { readonly font: Font; readonly size: Pt; readonly lang: string };

/** Glyphs of a stretch of text without spaces, and their width. They are shared by all places where the stretch recurs. */
export type ShapedText = { readonly glyphs: readonly PlacedGlyph[]; readonly width: Pt };

/** Stretches remembered for each font and size; words recur within and between documents. */
const REMEMBERED = 20_000;

const SOFT_HYPHEN = "\u00ad";

/** Shapes a stretch of text; `hyphen` ends it with a hyphen put in, whose text is U+00AD. */
export type Shaper = (text: string, hyphen?: boolean) => ShapedText;

const shapers = new WeakMap<Font, Map<Pt, Map<string, Shaper>>>();

/**
 * Shape a stretch of text in one typeface.
 *
 * The font is given composed characters (NFC), the glyphs keep the author's. Soft hyphens vanish.
 */
export function shapeText(typeface: Typeface, text: string, hyphen = false): ShapedText {
  return shaperFor(typeface)(text, hyphen);
}

/** What shapes in one typeface, and remembers what it has shaped. */
export function shaperFor({ font, size, lang }: Typeface): Shaper {
  let sizes = shapers.get(font);
  if (sizes === undefined) {
    sizes = new Map();
    shapers.set(font, sizes);
  }
  let languages = sizes.get(size);
  if (languages === undefined) {
    languages = new Map();
    sizes.set(size, languages);
  }
  let shaper = languages.get(lang);
  if (shaper === undefined) {
    shaper = createShaper(font, size, lang);
    languages.set(lang, shaper);
  }
  return shaper;
}

function createShaper(font: Font, size: Pt, lang: string): Shaper {
  const whole = new Map<string, ShapedText>();
  const hyphened = new Map<string, ShapedText>();
  return (text, hyphen = false) => {
    const remembered = hyphen ? hyphened : whole;
    const known = remembered.get(text);
    if (known !== undefined) return known;
    if (remembered.size >= REMEMBERED) remembered.clear();
    const visible = text.includes(SOFT_HYPHEN) ? text.replaceAll(SOFT_HYPHEN, "") : text;
    const shaped = shape(font, size, hyphen ? visible + SOFT_HYPHEN : visible, lang);
    remembered.set(text, shaped);
    return shaped;
  };
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
