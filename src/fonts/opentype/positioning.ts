import { int16, uint16 } from "../truetype/binary.ts";
import { classOf } from "./class-definition.ts";
import { compileContext } from "./context.ts";
import { coverageIndex } from "./coverage.ts";
import { type GlyphDefinitions, MARK_GLYPH } from "./glyph-definitions.ts";
import type { RunGlyph } from "./glyph-run.ts";
import type { LayoutTable, Lookup } from "./layout-table.ts";
import type { ApplyLookup } from "./lookup-plan.ts";
import { nextGlyph, type Search, seesAllButMarks } from "./next-glyph.ts";

type Adjustment = { readonly advance: number; readonly offsetX: number; readonly offsetY: number };

const NOTHING: Adjustment = { advance: 0, offsetX: 0, offsetY: 0 };

/** What happens to two glyphs; with `second`, the pair after begins behind them both. */
type PairAdjustment = { readonly first: Adjustment; readonly second: Adjustment | undefined };

/**
 * Make what turns a lookup of a font's GPOS table into a function: single and pair adjustments, also in context; kerning, above all.
 * Marks are not attached.
 *
 * Reference: OpenType 1.9.1, GPOS.
 */
export function createPositioning(
  bytes: Uint8Array,
  table: LayoutTable,
  definitions: GlyphDefinitions,
): (lookup: Lookup) => ApplyLookup {
  const compiled = new Map<Lookup, ApplyLookup>();

  const compileLookup = (lookup: Lookup): ApplyLookup => {
    switch (lookup.kind) {
      case "single-adjustment":
        return compileSingle(bytes, lookup);
      case "pair-adjustment":
        return compilePairs(bytes, lookup, definitions);
      case "context":
      case "chained-context":
        return compileContext(bytes, lookup, table, definitions, compile);
      default:
        return () => undefined;
    }
  };

  const compile = (lookup: Lookup): ApplyLookup => {
    let apply = compiled.get(lookup);
    if (apply === undefined) {
      apply = compileLookup(lookup);
      compiled.set(lookup, apply);
    }
    return apply;
  };
  return compile;
}

function compileSingle(bytes: Uint8Array, lookup: Lookup): ApplyLookup {
  return (run, at) => {
    const target = run[at];
    const adjustment = target === undefined ? undefined : findSingle(bytes, lookup, target.glyph);
    if (target === undefined || adjustment === undefined) return undefined;
    adjust(target, adjustment);
    return at + 1;
  };
}

/** Each pair of glyphs is looked up once. */
function compilePairs(bytes: Uint8Array, lookup: Lookup, definitions: GlyphDefinitions): ApplyLookup {
  const search: Search = { lookup, definitions, isInput: false };
  const findPair = createPairFinder(bytes, lookup);
  const known = new Map<number, PairAdjustment | undefined>();
  const seesLetters = seesAllButMarks(lookup);
  return (run, at) => {
    const first = run[at];
    let next = at + 1;
    let second = run[next];
    if (second !== undefined && !(seesLetters && second.kind !== MARK_GLYPH && second.invisibility === "visible")) {
      next = nextGlyph(run, at, 1, search);
      second = run[next];
    }
    if (first === undefined || second === undefined) return undefined;
    const key = first.glyph * 0x1_0000 + second.glyph;
    let adjustment = known.get(key);
    if (adjustment === undefined && !known.has(key)) {
      adjustment = findPair(first.glyph, second.glyph);
      known.set(key, adjustment);
    }
    if (adjustment === undefined) return undefined;
    if (adjustment.first !== NOTHING) adjust(first, adjustment.first);
    if (adjustment.second === undefined) return next;
    adjust(second, adjustment.second);
    return next + 1;
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

type PairFinder = (first: number, second: number) => PairAdjustment | undefined;

/** What the first subtable that knows a pair says of it. Which subtables know a glyph as the first of a pair is found once. */
function createPairFinder(bytes: Uint8Array, { subtables }: Lookup): PairFinder {
  const seconds = new Map<number, readonly FindSecond[]>();
  const classes = subtables.map((subtable) => cachedClasses(bytes, subtable + uint16(bytes, subtable + 10)));

  const secondsOf = (first: number): readonly FindSecond[] => {
    let found = seconds.get(first);
    if (found === undefined) {
      found = subtables.flatMap((subtable, index) => {
        const covered = coverageIndex(bytes, subtable + uint16(bytes, subtable + 2), first);
        if (covered < 0) return [];
        const isOfPairs = uint16(bytes, subtable) === 1;
        return [
          isOfPairs ? pairsInSet(bytes, subtable, covered) : pairsOfClasses(bytes, subtable, first, classes[index]),
        ];
      });
      seconds.set(first, found);
    }
    return found;
  };

  return (first, second) => {
    for (const find of secondsOf(first)) {
      const adjustment = find(second);
      if (adjustment !== undefined) return adjustment;
    }
    return undefined;
  };
}

/** What a subtable says of a first glyph and this second one. */
type FindSecond = (second: number) => PairAdjustment | undefined;

/** Format 1: "adjustments for glyph pairs": a list of second glyphs for each first one. */
function pairsInSet(bytes: Uint8Array, subtable: number, covered: number): FindSecond {
  if (covered >= uint16(bytes, subtable + 8)) return () => undefined;
  const formats = pairFormats(bytes, subtable);
  const pairSet = subtable + uint16(bytes, subtable + 10 + 2 * covered);
  const recordSize = 2 + valueSize(formats.first) + valueSize(formats.second);
  // "Array of PairValueRecords, ordered by glyph ID of the second glyph."
  return (second) => {
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
  };
}

/** Format 2: "class pair adjustment". A covered first glyph settles the pair, also where the table has nothing but zeros for it. */
function pairsOfClasses(
  bytes: Uint8Array,
  subtable: number,
  first: number,
  class2Of: ((glyph: number) => number) | undefined,
): FindSecond {
  const formats = pairFormats(bytes, subtable);
  const class1 = classOf(bytes, subtable + uint16(bytes, subtable + 8), first);
  const class2Count = uint16(bytes, subtable + 14);
  if (class1 >= uint16(bytes, subtable + 12) || class2Of === undefined) return () => undefined;
  const recordSize = valueSize(formats.first) + valueSize(formats.second);
  const records = subtable + 16 + recordSize * class1 * class2Count;
  return (second) => {
    const class2 = class2Of(second);
    return class2 < class2Count ? readPair(bytes, records + recordSize * class2, formats) : undefined;
  };
}

function cachedClasses(bytes: Uint8Array, classDef: number): (glyph: number) => number {
  const known = new Map<number, number>();
  return (glyph) => {
    let found = known.get(glyph);
    if (found === undefined) {
      found = classOf(bytes, classDef, glyph);
      known.set(glyph, found);
    }
    return found;
  };
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
  const [offsetX, offsetY, advance] = [field(X_PLACEMENT), field(Y_PLACEMENT), field(X_ADVANCE)];
  return offsetX === 0 && offsetY === 0 && advance === 0 ? NOTHING : { offsetX, offsetY, advance };
}
