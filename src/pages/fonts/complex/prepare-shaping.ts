import type { Font, FontFamily } from "../font.ts";
import type { FontSet } from "../font-set.ts";
import { needsComplexShaping } from "./complex-text.ts";
import type { ComplexShaper } from "./harfbuzz.ts";

/**
 * Give fonts that can shape these texts: the same ones, mostly; where a text needs it, fonts that ask HarfBuzz for texts of that kind.
 *
 * HarfBuzz is loaded only then, once for all documents.
 */
export async function prepareShaping(texts: Iterable<string>, fonts: FontSet): Promise<FontSet> {
  for (const text of texts) {
    if (!needsComplexShaping(text)) continue;
    shaper ??= (await import("./harfbuzz.ts")).loadHarfbuzz();
    return withShaper(fonts, await shaper);
  }
  return fonts;
}

let shaper: Promise<ComplexShaper> | undefined;

/** Fonts with their HarfBuzz-backed forms, so that what others remember of a font stays valid. */
const wrapped = new WeakMap<Font, Font>();

function withShaper(fonts: FontSet, shape: ComplexShaper): FontSet {
  const { body, heading, code } = fonts.families;
  const wrap = (family: FontFamily) => wrapFamily(family, shape);
  return {
    families: { body: wrap(body), heading: wrap(heading), code: wrap(code) },
    fallback: fonts.fallback.map(wrap),
  };
}

/** Faces stay unopened until they are used. */
function wrapFamily(family: FontFamily, shape: ComplexShaper): FontFamily {
  return {
    get regular() {
      return wrapFont(family.regular, shape);
    },
    get bold() {
      return wrapFont(family.bold, shape);
    },
    get italic() {
      return wrapFont(family.italic, shape);
    },
    get boldItalic() {
      return wrapFont(family.boldItalic, shape);
    },
  };
}

function wrapFont(font: Font, shape: ComplexShaper): Font {
  let known = wrapped.get(font);
  if (known === undefined) {
    known = {
      ...font,
      shape: (text, language = "sv") =>
        needsComplexShaping(text) ? shape(font, text, language) : font.shape(text, language),
    };
    wrapped.set(font, known);
  }
  return known;
}
