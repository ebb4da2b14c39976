import { uint16 } from "../truetype/binary.ts";
import { classOf } from "./class-definition.ts";
import { coverageIndex } from "./coverage.ts";
import type { Lookup } from "./layout-table.ts";

/** One test of a glyph in a sequence. */
export type Fits = (glyph: number) => boolean;

/** Sequences of glyphs, and the lookups to apply within `input` when all three fit. */
export type ContextRule = {
  /** From the nearest glyph backwards. */
  readonly backtrack: readonly Fits[];
  /** From the second glyph: the first one's coverage is known. */
  readonly input: readonly Fits[];
  readonly lookahead: readonly Fits[];
  /** "seqLookupRecords: Array of Sequence lookup records". */
  readonly records: number;
  readonly recordCount: number;
};

/**
 * Read the rules of a contextual lookup for sequences that begin with a glyph, in the order in which they are tried.
 *
 * Reference: OpenType 1.9.1, Sequence Context and Chained Sequence Context tables.
 */
export function readContextRules(
  bytes: Uint8Array,
  { kind, subtables }: Lookup,
  glyph: number,
): readonly ContextRule[] {
  const read = kind === "context" ? contextRules : chainedRules;
  return subtables.flatMap((subtable) => read(bytes, subtable, glyph));
}

/** "glyphCount, seqLookupCount, inputSequence[glyphCount - 1], seqLookupRecords[seqLookupCount]". */
function contextRules(bytes: Uint8Array, subtable: number, glyph: number): readonly ContextRule[] {
  const format = uint16(bytes, subtable);
  if (format === 3) {
    const glyphCount = uint16(bytes, subtable + 2);
    if (!isCovered(bytes, subtable, subtable + 6, glyph)) return [];
    const input = readSequence(bytes, subtable + 8, glyphCount - 1, inCoverage(bytes, subtable));
    const records = subtable + 6 + 2 * glyphCount;
    return [{ backtrack: [], input, lookahead: [], records, recordCount: uint16(bytes, subtable + 4) }];
  }
  const classDef = subtable + uint16(bytes, subtable + 4);
  const set = ruleSet(bytes, subtable, glyph, format, classDef, format === 2 ? 6 : 4);
  const fits = format === 2 ? inClass(bytes, classDef) : sameGlyph;
  return set.map((rule) => {
    const input = readSequence(bytes, rule + 4, uint16(bytes, rule) - 1, fits);
    return {
      backtrack: [],
      input,
      lookahead: [],
      records: rule + 4 + 2 * input.length,
      recordCount: uint16(bytes, rule + 2),
    };
  });
}

/** "backtrackGlyphCount, backtrackSequence[], inputGlyphCount, inputSequence[], lookaheadGlyphCount, lookaheadSequence[], seqLookupCount, seqLookupRecords[]". */
function chainedRules(bytes: Uint8Array, subtable: number, glyph: number): readonly ContextRule[] {
  const format = uint16(bytes, subtable);
  if (format === 3) {
    const fits = inCoverage(bytes, subtable);
    const inputs = subtable + 4 + 2 * uint16(bytes, subtable + 2);
    if (!isCovered(bytes, subtable, inputs + 2, glyph)) return [];
    return [readChainedRule(bytes, subtable + 2, [fits, fits, fits], 0)];
  }
  // Format 2: "coverageOffset, backtrackClassDefOffset, inputClassDefOffset, lookaheadClassDefOffset".
  const classDef = (offset: number) => subtable + uint16(bytes, subtable + offset);
  const fits: readonly [Test, Test, Test] =
    format === 2
      ? [inClass(bytes, classDef(4)), inClass(bytes, classDef(6)), inClass(bytes, classDef(8))]
      : [sameGlyph, sameGlyph, sameGlyph];
  const set = ruleSet(bytes, subtable, glyph, format, classDef(6), format === 2 ? 10 : 4);
  return set.map((rule) => readChainedRule(bytes, rule, fits, 1));
}

/** `known` is the number of input glyphs that the rule leaves out because the coverage or the class tells them. */
function readChainedRule(
  bytes: Uint8Array,
  at: number,
  [back, input, ahead]: readonly [Test, Test, Test],
  known: number,
): ContextRule {
  const backtrack = readSequence(bytes, at + 2, uint16(bytes, at), back);
  const inputs = at + 2 + 2 * backtrack.length;
  const sequence = readSequence(bytes, inputs + 2, uint16(bytes, inputs) - known, input);
  const lookaheads = inputs + 2 + 2 * sequence.length;
  const lookahead = readSequence(bytes, lookaheads + 2, uint16(bytes, lookaheads), ahead);
  const records = lookaheads + 2 + 2 * lookahead.length;
  return {
    backtrack,
    input: sequence.slice(1 - known),
    lookahead,
    records: records + 2,
    recordCount: uint16(bytes, records),
  };
}

/** Offsets of the rules for the glyph, or for its class in format 2; an offset of 0 has none. */
function ruleSet(
  bytes: Uint8Array,
  subtable: number,
  glyph: number,
  format: number,
  classDef: number,
  countAt: number,
): readonly number[] {
  const covered = coverageIndex(bytes, subtable + uint16(bytes, subtable + 2), glyph);
  if (covered < 0 || (format !== 1 && format !== 2)) return [];
  const index = format === 2 ? classOf(bytes, classDef, glyph) : covered;
  if (index >= uint16(bytes, subtable + countAt)) return [];
  const offset = uint16(bytes, subtable + countAt + 2 + 2 * index);
  if (offset === 0) return [];
  const set = subtable + offset;
  return Array.from({ length: uint16(bytes, set) }, (_, i) => set + uint16(bytes, set + 2 + 2 * i));
}

/** How a number in a sequence is compared with a glyph. */
type Test = (value: number) => Fits;

const sameGlyph: Test = (value) => (glyph) => glyph === value;

function inClass(bytes: Uint8Array, classDef: number): Test {
  return (value) => (glyph) => classOf(bytes, classDef, glyph) === value;
}

function inCoverage(bytes: Uint8Array, subtable: number): Test {
  return (value) => {
    const known = new Map<number, boolean>();
    return (glyph) => {
      let covered = known.get(glyph);
      if (covered === undefined) {
        covered = coverageIndex(bytes, subtable + value, glyph) >= 0;
        known.set(glyph, covered);
      }
      return covered;
    };
  };
}

function isCovered(bytes: Uint8Array, subtable: number, offsetAt: number, glyph: number): boolean {
  return coverageIndex(bytes, subtable + uint16(bytes, offsetAt), glyph) >= 0;
}

/** Longer sequences than HarfBuzz takes never fit. */
const MAX_SEQUENCE = 64;

function readSequence(bytes: Uint8Array, at: number, count: number, test: Test): readonly Fits[] {
  if (count > MAX_SEQUENCE) return [() => false];
  return Array.from({ length: Math.max(0, count) }, (_, i) => test(uint16(bytes, at + 2 * i)));
}
