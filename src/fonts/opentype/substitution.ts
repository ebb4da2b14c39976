import { uint16 } from "../truetype/binary.ts";
import { applyContext } from "./context.ts";
import { coverageIndex } from "./coverage.ts";
import type { GlyphDefinitions } from "./glyph-definitions.ts";
import { mergeClusters, type RunGlyph } from "./glyph-run.ts";
import type { LayoutTable, Lookup } from "./layout-table.ts";
import { isIgnored, nextGlyph } from "./next-glyph.ts";

/** Replaces glyphs of a run by those that the lookups give, such as ligatures. */
export type Substitution = (run: RunGlyph[], lookups: readonly Lookup[]) => void;

/** Lookups that name each other in a circle stop here. */
const MAX_NESTING = 16;
/** A run never grows beyond this many times its length: a font that doubles glyphs over and over stops here. */
const MAX_GROWTH = 64;

/**
 * Make the substitution of a font's GSUB table.
 *
 * Reference: OpenType 1.9.1, GSUB.
 */
export function createSubstitution(bytes: Uint8Array, table: LayoutTable, definitions: GlyphDefinitions): Substitution {
  /** The index to go on from, undefined where the subtable does not apply at `at`. */
  const applySubtable = (
    lookup: Lookup,
    subtable: number,
    run: RunGlyph[],
    at: number,
    nesting: number,
  ): number | undefined => {
    const target = run[at];
    if (target === undefined) return undefined;
    if (lookup.kind === "context" || lookup.kind === "chained-context") {
      const search = { lookup, definitions, isInput: true };
      const applyNested = (index: number, position: number) => {
        const nested = table.lookupAt(index);
        if (nested !== undefined && nesting < MAX_NESTING) applyLookup(nested, run, position, nesting + 1);
      };
      return applyContext(subtable, at, { bytes, run, lookup, search, applyNested });
    }
    const covered = coverageIndex(bytes, subtable + uint16(bytes, subtable + 2), target.glyph);
    if (covered < 0) return undefined;
    switch (lookup.kind) {
      case "single-substitution":
        return substituteSingle(bytes, subtable, covered, target) ? at + 1 : undefined;
      case "multiple-substitution":
        return substituteMultiple(bytes, subtable, covered, run, at);
      case "alternate-substitution":
        return substituteAlternate(bytes, subtable, covered, target) ? at + 1 : undefined;
      case "ligature-substitution":
        return substituteLigature(bytes, subtable, covered, run, at, lookup, definitions);
      default:
        return undefined;
    }
  };

  const applyLookup = (lookup: Lookup, run: RunGlyph[], at: number, nesting: number): number | undefined => {
    for (const subtable of lookup.subtables) {
      const next = applySubtable(lookup, subtable, run, at, nesting);
      if (next !== undefined) return next;
    }
    return undefined;
  };

  return (run, lookups) => {
    const limit = MAX_GROWTH * (run.length + 1);
    for (const lookup of lookups) {
      for (let at = 0; at < run.length && run.length <= limit; ) {
        const { glyph } = run[at] as RunGlyph;
        const isSeen = lookup.covers(glyph) && !isIgnored(lookup, glyph, definitions);
        at = (isSeen ? applyLookup(lookup, run, at, 0) : undefined) ?? at + 1;
      }
    }
  };
}

function replace(target: RunGlyph, glyph: number): void {
  target.glyph = glyph;
  target.invisibility = "visible";
}

function substituteSingle(bytes: Uint8Array, subtable: number, covered: number, target: RunGlyph): boolean {
  // Format 1: "Add to original glyph ID to get substitute glyph ID"; format 2: "Array of substitute glyph IDs".
  if (uint16(bytes, subtable) === 1) {
    replace(target, (target.glyph + uint16(bytes, subtable + 4)) & 0xffff);
    return true;
  }
  if (covered >= uint16(bytes, subtable + 4)) return false;
  replace(target, uint16(bytes, subtable + 6 + 2 * covered));
  return true;
}

function substituteMultiple(
  bytes: Uint8Array,
  subtable: number,
  covered: number,
  run: RunGlyph[],
  at: number,
): number | undefined {
  if (covered >= uint16(bytes, subtable + 4)) return undefined;
  const sequence = subtable + uint16(bytes, subtable + 6 + 2 * covered);
  const glyphCount = uint16(bytes, sequence);
  const { cluster } = run[at] as RunGlyph;
  const glyphs = Array.from(
    { length: glyphCount },
    (_, i): RunGlyph => newGlyph(uint16(bytes, sequence + 2 + 2 * i), cluster),
  );
  run.splice(at, 1, ...glyphs);
  return at + glyphCount;
}

function newGlyph(glyph: number, cluster: number): RunGlyph {
  return { glyph, cluster, invisibility: "visible", advance: 0, offsetX: 0, offsetY: 0 };
}

/** Without a choice of the user's, the first alternate is taken. */
function substituteAlternate(bytes: Uint8Array, subtable: number, covered: number, target: RunGlyph): boolean {
  if (covered >= uint16(bytes, subtable + 4)) return false;
  const set = subtable + uint16(bytes, subtable + 6 + 2 * covered);
  if (uint16(bytes, set) === 0) return false;
  replace(target, uint16(bytes, set + 2));
  return true;
}

function substituteLigature(
  bytes: Uint8Array,
  subtable: number,
  covered: number,
  run: RunGlyph[],
  at: number,
  lookup: Lookup,
  definitions: GlyphDefinitions,
): number | undefined {
  if (covered >= uint16(bytes, subtable + 4)) return undefined;
  const set = subtable + uint16(bytes, subtable + 6 + 2 * covered);
  const ligatureCount = uint16(bytes, set);
  const search = { lookup, definitions, isInput: true };
  for (let i = 0; i < ligatureCount; i++) {
    const ligature = set + uint16(bytes, set + 2 + 2 * i);
    // "componentCount: Number of components in the ligature", the first of which is the covered glyph.
    const componentCount = uint16(bytes, ligature + 2);
    const positions: number[] = [];
    let last = at;
    for (let component = 1; component < componentCount && last >= 0; component++) {
      const wanted = uint16(bytes, ligature + 4 + 2 * (component - 1));
      last = nextGlyph(run, last, 1, search, (glyph) => glyph === wanted);
      positions.push(last);
    }
    if (last < 0) continue;
    mergeClusters(run, at, last + 1);
    replace(run[at] as RunGlyph, uint16(bytes, ligature));
    for (const position of positions.reverse()) run.splice(position, 1);
    return last + 1 - positions.length;
  }
  return undefined;
}
