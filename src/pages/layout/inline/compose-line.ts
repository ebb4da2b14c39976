import type { TextStyle } from "../../../document/theme/theme.ts";
import type { BlockId } from "../../../document/types.ts";
import { type Pt, pt, ZERO } from "../../../ground/units/length.ts";
import type { LinkItem, PlacedGlyph, RuleItem, TextItem } from "../frame.ts";
import { LINK_ABOVE, type Line } from "./line.ts";
import { type Atom, hangAfter, type MeasuredText, scaleOf, shapeAtom, widthBetween } from "./measured-text.ts";
import type { Run } from "./styled-text.ts";
import type { TextBreak } from "./text-break.ts";

/** Spaces stretch to thrice their width at most; a line that would need more ends short. */
const WIDEST_RATIO = 4;

/** Depth and thickness of the line below a link, as shares of its size: it is told from text by more than its colour (WCAG 2.2, 1.4.1; technique G183). */
const UNDERLINE_DEPTH = 0.13;
const UNDERLINE_WIDTH = 0.05;

export type LineSetting = {
  readonly block: BlockId;
  readonly style: TextStyle;
  readonly measure: number;
  readonly hangs: boolean;
  /** Ends a paragraph or precedes a forced break: never stretched. */
  readonly isLast: boolean;
  /** A forced break ends it: a space is drawn there as at other line ends. */
  readonly isForced: boolean;
  readonly overfull: boolean;
};

/** Place the glyphs of the line between two breaks. */
export function composeLine(measured: MeasuredText, from: TextBreak, to: TextBreak, setting: LineSetting): Line {
  const start = from.next;
  const hang = setting.hangs ? hangAfter(measured, start) : 0;
  const room = setting.measure - lineWidth(measured, from, to);
  const ratio = spaceRatio(from, to, room, setting);
  const writer = new LineWriter(setting, startOf(setting, room, hang));
  for (let at = start; at < to.end; ) {
    const atom = measured.atomAt(at);
    if (atom === undefined) break;
    if (atom.isSpace) writer.addSpace(measured, atom, ratio >= 0 ? atom.stretch * ratio : atom.shrink * ratio);
    else writer.addWord(measured, atom, at, to.end, to.hyphen && to.end <= atom.end);
    at = atom.end;
  }
  const width = writer.x;
  writer.endLinks();
  if (to.next > to.end) {
    const space = measured.atomAt(to.end);
    if (space !== undefined) writer.addSpace(measured, space, 0);
  } else if (setting.isForced) {
    writer.addForcedSpace(measured);
  }
  return {
    items: [...writer.underlines, ...writer.texts(), ...writer.links],
    width: pt(width),
    leading: setting.style.leading,
    hyphenated: to.hyphen,
    notes: writer.notes,
    emergency: to.emergency || setting.overfull,
  };
}

/** Width that counts against the measure, without what hangs. */
export function lineWidth(measured: MeasuredText, from: TextBreak, to: TextBreak): number {
  return exactWidth(measured, from, to) ?? to.endWidth - from.startWidth;
}

/** Width of a line inside one word, which the sums give only nearly: its parts are shaped apart. */
export function exactWidth(measured: MeasuredText, from: TextBreak, to: TextBreak): number | undefined {
  if (!from.splits) return undefined;
  const atom = measured.atomAt(from.next);
  if (atom === undefined || to.end > atom.end || to.end <= from.next) return undefined;
  const bare = widthBetween(measured, atom.start, to.end, to.hyphen);
  const hang = bare + atom.x - to.endWidth;
  return widthBetween(measured, from.next, to.end, to.hyphen) - hang;
}

function spaceRatio(from: TextBreak, to: TextBreak, room: number, setting: LineSetting): number {
  if (setting.style.align !== "justify") return 0;
  if (room < 0) {
    const shrink = to.endShrink - from.startShrink;
    return shrink > 0 ? Math.max(-1, room / shrink) : 0;
  }
  const stretch = to.endStretch - from.startStretch;
  return setting.isLast || stretch <= 0 ? 0 : Math.min(WIDEST_RATIO, room / stretch);
}

function startOf(setting: LineSetting, room: number, hang: number): number {
  if (setting.style.align === "center") return room / 2;
  if (setting.style.align === "end") return room;
  return hang === 0 ? 0 : -hang;
}

type OpenText = { readonly run: Run; readonly x: number; readonly glyphs: PlacedGlyph[] };
type OpenLink = { readonly run: Run; readonly node: LinkItem["node"]; readonly x: number };

/** Collects a line's items from left to right. */
class LineWriter {
  readonly links: LinkItem[] = [];
  readonly underlines: RuleItem[] = [];
  readonly notes: BlockId[] = [];
  x: number;
  readonly #setting: LineSetting;
  readonly #texts: OpenText[] = [];
  #link: OpenLink | undefined;
  #linkEnd = 0;
  /** The space before: most spaces of a line are alike. */
  #space: { readonly run: Run; readonly glyph: PlacedGlyph } | undefined;

  constructor(setting: LineSetting, x: number) {
    this.#setting = setting;
    this.x = x;
  }

  addWord(measured: MeasuredText, atom: Atom, start: number, end: number, hyphen: boolean): void {
    const { run } = atom;
    this.#enter(run);
    const { glyphs } = this.#textOf(run);
    const shaped = shapeAtom(measured, atom, start, end, hyphen);
    glyphs.push(...shaped.glyphs);
    this.x += shaped.width;
    this.#linkEnd = this.x;
    if (run.note !== undefined && start <= run.start) this.notes.push(run.note);
  }

  addSpace(measured: MeasuredText, atom: Atom, extra: number): void {
    this.#enter(atom.run);
    this.#pushSpace(atom.run, measured.text.charAt(atom.start), pt(atom.width + extra));
  }

  addForcedSpace(measured: MeasuredText): void {
    const run = measured.atoms[measured.atoms.length - 1]?.run;
    if (run !== undefined) this.#pushSpace(run, " ", pt(run.font.advanceOf(run.font.glyphFor(0x20)) * scaleOf(run)));
  }

  endLinks(): void {
    const link = this.#link;
    this.#link = undefined;
    if (link === undefined || this.#linkEnd <= link.x) return;
    const { block, style } = this.#setting;
    const { colour, note, size } = link.run;
    const place = { block, x: pt(link.x), width: pt(this.#linkEnd - link.x) };
    this.links.push({
      ...place,
      type: "link",
      node: link.node,
      y: pt(-style.leading * LINK_ABOVE),
      height: style.leading,
    });
    // The raised number of a note is known by its form.
    if (note === undefined) {
      const [y, height] = [pt(size * UNDERLINE_DEPTH), pt(size * UNDERLINE_WIDTH)];
      this.underlines.push({ ...place, type: "rule", y, height, colour });
    }
  }

  texts(): readonly TextItem[] {
    const { block } = this.#setting;
    return this.#texts.map(({ run, x, glyphs }) => ({
      type: "text",
      block,
      node: run.node,
      x: pt(x),
      y: run.rise === 0 ? ZERO : pt(-run.rise),
      font: run.font,
      size: run.size,
      colour: run.colour,
      glyphs,
    }));
  }

  #enter(run: Run): void {
    if (this.#link?.node === run.link) return;
    this.endLinks();
    if (run.link !== undefined) this.#link = { run, node: run.link, x: this.x };
  }

  #textOf(run: Run): OpenText {
    const last = this.#texts[this.#texts.length - 1];
    if (last?.run === run) return last;
    const opened = { run, x: this.x, glyphs: [] };
    this.#texts.push(opened);
    return opened;
  }

  #pushSpace(run: Run, text: string, advance: Pt): void {
    let space = this.#space;
    if (space?.run !== run || space.glyph.text !== text || space.glyph.advance !== advance) {
      const glyph = run.font.glyphFor(0x20);
      space = { run, glyph: { glyph, text, advance, offsetX: ZERO, offsetY: ZERO } };
      this.#space = space;
    }
    this.#textOf(run).glyphs.push(space.glyph);
    this.x += advance;
  }
}
