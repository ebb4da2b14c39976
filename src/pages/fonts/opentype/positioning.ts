import { uint16 } from "../truetype/binary.ts";
import { compileContext } from "./context.ts";
import { coverageIndex } from "./coverage.ts";
import { type GlyphDefinitions, MARK_GLYPH } from "./glyph-definitions.ts";
import type { RunGlyph } from "./glyph-run.ts";
import type { LayoutTable, Lookup } from "./layout-table.ts";
import { type ApplyLookup, type CompileLookup, createCompiler } from "./lookup-plan.ts";
import { nextGlyph, type Search, seesAllButMarks } from "./next-glyph.ts";
import { type PairAdjustment, readPairAdjustments } from "./pair-adjustments.ts";
import { type Adjustment, createValueReader, NOTHING } from "./value-record.ts";

/**
 * Make what turns a lookup of a font's GPOS table into a function: single and pair adjustments, also in context; kerning, above all.
 * Marks are not attached.
 *
 * Reference: OpenType 1.9.1, GPOS.
 */
export function createPositioning(bytes: Uint8Array, table: LayoutTable, definitions: GlyphDefinitions): CompileLookup {
  return createCompiler((lookup, compile) => {
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
  });
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
  const findPair = readPairAdjustments(bytes, lookup.subtables);
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
    const { size, read } = createValueReader(bytes, uint16(bytes, subtable + 4));
    // Format 1: one value for all; format 2: valueCount, then a value for each.
    if (uint16(bytes, subtable) === 1) return read(subtable + 6);
    if (covered < uint16(bytes, subtable + 6)) return read(subtable + 8 + size * covered);
  }
  return undefined;
}
