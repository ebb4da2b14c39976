import { type Pt, pt } from "../../../ground/units/length.ts";
import { heightOf, LAST_RESORT, type Piece } from "../block/piece.ts";
import type { NoteQueue } from "./note-queue.ts";
import type { PagePlan } from "./page-plan.ts";

/** Height of the text column, and what the rule above footnotes takes of it on a page that has any. */
export type PageHeights = { readonly column: Pt; readonly noteRule: Pt };

/** Cost of a page's empty share, squared, so that one half-empty page is worse than two that lack a quarter. */
const EMPTINESS = 1000;
const PAGE = 400;
/** Running a footnote over to the next page: as much as the emptiest page, and far less than what is forbidden. */
const RUN_OVER = 1000;
const ROUNDING = 0.001;

/** Best way found to set the pieces before some place in the text, with `sent` pieces of the footnotes. */
type Way = { readonly sent: number; readonly cost: number; readonly plan?: PagePlan; readonly before?: Way };

/**
 * Choose the content of each page, at the least cost for the document as a whole.
 *
 * A page costs its emptiness (the last page's is free), the penalty of the break below it and a fixed sum. Footnotes are set on the page that
 * first refers to them; a note that cannot runs over to the next. Where no choice keeps every forbidden break, those are allowed at their
 * price. Time is linear in the length of the text, for only breaks within a page's height are compared. There is always one page.
 *
 * Reference: Knuth and Plass, Breaking Paragraphs into Lines (1981), applied to pages.
 */
export function chooseBreaks(text: readonly Piece[], notes: NoteQueue, heights: PageHeights): readonly PagePlan[] {
  const plans = search(text, notes, heights, false) ?? search(text, notes, heights, true) ?? [];
  return plans.length > 0 ? plans : [{ from: 0, to: 0, notesFrom: 0, notesTo: 0 }];
}

function search(
  text: readonly Piece[],
  notes: NoteQueue,
  { column, noteRule }: PageHeights,
  forbiddenToo: boolean,
): readonly PagePlan[] | undefined {
  const heightOfText = stretches(text);
  const heightOfNotes = stretches(notes.pieces);
  const noteHeight = (from: number, to: number): number => (from === to ? 0 : heightOfNotes(from, to) + noteRule);
  const isLegal = (piece: Piece | undefined): boolean => forbiddenToo || (piece?.penalty ?? 0) < LAST_RESORT;

  const ways: Way[][] = Array.from({ length: text.length + 1 }, () => []);
  ways[0] = [{ sent: 0, cost: 0 }];
  const extend = (way: Way, from: number, to: number, sent: number, height: number, penalty: number): Way => {
    const isLast = to === text.length && sent === notes.pieces.length;
    const emptiness = isLast ? 0 : Math.max(0, column - height) / column;
    const cost = way.cost + EMPTINESS * emptiness * emptiness + penalty + PAGE;
    const further = { sent, cost, plan: { from, to, notesFrom: way.sent, notesTo: sent }, before: way };
    keepBest(ways[to] ?? [], further);
    return further;
  };
  /** The last legal break of the footnotes that leaves them within the room, from `least` on; undefined where there is none. */
  const furthest = (sent: number, least: number, due: number, room: number): number | undefined => {
    let best: number | undefined;
    for (let to = sent + 1; to <= due && noteHeight(sent, to) <= room + ROUNDING; to++) {
      if (to >= least && (to === due || isLegal(notes.pieces[to - 1]))) best = to;
    }
    return best;
  };

  /** Pages of footnotes alone, as long as any are owed. */
  const extendByNotes = (way: Way, from: number): void => {
    const owed = notes.due[from] ?? 0;
    if (way.sent >= owed) return;
    const sent = furthest(way.sent, 0, owed, column) ?? way.sent + 1;
    const further = extend(way, from, from, sent, noteHeight(way.sent, sent), sent < owed ? RUN_OVER : 0);
    extendByNotes(further, from);
  };
  const extendByText = (way: Way, from: number): void => {
    const repeated = heightOf(text[from]?.repeated ?? []);
    for (let to = from + 1; to <= text.length; to++) {
      const height = heightOfText(from, to) + repeated;
      if (height > column + ROUNDING && to > from + 1) break;
      const last = text[to - 1];
      if (to < text.length && !isLegal(last)) continue;
      const penalty = to < text.length ? (last?.penalty ?? 0) : 0;
      const due = notes.due[to] ?? 0;
      const whole = noteHeight(way.sent, due);
      if (whole === 0 || height + whole <= column + ROUNDING) {
        extend(way, from, to, due, height + whole, penalty);
        continue;
      }
      const sent = furthest(way.sent, leastOf(notes, way.sent, due), due, column - height);
      if (sent !== undefined) extend(way, from, to, sent, height + noteHeight(way.sent, sent), penalty + RUN_OVER);
      else if (forbiddenToo) extend(way, from, to, way.sent, height, penalty + LAST_RESORT);
    }
  };

  for (let from = 0; from <= text.length; from++) {
    for (const way of [...(ways[from] ?? [])]) extendByNotes(way, from);
    for (const way of ways[from] ?? []) extendByText(way, from);
  }
  return plansTo(ways[text.length]?.find((way) => way.sent === notes.pieces.length));
}

/** How far the footnotes must come on a page where they are due up to `due`: all but the last whole, the last begun. */
function leastOf(notes: NoteQueue, sent: number, due: number): number {
  const start = notes.starts[notes.noteOf[due - 1] ?? 0] ?? 0;
  return Math.max(start, sent) + 1;
}

/** Height of any stretch of pieces, without the gap above its first, from sums made once. */
function stretches(pieces: readonly Piece[]): (from: number, to: number) => number {
  const tops = [0];
  for (const [index, piece] of pieces.entries()) tops.push((tops[index] ?? 0) + piece.gap + piece.height);
  return (from, to) => (tops[to] ?? 0) - (tops[from] ?? 0) - (from < to ? (pieces[from]?.gap ?? pt(0)) : 0);
}

/** Add a way unless another is as cheap and has sent as much, and drop those it beats. */
function keepBest(ways: Way[], way: Way): void {
  if (ways.some((other) => other.cost <= way.cost && other.sent >= way.sent)) return;
  const kept = ways.filter((other) => other.cost < way.cost || other.sent > way.sent);
  ways.splice(0, ways.length, ...kept, way);
}

function plansTo(way: Way | undefined): readonly PagePlan[] | undefined {
  if (way === undefined) return undefined;
  const plans: PagePlan[] = [];
  for (let at: Way | undefined = way; at?.plan !== undefined; at = at.before) plans.push(at.plan);
  return plans.reverse();
}
