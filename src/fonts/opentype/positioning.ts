import { int16, uint16 } from "../truetype/binary.ts";
import { classOf } from "./class-definition.ts";
import { applyContext } from "./context.ts";
import { coverageIndex } from "./coverage.ts";
import type { GlyphDefinitions } from "./glyph-definitions.ts";
import type { RunGlyph } from "./glyph-run.ts";
import type { LayoutTable, Lookup } from "./layout-table.ts";
import { isIgnored, nextGlyph } from "./next-glyph.ts";

/** Moves the glyphs of a run as the lookups say: kerning, above all. */
export type Positioning = (run: RunGlyph[], lookups: readonly Lookup[]) => void;

type Adjustment = { readonly advance: number; readonly offsetX: number; readonly offsetY: number };

/** What happens to two glyphs; with `second`, the pair after begins behind them both. */
type PairAdjustment = { readonly first: Adjustment; readonly second: Adjustment | undefined };

const MAX_NESTING = 16;

/**
 * Make the positioning of a font's GPOS table: single and pair adjustments, also in context. Marks are not attached.
 *
 * Reference: OpenType 1.9.1, GPOS.
 */
export function createPositioning(bytes: Uint8Array, table: LayoutTable, definitions: GlyphDefinitions): Positioning {
  const pairs = new Map<Lookup, Map<number, PairAdjustment | undefined>>();

  /** What the lookup's first subtable that knows the pair says; each pair is looked up once. */
  const pairAdjustment = (lookup: Lookup, first: number, second: number): PairAdjustment | undefined => {
    let known = pairs.get(lookup);
    if (known === undefined) {
      known = new Map();
      pairs.set(lookup, known);
    }
    const key = first * 0x1_0000 + second;
    if (!known.has(key)) known.set(key, findPair(bytes, lookup, first, second));
    return known.get(key);
  };

  const applyPair = (lookup: Lookup, run: RunGlyph[], at: number): number | undefined => {
    const next = nextGlyph(run, at, 1, { lookup, definitions, isInput: false });
    const first = run[at];
    const second = run[next];
    if (first === undefined || second === undefined) return undefined;
    const adjustment = pairAdjustment(lookup, first.glyph, second.glyph);
    if (adjustment === undefined) return undefined;
    adjust(first, adjustment.first);
    if (adjustment.second === undefined) return next;
    adjust(second, adjustment.second);
    return next + 1;
  };

  const applyLookup = (lookup: Lookup, run: RunGlyph[], at: number, nesting: number): number | undefined => {
    if (lookup.kind === "pair-adjustment") return applyPair(lookup, run, at);
    const target = run[at];
    if (target === undefined) return undefined;
    if (lookup.kind === "single-adjustment") {
      const adjustment = findSingle(bytes, lookup, target.glyph);
      if (adjustment === undefined) return undefined;
      adjust(target, adjustment);
      return at + 1;
    }
    const search = { lookup, definitions, isInput: false };
    const applyNested = (index: number, position: number) => {
      const nested = table.lookupAt(index);
      if (nested !== undefined && nesting < MAX_NESTING) applyLookup(nested, run, position, nesting + 1);
    };
    for (const subtable of lookup.subtables) {
      const next = applyContext(subtable, at, { bytes, run, lookup, search, applyNested });
      if (next !== undefined) return next;
    }
    return undefined;
  };

  return (run, lookups) => {
    for (const lookup of lookups) {
      for (let at = 0; at < run.length; ) {
        const { glyph } = run[at] as RunGlyph;
        const isSeen = lookup.covers(glyph) && !isIgnored(lookup, glyph, definitions);
        at = (isSeen ? applyLookup(lookup, run, at, 0) : undefined) ?? at + 1;
      }
    }
  };
}

function adjust(target: RunGlyph, { advance, offsetX, offsetY }: Adjustment): void {
  target.advance += advance;
  target.offsetX += offsetX;
  target.offsetY += offsetY;
}

function findSingle(bytes: Uint8Array, lookup: Lookup, glyph: number): Adjustment | undefined {
  for (const subtable of lookup.subtables) {
    const covered = coverageIndex(bytes, subtable + uint16(bytes, subtable + 2), glyph);
    if (covered < 0) continue;
    const valueFormat = uint16(bytes, subtable + 4);
    // Format 1: one value for all; format 2: valueCount, then a value for each.
    if (uint16(bytes, subtable) === 1) return readValue(bytes, subtable + 6, valueFormat);
    if (covered < uint16(bytes, subtable + 6))
      return readValue(bytes, subtable + 8 + valueSize(valueFormat) * covered, valueFormat);
  }
  return undefined;
}

function findPair(bytes: Uint8Array, lookup: Lookup, first: number, second: number): PairAdjustment | undefined {
  for (const subtable of lookup.subtables) {
    const covered = coverageIndex(bytes, subtable + uint16(bytes, subtable + 2), first);
    if (covered < 0) continue;
    const found =
      uint16(bytes, subtable) === 1
        ? pairInSet(bytes, subtable, covered, second)
        : pairOfClasses(bytes, subtable, first, second);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Format 1: "adjustments for glyph pairs": a list of second glyphs for each first one. */
function pairInSet(bytes: Uint8Array, subtable: number, covered: number, second: number): PairAdjustment | undefined {
  if (covered >= uint16(bytes, subtable + 8)) return undefined;
  const formats = pairFormats(bytes, subtable);
  const pairSet = subtable + uint16(bytes, subtable + 10 + 2 * covered);
  const recordSize = 2 + valueSize(formats.first) + valueSize(formats.second);
  // "Array of PairValueRecords, ordered by glyph ID of the second glyph."
  let low = 0;
  let high = uint16(bytes, pairSet);
  while (low < high) {
    const middle = (low + high) >> 1;
    const record = pairSet + 2 + recordSize * middle;
    const found = uint16(bytes, record);
    if (found === second) return readPair(bytes, record + 2, formats);
    if (found < second) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

/** Format 2: "class pair adjustment". A second glyph of class 0 is in no pair, and the next subtable is asked. */
function pairOfClasses(bytes: Uint8Array, subtable: number, first: number, second: number): PairAdjustment | undefined {
  const formats = pairFormats(bytes, subtable);
  const class1 = classOf(bytes, subtable + uint16(bytes, subtable + 8), first);
  const class2 = classOf(bytes, subtable + uint16(bytes, subtable + 10), second);
  const class1Count = uint16(bytes, subtable + 12);
  const class2Count = uint16(bytes, subtable + 14);
  if (class2 === 0 || class1 >= class1Count || class2 >= class2Count) return undefined;
  const recordSize = valueSize(formats.first) + valueSize(formats.second);
  return readPair(bytes, subtable + 16 + recordSize * (class1 * class2Count + class2), formats);
}

type PairFormats = { readonly first: number; readonly second: number };

function pairFormats(bytes: Uint8Array, subtable: number): PairFormats {
  return { first: uint16(bytes, subtable + 4), second: uint16(bytes, subtable + 6) };
}

function readPair(bytes: Uint8Array, at: number, { first, second }: PairFormats): PairAdjustment {
  return {
    first: readValue(bytes, at, first),
    second: second === 0 ? undefined : readValue(bytes, at + valueSize(first), second),
  };
}

const X_PLACEMENT = 0x0001;
const Y_PLACEMENT = 0x0002;
const X_ADVANCE = 0x0004;

/** Two bytes for each field that the format names; the fields stand in the order of their bits. */
function valueSize(valueFormat: number): number {
  let size = 0;
  for (let bits = valueFormat & 0xff; bits !== 0; bits >>= 1) size += 2 * (bits & 1);
  return size;
}

function readValue(bytes: Uint8Array, at: number, valueFormat: number): Adjustment {
  const field = (bit: number) => (valueFormat & bit ? int16(bytes, at + valueSize(valueFormat & (bit - 1))) : 0);
  return { offsetX: field(X_PLACEMENT), offsetY: field(Y_PLACEMENT), advance: field(X_ADVANCE) };
}
