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
  /** Lines end where they will: how far below the measure a line is as bad as one whose spaces are twice too wide. Absent for justified text. */
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
    const end = tryPass(paragraph, index, pass);
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

function tryPass<T extends LineBreak>(
  paragraph: Paragraph<T>,
  index: number,
  { tolerance, breaksWords }: Pass,
): Node<T> | undefined {
  const { widths, stretches, at: breakAt } = paragraph.breaks;
  const last = widths.length - 1;
  let active: readonly Node<T>[] = [
    { at: breakAt(0), fitness: 1, hyphens: 0, demerits: 0, previous: undefined, overfull: false },
  ];
  for (let number = 1; number <= last; number++) {
    const first = active[0];
    if (first === undefined) return undefined;
    const isLast = number === last;
    const width = widths[number] ?? 0;
    if (!isLast && isTooShort(first.at, width, stretches[number] ?? 0, tolerance, paragraph)) continue;
    const next = breakAt(number);
    if (breaksWords && mightEndBefore(next, active, paragraph)) {
      for (const inner of paragraph.between(number - 1)) {
        if (inner.fromPass <= index) active = advance(inner, false, active, paragraph, tolerance);
      }
    }
    if (next.fromPass <= index || isLast) active = advance(next, isLast, active, paragraph, tolerance);
  }
  return active.reduce<Node<T> | undefined>(
    (best, node) => (best === undefined || node.demerits < best.demerits ? node : best),
    undefined,
  );
}

/** Does some line that runs on to this break fill the measure, or nearly? */
function mightEndBefore<T extends LineBreak>(end: T, active: readonly Node<T>[], paragraph: Paragraph<T>): boolean {
  for (const { at } of active) {
    const stretch = paragraph.raggedStretch ?? end.endStretch - at.startStretch;
    if (end.bareWidth - at.startWidth > paragraph.measure - stretch / 5) return true;
  }
  return false;
}

/** The active nodes after a break: those before it that still may start a line, and the best ones that end a line at it. */
function advance<T extends LineBreak>(
  end: T,
  isLast: boolean,
  active: readonly Node<T>[],
  paragraph: Paragraph<T>,
  tolerance: number,
): readonly Node<T>[] {
  const isFinalPass = tolerance === Number.POSITIVE_INFINITY;
  const isJustified = paragraph.raggedStretch === undefined;
  const furthest = paragraph.measure * (1 + SLACK);
  const best: Best<T> = [];
  let gone = 0;
  for (const node of active) {
    if (!isLast && isTooShort(node.at, end.bareWidth, end.endStretch, tolerance, paragraph)) break;
    const ratio = measureLine(node.at, end, isLast, paragraph);
    if (isLast || isGone(node, end, isJustified, furthest)) gone++;
    if (ratio >= -1 && ratio <= tolerance) {
      addCandidate({ node, end, ratio, isLast, isFinalPass, overfull: false, measure: paragraph.measure }, best);
    }
  }
  if (isFinalPass && gone === active.length && best.length === 0) {
    for (const node of active) {
      addCandidate({ node, end, ratio: -1, isLast, isFinalPass, overfull: true, measure: paragraph.measure }, best);
    }
  }
  if (gone === 0 && best.length === 0) return active;
  const kept = gone === 0 ? active : active.filter((node) => !isLast && !isGone(node, end, isJustified, furthest));
  return kept.concat(undominated(best));
}

/** Does no line from this node fit any more, however tight? */
function isGone<T extends LineBreak>({ at }: Node<T>, end: T, isJustified: boolean, furthest: number): boolean {
  return end.bareWidth - at.startWidth - (isJustified ? end.endShrink - at.startShrink : 0) > furthest;
}

/** Is a line too loose to end where this width and stretch are reached, and so any that begins later? Nodes are in the order of their breaks. */
function isTooShort<T extends LineBreak>(
  start: T,
  endWidth: number,
  endStretch: number,
  tolerance: number,
  { measure, raggedStretch }: Paragraph<T>,
): boolean {
  const stretch = raggedStretch ?? endStretch - start.startStretch;
  return measure * (1 - SLACK) - (endWidth - start.startWidth) > tolerance * stretch;
}

/** Ratio by which a line's spaces stretch (1: by half their width) or shrink (-1: by a third); below -1 it does not fit. */
function measureLine<T extends LineBreak>(start: T, end: T, isLast: boolean, paragraph: Paragraph<T>): number {
  const room = paragraph.measure - (paragraph.widthBetween(start, end) ?? end.endWidth - start.startWidth);
  if (room < -TOLERANCE) {
    const shrink = paragraph.raggedStretch === undefined ? end.endShrink - start.startShrink : 0;
    return shrink > 0 ? (room + TOLERANCE < -shrink ? -2 : Math.max(-1, room / shrink)) : -2;
  }
  if (isLast || room <= TOLERANCE) return 0;
  const stretch = paragraph.raggedStretch ?? end.endStretch - start.startStretch;
  return stretch > 0 ? room / stretch : Number.POSITIVE_INFINITY;
}

/** Of the lines that end at one break the best of each kind that the future can tell apart: by fitness, and by how many hyphened lines run. */
type Best<T> = (Node<T> | undefined)[];

type Candidate<T> = {
  readonly node: Node<T>;
  readonly end: T;
  readonly ratio: number;
  readonly isLast: boolean;
  readonly isFinalPass: boolean;
  readonly overfull: boolean;
  readonly measure: number;
};

function addCandidate<T extends LineBreak>(candidate: Candidate<T>, best: Best<T>): void {
  const { node, end, ratio, isFinalPass, overfull } = candidate;
  const hyphens = end.hyphened ? node.hyphens + 1 : 0;
  if (hyphens > MOST_HYPHENS_RUNNING && !isFinalPass) return;
  const fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
  const demerits = node.demerits + lineDemerits(candidate, fitness, hyphens);
  const kind = fitness * KINDS_OF_HYPHENS + Math.min(KINDS_OF_HYPHENS - 1, hyphens);
  const known = best[kind];
  if (known === undefined || demerits < known.demerits) {
    best[kind] = { at: end, fitness, hyphens, demerits, previous: node, overfull };
  }
}

function lineDemerits<T extends LineBreak>(
  { node, end, ratio, isLast, overfull, measure }: Candidate<T>,
  fitness: number,
  hyphens: number,
): number {
  const badness = Math.min(WORST_BADNESS, 100 * Math.abs(ratio) * ratio * ratio);
  let demerits = (LINE_PENALTY + badness) * (LINE_PENALTY + badness) + end.penalty * end.penalty;
  if (hyphens > 1) demerits += hyphens > MOST_HYPHENS_RUNNING ? TOO_MANY_HYPHENS : CONSECUTIVE_HYPHENS;
  if (Math.abs(fitness - node.fitness) > 1) demerits += FITNESS_JUMP;
  if (isLast && node.hyphens > 0) demerits += HYPHEN_BEFORE_LAST_LINE;
  if (isLast && node.previous !== undefined) demerits += lastLineDemerits(node.at, end, measure);
  if (overfull) demerits += OVERFULL * ((end.endWidth - node.at.startWidth) / measure);
  return demerits;
}

function lastLineDemerits(start: LineBreak, end: LineBreak, measure: number): number {
  if (end.endWidth - start.startWidth < SHORT_LAST_LINE_SHARE * measure) return SHORT_LAST_LINE;
  return end.endStretch - start.startStretch === 0 ? LONELY_LAST_WORD : 0;
}

/** Without the nodes that cannot win: another has as few hyphens running, and is better by more than its fitness can cost it. */
function undominated<T>(best: Best<T>): readonly Node<T>[] {
  const nodes = best.filter((node) => node !== undefined);
  if (nodes.length < 2) return nodes;
  return nodes.filter(
    ({ demerits, hyphens }) =>
      !nodes.some((other) => other.hyphens <= hyphens && other.demerits + FITNESS_JUMP < demerits),
  );
}
