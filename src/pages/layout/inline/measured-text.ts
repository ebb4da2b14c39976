import { endOfCluster } from "../../typography/compose.ts";
import { hangAtEnd, hangAtStart } from "../../typography/hanging.ts";
import { fixedSpaceWidth, isSpace } from "../../typography/spaces.ts";
import { type ShapedText, shaperFor, shapeText } from "./shape-text.ts";
import type { Run, StyledText } from "./styled-text.ts";

/** How far a space stretches and shrinks, as parts of its width. */
const STRETCH = 1 / 2;
const SHRINK = 1 / 3;

/**
 * Longer words are shaped in parts, so that no work grows with the square of a word's length. Longer than any word that is one, and shorter than
 * some addresses, which lose the kerning of one pair.
 */
const MOST_CHARACTERS = 64;

/** Piece of a run that is shaped as a whole, a word or one space; `x` is how far from the start of the text, and so for the other sums. */
export type Atom = {
  readonly run: Run;
  readonly start: number;
  readonly end: number;
  readonly isSpace: boolean;
  readonly x: number;
  readonly width: number;
  readonly stretchBefore: number;
  readonly stretch: number;
  readonly shrinkBefore: number;
  readonly shrink: number;
};

/** Text divided into atoms, with widths. */
export type MeasuredText = {
  readonly text: string;
  readonly atoms: readonly Atom[];
  readonly width: number;
  /** The atom that holds the character at an offset. */
  readonly atomAt: (offset: number) => Atom | undefined;
};

/** Shape and measure a text as one line. */
export function measureText(styled: StyledText): MeasuredText {
  const { text } = styled;
  const atoms: Atom[] = [];
  const atomOf = new Int32Array(text.length);
  let x = 0;
  let stretchBefore = 0;
  let shrinkBefore = 0;
  for (const run of styled.runs) {
    const shape = shaperFor(run);
    for (let start = run.start; start < run.end; ) {
      const space = isSpace(text.charCodeAt(start));
      const end = space ? start + 1 : endOfWord(text, start, run.end);
      const width = space ? spaceWidth(run, text.charCodeAt(start)) : shape(text.slice(start, end)).width;
      const isElastic = space && fixedSpaceWidth(text.charCodeAt(start)) === undefined;
      const stretch = isElastic ? width * STRETCH : 0;
      const shrink = isElastic ? width * SHRINK : 0;
      atomOf.fill(atoms.length, start, end);
      atoms.push({ run, start, end, isSpace: space, x, width, stretchBefore, stretch, shrinkBefore, shrink });
      x += width;
      stretchBefore += stretch;
      shrinkBefore += shrink;
      start = end;
    }
  }
  return { text, atoms, width: x, atomAt: (offset) => (offset < text.length ? atoms[atomOf[offset] ?? 0] : undefined) };
}

function endOfWord(text: string, start: number, runEnd: number): number {
  const limit = Math.min(runEnd, start + MOST_CHARACTERS);
  let end = start + 1;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    // Letters are not asked one by one whether they are spaces.
    if (code === 0x20 || code === 0xa0 || (code >= 0x2000 && isSpace(code))) break;
  }
  return end === runEnd ? end : Math.min(runEnd, endOfCluster(text, end - 1));
}

/** Units of the font to points. */
export function scaleOf(run: Run): number {
  return run.size / run.font.unitsPerEm;
}

/** The part of an atom between two offsets, reshaped where it is not the whole. */
export function shapeAtom(measured: MeasuredText, atom: Atom, start: number, end: number, hyphen: boolean): ShapedText {
  return shapeText(atom.run, measured.text.slice(Math.max(start, atom.start), Math.min(end, atom.end)), hyphen);
}

/** How far from the start of the text a line would reach that ends before `end`, with a hyphen if one is put in. */
export function widthTo(measured: MeasuredText, end: number, hyphen: boolean): number {
  const atom = measured.atomAt(end - 1);
  if (atom === undefined) return 0;
  if (end === atom.end && !hyphen) return atom.x + atom.width;
  return (
    atom.x + (beginningWidth(measured, atom, end, hyphen) ?? shapeAtom(measured, atom, atom.start, end, hyphen).width)
  );
}

/** How far the spaces before `end` stretch. */
export function stretchTo(measured: MeasuredText, end: number): number {
  const atom = measured.atomAt(end - 1);
  return atom === undefined ? 0 : atom.stretchBefore + atom.stretch;
}

/** What is to be taken off the sums of a line that begins at `start`. */
export function widthFrom(measured: MeasuredText, start: number): number {
  const atom = measured.atomAt(start);
  if (atom === undefined) return measured.width;
  if (start === atom.start) return atom.x;
  const before = glyphsBefore(measured, atom, start);
  return atom.x + (before?.width ?? atom.width - shapeAtom(measured, atom, start, atom.end, false).width);
}

/**
 * Width of an atom's beginning, from the glyphs of the whole: only the last letter has another neighbour, and is shaped anew. Most
 * breaks that are considered are not chosen, and need no more. Undefined where a ligature would be broken.
 */
function beginningWidth(measured: MeasuredText, atom: Atom, end: number, hyphen: boolean): number | undefined {
  const before = glyphsBefore(measured, atom, end);
  if (before === undefined) return undefined;
  return before.widthToLast + shapeText(atom.run, before.last, hyphen).width;
}

type GlyphsBefore = {
  readonly width: number;
  /** The last cluster, and the width before it. */
  readonly last: string;
  readonly widthToLast: number;
};

function glyphsBefore(measured: MeasuredText, atom: Atom, offset: number): GlyphsBefore | undefined {
  const text = measured.text.slice(atom.start, atom.end);
  // Soft hyphens have no glyph to be counted by.
  if (text.includes("\u00ad")) return undefined;
  let at = atom.start;
  let width = 0;
  let widthToLast = 0;
  let last = "";
  for (const glyph of shapeText(atom.run, text).glyphs) {
    if (at >= offset && glyph.text !== "") break;
    if (glyph.text !== "") {
      widthToLast = width;
      last = glyph.text;
    }
    at += glyph.text.length;
    width += glyph.advance;
  }
  // Past it where a ligature goes over the break.
  return at === offset ? { width, last, widthToLast } : undefined;
}

/** Width of the text between two offsets, as a line of its own. */
export function widthBetween(measured: MeasuredText, start: number, end: number, hyphen: boolean): number {
  const atom = measured.atomAt(start);
  if (atom !== undefined && start > atom.start && end <= atom.end) {
    return shapeAtom(measured, atom, start, end, hyphen).width;
  }
  return widthTo(measured, end, hyphen) - widthFrom(measured, start);
}

/** How much of the character before `end` hangs over the end of the line, in points. */
export function hangBefore(measured: MeasuredText, end: number, hyphen: boolean): number {
  const run = measured.atomAt(end - 1)?.run;
  if (run === undefined || run.rise !== 0) return 0;
  const character = hyphen ? "-" : measured.text.charAt(end - 1);
  const share = hangAtEnd(character);
  return share === 0 ? 0 : share * widthOf(run, character);
}

/** How much of the character at `start` hangs over the start of the line, in points. */
export function hangAfter(measured: MeasuredText, start: number): number {
  const run = measured.atomAt(start)?.run;
  if (run === undefined || run.rise !== 0) return 0;
  const character = measured.text.charAt(start);
  const share = hangAtStart(character);
  return share === 0 ? 0 : share * widthOf(run, character);
}

function widthOf(run: Run, character: string): number {
  return run.font.advanceOf(run.font.glyphFor(character.codePointAt(0) ?? 0)) * scaleOf(run);
}

function spaceWidth(run: Run, code: number): number {
  const fixed = fixedSpaceWidth(code);
  return fixed === undefined ? run.font.advanceOf(run.font.glyphFor(0x20)) * scaleOf(run) : fixed * run.size;
}
