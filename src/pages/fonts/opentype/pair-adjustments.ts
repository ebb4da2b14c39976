import { uint16 } from "../truetype/binary.ts";
import { remember } from "../truetype/remember.ts";
import { classOf } from "./class-definition.ts";
import { coverageIndex } from "./coverage.ts";
import { type Adjustment, createValueReader } from "./value-record.ts";

/** What happens to two glyphs; with `second`, the next pair begins behind them both. */
export type PairAdjustment = { readonly first: Adjustment; readonly second: Adjustment | undefined };

/** What a font says of two glyphs that follow each other; undefined where it says nothing. */
export type PairAdjustments = (first: number, second: number) => PairAdjustment | undefined;

/** What a subtable says of one first glyph and any second. */
type FindSecond = (second: number) => PairAdjustment | undefined;

/** A subtable, once its first fields are read: what it says of a first glyph. */
type FindFirst = (first: number) => FindSecond | undefined;

/**
 * Read the subtables of a pair lookup. The first one that knows a pair settles it; which ones know a first glyph is found once.
 *
 * Reference: OpenType 1.9.1, GPOS lookup type 2.
 */
export function readPairAdjustments(bytes: Uint8Array, subtables: readonly number[]): PairAdjustments {
  const classDefs = new Map<number, (glyph: number) => number>();
  const readers = subtables.map((subtable) => readSubtable(bytes, subtable, classDefs));
  const secondsOf = remember((first): readonly FindSecond[] => {
    const found: FindSecond[] = [];
    for (const read of readers) {
      const find = read(first);
      if (find !== undefined) found.push(find);
    }
    return found;
  });

  return (first, second) => {
    for (const find of secondsOf(first)) {
      const adjustment = find(second);
      if (adjustment !== undefined) return adjustment;
    }
    return undefined;
  };
}

function readSubtable(
  bytes: Uint8Array,
  subtable: number,
  classDefs: Map<number, (glyph: number) => number>,
): FindFirst {
  const coverage = subtable + uint16(bytes, subtable + 2);
  const first = createValueReader(bytes, uint16(bytes, subtable + 4));
  const second = createValueReader(bytes, uint16(bytes, subtable + 6));
  const readPair = (at: number): PairAdjustment => ({
    first: first.read(at),
    second: second.size === 0 ? undefined : second.read(at + first.size),
  });
  const pairSize = first.size + second.size;
  const isOfPairs = uint16(bytes, subtable) === 1;
  const find = isOfPairs
    ? pairsInSet(bytes, subtable, pairSize, readPair)
    : pairsOfClasses(bytes, subtable, pairSize, readPair, classDefs);
  return (glyph) => {
    const covered = coverageIndex(bytes, coverage, glyph);
    return covered < 0 ? undefined : find(glyph, covered);
  };
}

type ReadPair = (at: number) => PairAdjustment;

/** Format 1: "adjustments for glyph pairs": a list of second glyphs for each first one. */
function pairsInSet(bytes: Uint8Array, subtable: number, pairSize: number, readPair: ReadPair) {
  const pairSetCount = uint16(bytes, subtable + 8);
  const recordSize = 2 + pairSize;
  return (_: number, covered: number): FindSecond | undefined => {
    if (covered >= pairSetCount) return undefined;
    const pairSet = subtable + uint16(bytes, subtable + 10 + 2 * covered);
    const pairValueCount = uint16(bytes, pairSet);
    // "Array of PairValueRecords, ordered by glyph ID of the second glyph."
    return (second) => {
      let low = 0;
      let high = pairValueCount;
      while (low < high) {
        const middle = (low + high) >> 1;
        const record = pairSet + 2 + recordSize * middle;
        const found = uint16(bytes, record);
        if (found === second) return readPair(record + 2);
        if (found < second) low = middle + 1;
        else high = middle;
      }
      return undefined;
    };
  };
}

/** Format 2: "class pair adjustment". A covered first glyph settles the pair, also where the table has nothing but zeros for it. */
function pairsOfClasses(
  bytes: Uint8Array,
  subtable: number,
  pairSize: number,
  readPair: ReadPair,
  classDefs: Map<number, (glyph: number) => number>,
) {
  const classDef1 = subtable + uint16(bytes, subtable + 8);
  const class1Count = uint16(bytes, subtable + 12);
  const class2Count = uint16(bytes, subtable + 14);
  const class2Of = sharedClasses(bytes, subtable + uint16(bytes, subtable + 10), classDefs);
  return (first: number): FindSecond | undefined => {
    const class1 = classOf(bytes, classDef1, first);
    if (class1 >= class1Count) return undefined;
    const records = subtable + 16 + pairSize * class1 * class2Count;
    return (second) => {
      const class2 = class2Of(second);
      return class2 < class2Count ? readPair(records + pairSize * class2) : undefined;
    };
  };
}

/** The classes of a table that several subtables may use. */
function sharedClasses(
  bytes: Uint8Array,
  classDef: number,
  classDefs: Map<number, (glyph: number) => number>,
): (glyph: number) => number {
  const classes = classDefs.get(classDef) ?? remember((glyph) => classOf(bytes, classDef, glyph));
  classDefs.set(classDef, classes);
  return classes;
}
