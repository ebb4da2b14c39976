import { uint16 } from "../truetype/binary.ts";
import { classOf } from "./class-definition.ts";
import { coverageIndex } from "./coverage.ts";
import type { Lookup } from "./layout-table.ts";

/** Whether a glyph matches a number in a sequence: a glyph, a class, or the offset of a coverage. */
export type Test = (value: number, glyph: number) => boolean;

/** Numbers that match glyphs one after another. */
export type Sequence = { readonly at: number; readonly count: number; readonly test: Test };

/** Sequences of glyphs, and the lookups to apply within `input` when all three fit. */
export type ContextRule = {
  /** From the nearest glyph backwards. */
  readonly backtrack: Sequence;
  /** From the second glyph: the first one is known to fit. */
  readonly input: Sequence;
  readonly lookahead: Sequence;
  /** "seqLookupRecords: Array of Sequence lookup records". */
  readonly records: number;
  readonly recordCount: number;
};

const sameGlyph: Test = (value, glyph) => value === glyph;

const NOTHING: Sequence = { at: 0, count: 0, test: sameGlyph };

/**
 * Read the rules of a contextual subtable for sequences that begin with a glyph, in the order in which they are tried.
 *
 * Reference: OpenType 1.9.1, Sequence Context and Chained Sequence Context tables.
 */
export function readContextRules(
  bytes: Uint8Array,
  { kind }: Lookup,
  subtable: number,
  glyph: number,
): Iterable<ContextRule> {
  return kind === "context" ? contextRules(bytes, subtable, glyph) : chainedRules(bytes, subtable, glyph);
}

/** "glyphCount, seqLookupCount, inputSequence[glyphCount - 1], seqLookupRecords[seqLookupCount]". */
function* contextRules(bytes: Uint8Array, subtable: number, glyph: number): Iterable<ContextRule> {
  const format = uint16(bytes, subtable);
  if (format === 3) {
    const glyphCount = uint16(bytes, subtable + 2);
    if (!isCovered(bytes, subtable, subtable + 6, glyph)) return;
    const input = { at: subtable + 8, count: glyphCount - 1, test: inCoverage(bytes, subtable) };
    const records = subtable + 6 + 2 * glyphCount;
    yield { backtrack: NOTHING, input, lookahead: NOTHING, records, recordCount: uint16(bytes, subtable + 4) };
    return;
  }
  const classDef = subtable + uint16(bytes, subtable + 4);
  const test = format === 2 ? inClass(bytes, classDef) : sameGlyph;
  for (const rule of ruleSet(bytes, subtable, glyph, format, classDef, format === 2 ? 6 : 4)) {
    const count = uint16(bytes, rule) - 1;
    const input = { at: rule + 4, count, test };
    const records = rule + 4 + 2 * count;
    yield { backtrack: NOTHING, input, lookahead: NOTHING, records, recordCount: uint16(bytes, rule + 2) };
  }
}

/** "backtrackGlyphCount, backtrackSequence[], inputGlyphCount, inputSequence[], lookaheadGlyphCount, lookaheadSequence[], seqLookupCount, seqLookupRecords[]". */
function* chainedRules(bytes: Uint8Array, subtable: number, glyph: number): Iterable<ContextRule> {
  const format = uint16(bytes, subtable);
  if (format === 3) {
    const test = inCoverage(bytes, subtable);
    const inputs = subtable + 4 + 2 * uint16(bytes, subtable + 2);
    if (isCovered(bytes, subtable, inputs + 2, glyph))
      yield readChainedRule(bytes, subtable + 2, [test, test, test], 1);
    return;
  }
  // Format 2: "coverageOffset, backtrackClassDefOffset, inputClassDefOffset, lookaheadClassDefOffset".
  const classDef = (offset: number) => subtable + uint16(bytes, subtable + offset);
  const tests: Tests =
    format === 2
      ? [inClass(bytes, classDef(4)), inClass(bytes, classDef(6)), inClass(bytes, classDef(8))]
      : [sameGlyph, sameGlyph, sameGlyph];
  for (const rule of ruleSet(bytes, subtable, glyph, format, classDef(6), format === 2 ? 10 : 4)) {
    yield readChainedRule(bytes, rule, tests, 0);
  }
}

type Tests = readonly [backtrack: Test, input: Test, lookahead: Test];

/** `known` is 1 where the input sequence has the first glyph, which is not tested again; other formats leave it out. */
function readChainedRule(bytes: Uint8Array, at: number, tests: Tests, known: 0 | 1): ContextRule {
  const backtrack = { at: at + 2, count: uint16(bytes, at), test: tests[0] };
  const inputs = backtrack.at + 2 * backtrack.count;
  const inputGlyphCount = uint16(bytes, inputs);
  const input = { at: inputs + 2 + 2 * known, count: inputGlyphCount - 1, test: tests[1] };
  const lookaheads = inputs + 2 + 2 * (inputGlyphCount - 1 + known);
  const lookahead = { at: lookaheads + 2, count: uint16(bytes, lookaheads), test: tests[2] };
  const records = lookahead.at + 2 * lookahead.count;
  return { backtrack, input, lookahead, records: records + 2, recordCount: uint16(bytes, records) };
}

/** Offsets of the rules for the glyph, or for its class in format 2; an offset of 0 has none. */
function* ruleSet(
  bytes: Uint8Array,
  subtable: number,
  glyph: number,
  format: number,
  classDef: number,
  countAt: number,
): Iterable<number> {
  const covered = coverageIndex(bytes, subtable + uint16(bytes, subtable + 2), glyph);
  if (covered < 0 || (format !== 1 && format !== 2)) return;
  const index = format === 2 ? classOf(bytes, classDef, glyph) : covered;
  if (index >= uint16(bytes, subtable + countAt)) return;
  const offset = uint16(bytes, subtable + countAt + 2 + 2 * index);
  if (offset === 0) return;
  const set = subtable + offset;
  const ruleCount = uint16(bytes, set);
  for (let i = 0; i < ruleCount; i++) yield set + uint16(bytes, set + 2 + 2 * i);
}

function inClass(bytes: Uint8Array, classDef: number): Test {
  return (value, glyph) => classOf(bytes, classDef, glyph) === value;
}

function inCoverage(bytes: Uint8Array, subtable: number): Test {
  return (value, glyph) => coverageIndex(bytes, subtable + value, glyph) >= 0;
}

function isCovered(bytes: Uint8Array, subtable: number, offsetAt: number, glyph: number): boolean {
  return coverageIndex(bytes, subtable + uint16(bytes, offsetAt), glyph) >= 0;
}
