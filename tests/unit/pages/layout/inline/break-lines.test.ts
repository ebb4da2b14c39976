import fc from "fast-check";
import { forcedBreak, type InputItem, breakLines as texBreakLines } from "tex-linebreak";
import { describe, expect, it } from "vitest";
import { type Breaks, breakLines, type LineBreak } from "../../../../../src/pages/layout/inline/break-lines.ts";

/** Word boundary, or with `hyphen` a break inside a word. */
type Word = { readonly width: number; readonly hyphen?: boolean };

const SPACE = 3;
const STRETCH = SPACE / 2;
const SHRINK = SPACE / 3;
const HYPHEN = 2;

/** Breaks behind each of some words: start first, end last. */
function breaksOf(words: readonly Word[]): readonly LineBreak[] {
  const start = { penalty: 0, hyphened: false, fromPass: 0, bareWidth: 0, endWidth: 0, endStretch: 0, endShrink: 0 };
  const breaks: LineBreak[] = [{ ...start, startWidth: 0, startStretch: 0, startShrink: 0 }];
  let x = 0;
  let spaces = 0;
  for (const { width, hyphen = false } of words) {
    x += width;
    const space = hyphen ? 0 : 1;
    breaks.push({
      penalty: hyphen ? 50 : 0,
      hyphened: hyphen,
      fromPass: 0,
      bareWidth: x,
      endWidth: x + (hyphen ? HYPHEN : 0),
      endStretch: spaces * STRETCH,
      endShrink: spaces * SHRINK,
      startWidth: x + space * SPACE,
      startStretch: (spaces + space) * STRETCH,
      startShrink: (spaces + space) * SHRINK,
    });
    x += space * SPACE;
    spaces += space;
  }
  return breaks;
}

function listed(breaks: readonly LineBreak[]): Breaks<LineBreak> {
  const at = (index: number): LineBreak => {
    const found = breaks[index];
    if (found === undefined) throw new Error(`no break ${index}`);
    return found;
  };
  const widths = Float64Array.from(breaks, ({ bareWidth }) => bareWidth);
  return { widths, stretches: Float64Array.from(breaks, ({ endStretch }) => endStretch), at };
}

/** Indexes of the chosen breaks; the last is the end. */
function chosen(words: readonly Word[], measure: number, raggedStretch?: number): readonly number[] {
  const breaks = breaksOf(words);
  const paragraph = { breaks: listed(breaks), measure, between: () => [], widthBetween: () => undefined };
  const found = breakLines(raggedStretch === undefined ? paragraph : { ...paragraph, raggedStretch });
  return found.map(({ at }) => breaks.indexOf(at));
}

/** What the paragraph costs with these breaks, by the definition; undefined where a line does not fit or is looser than `tolerance`. */
function cost(
  breaks: readonly LineBreak[],
  at: readonly number[],
  measure: number,
  tolerance: number,
): number | undefined {
  let sum = 0;
  let fitnessBefore = 1;
  let hyphens = 0;
  for (const [line, index] of at.entries()) {
    const start = breaks[line === 0 ? 0 : (at[line - 1] ?? 0)];
    const end = breaks[index];
    if (start === undefined || end === undefined) return undefined;
    const isLast = index === breaks.length - 1;
    const room = measure - (end.endWidth - start.startWidth);
    const elastic = room < 0 ? end.endShrink - start.startShrink : end.endStretch - start.startStretch;
    const ratio = isLast && room >= 0 ? 0 : room === 0 ? 0 : room / elastic;
    if (!(ratio >= -1 && ratio <= tolerance)) return undefined;
    const badness = Math.min(10_000, 100 * Math.abs(ratio * ratio * ratio));
    const fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
    const isBehindHyphen = hyphens > 0;
    hyphens = end.hyphened ? hyphens + 1 : 0;
    if (hyphens > 2) return undefined;
    sum += (10 + badness) * (10 + badness) + end.penalty * end.penalty;
    if (hyphens === 2) sum += 10_000;
    if (Math.abs(fitness - fitnessBefore) > 1) sum += 10_000;
    if (isLast && isBehindHyphen) sum += 5_000;
    const isShort = end.endWidth - start.startWidth < 0.08 * measure;
    const isOneWord = end.endStretch === start.startStretch;
    if (isLast && line > 0) sum += isShort ? 20_000 : isOneWord ? 4_000 : 0;
    fitnessBefore = fitness;
  }
  return sum;
}

/** The least cost over all ways to break. */
function leastCost(breaks: readonly LineBreak[], measure: number, tolerance: number): number | undefined {
  let least: number | undefined;
  const inner = breaks.length - 2;
  for (let chosenSet = 0; chosenSet < 1 << inner; chosenSet++) {
    const at = Array.from({ length: inner }, (_, index) => index + 1).filter((index) => chosenSet & (1 << (index - 1)));
    const sum = cost(breaks, [...at, breaks.length - 1], measure, tolerance);
    if (sum !== undefined && (least === undefined || sum < least)) least = sum;
  }
  return least;
}

const word = fc.record({ width: fc.integer({ min: 2, max: 40 }), hyphen: fc.boolean() });

describe("breakLines", () => {
  it("leaves a text that fits on one line", () => {
    expect(chosen([{ width: 20 }, { width: 30 }], 100)).toEqual([2]);
  });

  it("looks at the whole paragraph: a looser first line saves the second", () => {
    const words = [10, 10, 10, 11, 30, 10, 10].map((width) => ({ width }));
    expect(chosen(words, 48)).toEqual([4, 6, 7]);
  });

  it("finds the cheapest way of all, by trying every other", () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 2, maxLength: 11 }),
        fc.integer({ min: 40, max: 90 }),
        (words, measure) => {
          const breaks = breaksOf(words);
          const tolerance = [0.8, 1.5, 4, 20].find((most) => leastCost(breaks, measure, most) !== undefined);
          fc.pre(tolerance !== undefined);
          const found = chosen(words, measure);
          expect(cost(breaks, found, measure, tolerance ?? 0)).toBeCloseTo(
            leastCost(breaks, measure, tolerance ?? 0) ?? 0,
            6,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it("agrees with tex-linebreak on text without hyphens", () => {
    const random = randomWidths(7);
    const paragraphs = Array.from({ length: 40 }, () =>
      Array.from({ length: 80 }, () => ({ width: 8 + Math.floor(random() * 30) })),
    );
    const alike = paragraphs.filter(
      (words) => JSON.stringify(chosen(words, 300)) === JSON.stringify(texChosen(words, 300)),
    );
    // The two count a line's own penalty and the last line differently.
    expect(alike.length).toBeGreaterThanOrEqual(36);
  });

  it("never ends more than two lines running in a hyphen, where nearly every break needs one", () => {
    const random = randomWidths(11);
    const ends = Array.from({ length: 60 }, () => {
      const words = Array.from({ length: 70 }, () => ({ width: 4 + Math.floor(random() * 9), hyphen: random() < 0.7 }));
      return chosen(words, 90)
        .map((index) => (words[index - 1]?.hyphen ? "-" : "|"))
        .join("");
    });
    expect(ends.some((line) => line.includes("--"))).toBe(true);
    expect(ends.filter((line) => line.includes("---"))).toEqual([]);
  });

  it("makes ragged lines even rather than full", () => {
    const words = [30, 30, 36, 10, 10, 30].map((width) => ({ width }));
    expect(chosen(words, 102, 20)).toEqual([3, 6]);
    expect(
      chosen(
        [30, 30, 10, 60, 20].map((width) => ({ width })),
        90,
        20,
      ),
    ).toEqual([3, 5]);
  });

  it("asks for further breaks only where a line might end", () => {
    const words = Array.from({ length: 60 }, () => ({ width: 20 }));
    const asked: number[] = [];
    const between = (index: number): readonly LineBreak[] => {
      asked.push(index);
      return [];
    };
    breakLines({ breaks: listed(breaksOf(words)), measure: 230, between, widthBetween: () => undefined });
    expect(new Set(asked).size).toBeLessThan(words.length / 2);
  });

  it("lets a line stick out only where nothing else is possible, and says so", () => {
    const breaks = breaksOf([{ width: 30 }, { width: 120 }, { width: 30 }]);
    const paragraph = { breaks: listed(breaks), measure: 80, between: () => [], widthBetween: () => undefined };
    expect(breakLines(paragraph).map(({ at, overfull }) => [breaks.indexOf(at), overfull])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
  });

  it("takes a break that is legal from a later pass only when an earlier pass finds no way", () => {
    const breaks = breaksOf(Array.from({ length: 7 }, () => ({ width: 10 })));
    const endsWith = (late: readonly number[]) => {
      const all = breaks.map((at, index) => (late.includes(index) ? { ...at, fromPass: 4 } : at));
      const found = breakLines({ breaks: listed(all), measure: 44, between: () => [], widthBetween: () => undefined });
      return found.map(({ at }) => all.indexOf(at));
    };
    expect(endsWith([])).toEqual([3, 6, 7]);
    expect(endsWith([3])).toEqual([2, 5, 7]);
    expect(endsWith([1, 2, 3])).toEqual([3, 6, 7]);
  });
});

function texChosen(words: readonly Word[], measure: number): readonly number[] {
  const items: InputItem[] = [];
  for (const { width } of words) {
    items.push({ type: "box", width }, { type: "glue", width: SPACE, stretch: STRETCH, shrink: SHRINK });
  }
  items.pop();
  items.push({ type: "glue", width: 0, stretch: 100_000, shrink: 0 }, forcedBreak());
  const found = texBreakLines(items, measure, { initialMaxAdjustmentRatio: 1.5, adjacentLooseTightPenalty: 10_000 });
  return found.slice(1).map((item) => (item === items.length - 1 ? words.length : (item + 1) / 2));
}

function randomWidths(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
