/**
 * Place where a line may end. Widths are sums from the start of the paragraph, so that the line from break `a` to break `b` is
 * `b.endWidth - a.startWidth` wide.
 *
 *     word· | word·  endWidth to the end of the first word, less what hangs over
 *                    startWidth to the start of the second word, more what hangs over
 */
export type LineBreak = {
  readonly endWidth: number;
  readonly endStretch: number;
  readonly endShrink: number;
  readonly startWidth: number;
  readonly startStretch: number;
  readonly startShrink: number;
  /** Width before the break with nothing added and nothing hanging. Grows from break to break. */
  readonly bareWidth: number;
  readonly penalty: number;
  /** Line ends in a hyphen, the author's or the program's. */
  readonly hyphened: boolean;
  /** First of the passes, which grow ever more tolerant, in which the break is legal. */
  readonly fromPass: number;
};

/** Start, breaks in order, end. What a break is, beside where, is asked only where a line might end: that is one break in five. */
export type Breaks<T extends LineBreak> = {
  /** `bareWidth` of each. */
  readonly widths: Float64Array;
  /** How far the spaces before each stretch. */
  readonly stretches: Float64Array;
  readonly at: (index: number) => T;
};

export type Paragraph<T extends LineBreak> = {
  readonly breaks: Breaks<T>;
  readonly measure: number;
  /** For ragged text: a line that is short by this much is as bad as a justified one whose spaces are half as wide again. Absent for justified text. */
  readonly raggedStretch?: number;
  /** Further breaks between the one at an index and the next one, asked for where a line might end there and words are broken. */
  readonly between: (index: number) => readonly T[];
  /** Exact width of the line between two breaks, where the sums are not: undefined where they are. */
  readonly widthBetween: (start: T, end: T) => number | undefined;
};

/** A chosen break, and whether its line is wider than the measure. */
export type ChosenBreak<T> = { readonly at: T; readonly overfull: boolean };

/** What a pass puts up with: the largest ratio of stretch, and breaks inside words. */
type Pass = { readonly tolerance: number; readonly breaksWords: boolean };

/** The first that finds a way wins: a text that does well without hyphens gets none, as by `\\pretolerance` in TeX. */
export const PASSES: readonly Pass[] = [
  { tolerance: 0.8, breaksWords: false },
  { tolerance: 1.5, breaksWords: true },
  { tolerance: 4, breaksWords: true },
  { tolerance: 20, breaksWords: true },
  { tolerance: Number.POSITIVE_INFINITY, breaksWords: true },
];

const LINE_PENALTY = 10;
const CONSECUTIVE_HYPHENS = 10_000;
const HYPHEN_BEFORE_LAST_LINE = 5_000;
const FITNESS_JUMP = 10_000;
const SHORT_LAST_LINE = 20_000;
const SHORT_LAST_LINE_SHARE = 0.08;
/** A word alone on the last line, though it be a long one. */
const LONELY_LAST_WORD = 4_000;
const MOST_HYPHENS_RUNNING = 2;
/** Only for a word that is longer than three lines: worse than the loosest line. */
const TOO_MANY_HYPHENS = 1e9;
/** None, one, two, more. */
const KINDS_OF_HYPHENS = 4;
const WORST_BADNESS = 10_000;
/** A line that sticks out is worse than any that does not, and the worse the further it does. */
const OVERFULL = 1e12;
/** A rounding error is not an overfull line. */
const TOLERANCE = 1e-6;
/** A hyphen or a hanging mark may make an earlier break's line wider than a later one's, but not by more than this share of the measure. */
const SLACK = 1 / 16;

type Node<T> = {
  readonly at: T;
  readonly fitness: number;
  readonly hyphens: number;
  readonly demerits: number;
  readonly previous: Node<T> | undefined;
  readonly overfull: boolean;
};

/**
 * Choose the breaks that make the paragraph as a whole look best, by demerits for loose and tight lines, hyphens, hyphens running and changes
 * from tight to loose. The paragraph's start is left out, its end is the last.
 *
 * Reference: D. E. Knuth, M. F. Plass, *Breaking Paragraphs into Lines*, 1981. Ours differs in that hyphens are looked up only where a line might
 * end, that marks hang over the margins, and that no more than two lines running end in a hyphen.
 */
export function breakLines<T extends LineBreak>(paragraph: Paragraph<T>): readonly ChosenBreak<T>[] {
  for (const [index, pass] of PASSES.entries()) {
    const end = new Trial(paragraph, index, pass).run();
    if (end !== undefined) return backtrack(end);
  }
  return [];
}

function backtrack<T>(end: Node<T>): readonly ChosenBreak<T>[] {
  const chosen: ChosenBreak<T>[] = [];
  for (let node: Node<T> | undefined = end; node?.previous !== undefined; node = node.previous) {
    chosen.push({ at: node.at, overfull: node.overfull });
  }
  return chosen.reverse();
}

/** One pass over a paragraph. Gives the last node of the best way, or nothing where no way is good enough. */
class Trial<T extends LineBreak> {
  readonly #paragraph: Paragraph<T>;
  readonly #measure: number;
  readonly #ragged: number | undefined;
  readonly #index: number;
  readonly #tolerance: number;
  readonly #breaksWords: boolean;
  readonly #isFinal: boolean;
  /** Whether a line's fitness can matter to the next one's: ragged lines none of which is very short are all alike. */
  readonly #isFitnessSeen: boolean;
  /** Where lines may still begin, in order. */
  #active: Node<T>[];
  /** Of the lines that end at one break the best of each kind that the future can tell apart: by fitness, and by how many hyphened lines run. */
  readonly #best: (Node<T> | undefined)[] = [];

  constructor(paragraph: Paragraph<T>, index: number, { tolerance, breaksWords }: Pass) {
    this.#paragraph = paragraph;
    this.#measure = paragraph.measure;
    this.#ragged = paragraph.raggedStretch;
    this.#index = index;
    this.#tolerance = tolerance;
    this.#breaksWords = breaksWords;
    this.#isFinal = tolerance === Number.POSITIVE_INFINITY;
    this.#isFitnessSeen = paragraph.raggedStretch === undefined || tolerance > 1;
    const at = paragraph.breaks.at(0);
    this.#active = [{ at, fitness: 1, hyphens: 0, demerits: 0, previous: undefined, overfull: false }];
  }

  run(): Node<T> | undefined {
    const { breaks, between } = this.#paragraph;
    const { widths, stretches } = breaks;
    const last = widths.length - 1;
    for (let number = 1; number <= last; number++) {
      const first = this.#active[0];
      if (first === undefined) return undefined;
      const isLast = number === last;
      if (!isLast && this.#isTooShort(first.at, widths[number] ?? 0, stretches[number] ?? 0)) continue;
      const next = breaks.at(number);
      if (this.#breaksWords && this.#mightEndBefore(next)) {
        for (const inner of between(number - 1)) if (inner.fromPass <= this.#index) this.#advance(inner, false);
      }
      if (next.fromPass <= this.#index || isLast) this.#advance(next, isLast);
    }
    return this.#active.reduce<Node<T> | undefined>(
      (best, node) => (best === undefined || node.demerits < best.demerits ? node : best),
      undefined,
    );
  }

  /** Does some line that runs on to this break fill the measure, or nearly? */
  #mightEndBefore(end: T): boolean {
    return this.#active.some(({ at }) => {
      const stretch = this.#ragged ?? end.endStretch - at.startStretch;
      return end.bareWidth - at.startWidth > this.#measure - stretch / 5;
    });
  }

  /** Take away the nodes from which no line fits any more, and add the best that end a line at this break. */
  #advance(end: T, isLast: boolean): void {
    const active = this.#active;
    let gone = 0;
    let isFound = false;
    for (const node of active) {
      if (!isLast && this.#isTooShort(node.at, end.bareWidth, end.endStretch)) break;
      if (isLast || this.#isGone(node.at, end)) gone++;
      const ratio = this.#ratioOf(node.at, end, isLast);
      if (ratio >= -1 && ratio <= this.#tolerance) isFound = this.#consider(node, end, ratio, isLast, false) || isFound;
    }
    if (this.#isFinal && gone === active.length && !isFound) {
      for (const node of active) isFound = this.#consider(node, end, -1, isLast, true) || isFound;
    }
    if (gone > 0) this.#active = isLast ? [] : active.filter(({ at }) => !this.#isGone(at, end));
    if (isFound) this.#keepBest();
  }

  /** Does no line from this break fit any more, however tight? */
  #isGone(start: T, end: T): boolean {
    const shrink = this.#ragged === undefined ? end.endShrink - start.startShrink : 0;
    return end.bareWidth - start.startWidth - shrink > this.#measure * (1 + SLACK);
  }

  /** Is a line too loose to end where this width and stretch are reached, and so any that begins later? */
  #isTooShort(start: T, endWidth: number, endStretch: number): boolean {
    const stretch = this.#ragged ?? endStretch - start.startStretch;
    return this.#measure * (1 - SLACK) - (endWidth - start.startWidth) > this.#tolerance * stretch;
  }

  /** Ratio by which a line's spaces stretch (1: by half their width) or shrink (-1: by a third); below -1 it does not fit. */
  #ratioOf(start: T, end: T, isLast: boolean): number {
    const room = this.#measure - (this.#paragraph.widthBetween(start, end) ?? end.endWidth - start.startWidth);
    if (room < -TOLERANCE) {
      const shrink = this.#ragged === undefined ? end.endShrink - start.startShrink : 0;
      return shrink > 0 ? (room + TOLERANCE < -shrink ? -2 : Math.max(-1, room / shrink)) : -2;
    }
    if (isLast || room <= TOLERANCE) return 0;
    const stretch = this.#ragged ?? end.endStretch - start.startStretch;
    return stretch > 0 ? room / stretch : Number.POSITIVE_INFINITY;
  }

  /** Keep a line if it is the best of its kind so far. Gives whether it is legal at all. */
  #consider(node: Node<T>, end: T, ratio: number, isLast: boolean, overfull: boolean): boolean {
    const hyphens = end.hyphened ? node.hyphens + 1 : 0;
    if (hyphens > MOST_HYPHENS_RUNNING && !this.#isFinal) return false;
    const fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
    const badness = Math.min(WORST_BADNESS, 100 * Math.abs(ratio) * ratio * ratio);
    let demerits = node.demerits + (LINE_PENALTY + badness) * (LINE_PENALTY + badness) + end.penalty * end.penalty;
    if (hyphens > 1) demerits += hyphens > MOST_HYPHENS_RUNNING ? TOO_MANY_HYPHENS : CONSECUTIVE_HYPHENS;
    if (Math.abs(fitness - node.fitness) > 1) demerits += FITNESS_JUMP;
    if (isLast && node.hyphens > 0) demerits += HYPHEN_BEFORE_LAST_LINE;
    if (isLast && node.previous !== undefined) demerits += lastLineDemerits(node.at, end, this.#measure);
    if (overfull) demerits += OVERFULL * ((end.endWidth - node.at.startWidth) / this.#measure);
    const kind = (this.#isFitnessSeen ? fitness * KINDS_OF_HYPHENS : 0) + Math.min(KINDS_OF_HYPHENS - 1, hyphens);
    const known = this.#best[kind];
    if (known === undefined || demerits < known.demerits) {
      this.#best[kind] = { at: end, fitness, hyphens, demerits, previous: node, overfull };
    }
    return true;
  }

  /** Make active what is best of its kind, but for what cannot win: another has as few hyphens running, and is better by more than fitness can cost. */
  #keepBest(): void {
    const nodes = this.#best.filter((node) => node !== undefined);
    this.#best.length = 0;
    for (const node of nodes) {
      const isBeaten = ({ hyphens, demerits }: Node<T>) =>
        hyphens <= node.hyphens && demerits + FITNESS_JUMP < node.demerits;
      if (nodes.length === 1 || !nodes.some(isBeaten)) this.#active.push(node);
    }
  }
}

function lastLineDemerits(start: LineBreak, end: LineBreak, measure: number): number {
  if (end.endWidth - start.startWidth < SHORT_LAST_LINE_SHARE * measure) return SHORT_LAST_LINE;
  return end.endStretch - start.startStretch === 0 ? LONELY_LAST_WORD : 0;
}
