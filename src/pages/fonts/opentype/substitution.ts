import { uint16 } from "../truetype/binary.ts";
import { compileContext } from "./context.ts";
import { coverageIndex } from "./coverage.ts";
import { type GlyphDefinitions, MARK_GLYPH } from "./glyph-definitions.ts";
import { mergeClusters, newRunGlyph, type RunGlyph, replaceGlyph } from "./glyph-run.ts";
import type { LayoutTable, Lookup } from "./layout-table.ts";
import { type ApplyLookup, type CompileLookup, createCompiler } from "./lookup-plan.ts";
import { nextGlyph, type Search, seesAllButMarks } from "./next-glyph.ts";

/** The glyphs that take the place of one. */
type Replacement = readonly number[];

/**
 * Make what turns a lookup of a font's GSUB table into a function: it replaces glyphs by others, such as ligatures.
 *
 * Reference: OpenType 1.9.1, GSUB.
 */
export function createSubstitution(
  bytes: Uint8Array,
  table: LayoutTable,
  definitions: GlyphDefinitions,
): CompileLookup {
  return createCompiler((lookup, compile) => {
    switch (lookup.kind) {
      case "single-substitution":
        return compileReplacement(bytes, lookup, definitions, readSingle);
      case "multiple-substitution":
        return compileReplacement(bytes, lookup, definitions, readMultiple);
      case "alternate-substitution":
        return compileReplacement(bytes, lookup, definitions, readAlternate);
      case "ligature-substitution":
        return compileLigatures(bytes, lookup, table, definitions);
      case "context":
      case "chained-context":
        return compileContext(bytes, lookup, table, definitions, compile);
      default:
        return () => undefined;
    }
  });
}

type ReadReplacement = (bytes: Uint8Array, subtable: number, covered: number, glyph: number) => Replacement | undefined;

function compileReplacement(
  bytes: Uint8Array,
  lookup: Lookup,
  definitions: GlyphDefinitions,
  read: ReadReplacement,
): ApplyLookup {
  const find = (glyph: number): Replacement | undefined => {
    for (const subtable of lookup.subtables) {
      const covered = coverageIndex(bytes, subtable + uint16(bytes, subtable + 2), glyph);
      const replacement = covered < 0 ? undefined : read(bytes, subtable, covered, glyph);
      if (replacement !== undefined) return replacement;
    }
    return undefined;
  };
  return (run, at) => {
    const target = run[at];
    const replacement = target === undefined ? undefined : find(target.glyph);
    if (target === undefined || replacement === undefined) return undefined;
    const [first] = replacement;
    if (first !== undefined && replacement.length === 1) {
      replaceGlyph(target, first, definitions);
    } else {
      run.splice(at, 1, ...replacement.map((glyph) => newRunGlyph(glyph, definitions, target.cluster)));
    }
    return at + replacement.length;
  };
}

/** Format 1: "Add to original glyph ID to get substitute glyph ID"; format 2: "Array of substitute glyph IDs". */
function readSingle(bytes: Uint8Array, subtable: number, covered: number, glyph: number): Replacement | undefined {
  if (uint16(bytes, subtable) === 1) return [(glyph + uint16(bytes, subtable + 4)) & 0xffff];
  return covered < uint16(bytes, subtable + 4) ? [uint16(bytes, subtable + 6 + 2 * covered)] : undefined;
}

/** No character is drawn by more glyphs than this. */
const MAX_REPLACEMENT = 64;

/** "String of glyph IDs to substitute." */
function readMultiple(bytes: Uint8Array, subtable: number, covered: number): Replacement | undefined {
  if (covered >= uint16(bytes, subtable + 4)) return undefined;
  const sequence = subtable + uint16(bytes, subtable + 6 + 2 * covered);
  if (uint16(bytes, sequence) > MAX_REPLACEMENT) return undefined;
  return Array.from({ length: uint16(bytes, sequence) }, (_, i) => uint16(bytes, sequence + 2 + 2 * i));
}

/** Without a choice of the user's, the first alternate is taken. */
function readAlternate(bytes: Uint8Array, subtable: number, covered: number): Replacement | undefined {
  if (covered >= uint16(bytes, subtable + 4)) return undefined;
  const set = subtable + uint16(bytes, subtable + 6 + 2 * covered);
  return uint16(bytes, set) === 0 ? undefined : [uint16(bytes, set + 2)];
}

/** Longer ligatures than HarfBuzz takes never fit. */
const MAX_COMPONENTS = 64;

function compileLigatures(
  bytes: Uint8Array,
  lookup: Lookup,
  table: LayoutTable,
  definitions: GlyphDefinitions,
): ApplyLookup {
  const search: Search = { lookup, definitions, isInput: true };

  /** Indexes of the components after the first, undefined where one does not fit. */
  const matchComponents = (ligature: number, run: readonly RunGlyph[], at: number): number[] | undefined => {
    // "componentCount: Number of components in the ligature", the first of which is the covered glyph.
    const componentCount = uint16(bytes, ligature + 2);
    if (componentCount === 0 || componentCount > MAX_COMPONENTS) return undefined;
    let positions: number[] | undefined;
    let last = at;
    for (let i = 1; i < componentCount; i++) {
      const component = uint16(bytes, ligature + 2 + 2 * i);
      last = nextGlyph(run, last, 1, search, (glyph) => glyph === component);
      if (last < 0) return undefined;
      positions ??= [];
      positions.push(last);
    }
    return positions ?? [];
  };

  const join = (ligature: number, positions: readonly number[], run: RunGlyph[], at: number): number => {
    const end = (positions.at(-1) ?? at) + 1;
    mergeClusters(run, at, end);
    const target = run[at];
    if (target !== undefined) replaceGlyph(target, uint16(bytes, ligature), definitions);
    for (let i = positions.length - 1; i >= 0; i--) run.splice(positions[i] ?? at, 1);
    return end - positions.length;
  };

  const seesLetters = seesAllButMarks(lookup);
  /** The glyph that a ligature's second component is compared with, where that is plain to see; else -1. */
  const plainSecond = (run: readonly RunGlyph[], at: number): number => {
    const next = run[at + 1];
    const isPlain = seesLetters && next?.kind !== MARK_GLYPH && next?.invisibility === "visible";
    return isPlain ? next.glyph : -1;
  };

  return (run, at) => {
    const glyph = run[at]?.glyph ?? 0;
    const second = plainSecond(run, at);
    for (const subtable of lookup.subtables) {
      const covered = coverageIndex(bytes, subtable + uint16(bytes, subtable + 2), glyph);
      if (covered < 0 || covered >= uint16(bytes, subtable + 4)) continue;
      const set = subtable + uint16(bytes, subtable + 6 + 2 * covered);
      const ligatureCount = uint16(bytes, set);
      for (let i = 0; i < ligatureCount && table.budget.left-- > 0; i++) {
        const ligature = set + uint16(bytes, set + 2 + 2 * i);
        if (second !== -1 && second !== uint16(bytes, ligature + 4) && uint16(bytes, ligature + 2) > 1) continue;
        const positions = matchComponents(ligature, run, at);
        if (positions !== undefined) return join(ligature, positions, run, at);
      }
    }
    return undefined;
  };
}
