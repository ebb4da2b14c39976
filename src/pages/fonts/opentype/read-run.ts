import type { GlyphDefinitions } from "./glyph-definitions.ts";
import { type Invisibility, newRunGlyph, type RunGlyph } from "./glyph-run.ts";
import { type SimpleScript, scriptOf } from "./scripts.ts";
import type { FontData } from "./shape-text.ts";
import { invisibilityOf, substituteAdvance, withSubstitutes } from "./substitute-characters.ts";

/** What a font and Unicode say of a code point. */
type CharacterFacts = {
  readonly glyph: number;
  readonly kind: number;
  readonly script: SimpleScript | undefined;
  readonly invisibility: Invisibility;
  readonly advance: number;
};

/**
 * Whether a code point may join with the one before it: the combining marks of European scripts.
 *
 * Reference: Unicode 15.1, blocks Combining Diacritical Marks, … Extended, … Supplement, … for Symbols, and Half Marks.
 */
export function isCombiningMark(codePoint: number): boolean {
  return (
    codePoint >= 0x0300 &&
    (codePoint <= 0x036f ||
      (codePoint >= 0x0483 && codePoint <= 0x0489) ||
      (codePoint >= 0x1ab0 && codePoint <= 0x1aff) ||
      (codePoint >= 0x1dc0 && codePoint <= 0x1dff) ||
      (codePoint >= 0x20d0 && codePoint <= 0x20ff) ||
      (codePoint >= 0xfe20 && codePoint <= 0xfe2f))
  );
}

/**
 * Make what turns a text into the glyphs of its characters. A letter followed by marks becomes the composed letter, as Unicode's form C has
 * it, where the font has that one: `a` and U+030A are `å`, whichever way they were typed.
 *
 * The glyphs are used again for the next text: nobody may keep them.
 */
export function createRunReader(data: FontData, definitions: GlyphDefinitions): (text: string) => RunGlyph[] {
  const { characterMap } = data;
  const glyphFor = withSubstitutes(characterMap);
  const space = characterMap(0x20);
  const known = new Map<number, CharacterFacts>();
  const pool: RunGlyph[] = [];

  const readFacts = (codePoint: number): CharacterFacts => {
    const glyph = glyphFor(codePoint);
    // A space that is drawn with another space's glyph has a width of its own.
    const isOtherSpace = glyph === space && codePoint >= 0x2000 && characterMap(codePoint) === 0;
    const own = isOtherSpace ? substituteAdvance(codePoint, data) : undefined;
    const facts = {
      glyph,
      kind: definitions.classOf(glyph),
      script: scriptOf(codePoint),
      invisibility: invisibilityOf(codePoint),
      advance: own ?? data.advanceOf(glyph),
    };
    known.set(codePoint, facts);
    return facts;
  };

  const add = (run: RunGlyph[], codePoint: number, cluster: number): void => {
    const facts = known.get(codePoint) ?? readFacts(codePoint);
    let target = pool[run.length];
    if (target === undefined) {
      target = newRunGlyph(0, definitions, 0);
      pool.push(target);
    }
    target.glyph = facts.glyph;
    target.kind = facts.kind;
    target.cluster = cluster;
    target.script = facts.script;
    target.invisibility = facts.invisibility;
    target.advance = facts.advance;
    target.offsetX = 0;
    target.offsetY = 0;
    run.push(target);
  };

  /** The letter and its marks, composed as far as the font can draw it. */
  const compose = (written: string): readonly number[] => {
    const composed = codePointsOf(written.normalize("NFC"));
    return composed.every((codePoint) => characterMap(codePoint) !== 0) ? composed : codePointsOf(written);
  };

  return (text) => {
    const run: RunGlyph[] = [];
    const { length } = text;
    for (let at = 0; at < length; ) {
      const unit = text.charCodeAt(at);
      // By far the most frequent: a letter of Latin, and no mark after it. Beyond the end is NaN, which is no mark.
      if (unit < 0x300 && !(text.charCodeAt(at + 1) >= 0x300)) {
        add(run, unit, at);
        at++;
        continue;
      }
      const codePoint = text.codePointAt(at) ?? 0;
      let end = at + (codePoint > 0xffff ? 2 : 1);
      if (end < length && isCombiningMark(text.charCodeAt(end))) {
        while (isCombiningMark(text.charCodeAt(end))) end++;
        for (const each of compose(text.slice(at, end))) add(run, each, at);
      } else {
        add(run, codePoint, at);
      }
      at = end;
    }
    return run;
  };
}

function codePointsOf(text: string): readonly number[] {
  return [...text].map((character) => character.codePointAt(0) ?? 0);
}
