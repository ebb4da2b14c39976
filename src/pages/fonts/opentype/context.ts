import { uint16 } from "../truetype/binary.ts";
import { type ContextRule, readContextRules, type Sequence } from "./context-rules.ts";
import type { GlyphDefinitions } from "./glyph-definitions.ts";
import type { RunGlyph } from "./glyph-run.ts";
import type { LayoutTable, Lookup } from "./layout-table.ts";
import type { ApplyLookup, CompileLookup } from "./lookup-plan.ts";
import { nextGlyph, type Search } from "./next-glyph.ts";

/** Lookups that name each other in a circle stop here. */
const MAX_NESTING = 16;

/** Longer sequences than HarfBuzz takes never fit. */
const MAX_SEQUENCE = 64;

/** Make what applies a contextual lookup: other lookups at some glyphs of a sequence, where the first rule fits that can. */
export function compileContext(
  bytes: Uint8Array,
  lookup: Lookup,
  table: LayoutTable,
  definitions: GlyphDefinitions,
  compile: CompileLookup,
): ApplyLookup {
  const input: Search = { lookup, definitions, isInput: table.name === "GSUB" };
  const surroundings: Search = { lookup, definitions, isInput: false };

  /** The index of the sequence's last glyph, -1 where one does not fit; `positions` gets them all. */
  const matchSequence = (
    { at, count, test }: Sequence,
    run: readonly RunGlyph[],
    from: number,
    step: 1 | -1,
    search: Search,
    positions?: number[],
  ): number => {
    if (count > MAX_SEQUENCE) return -1;
    let last = from;
    for (let i = 0; i < count && last >= 0; i++) {
      const value = uint16(bytes, at + 2 * i);
      last = nextGlyph(run, last, step, search, (glyph) => test(value, glyph));
      positions?.push(last);
    }
    return last;
  };

  /** Indexes of the input sequence, undefined where the rule does not fit. */
  const matchRule = (rule: ContextRule, run: readonly RunGlyph[], at: number): number[] | undefined => {
    const positions = [at];
    const last = matchSequence(rule.input, run, at, 1, input, positions);
    const fits =
      last >= 0 &&
      matchSequence(rule.lookahead, run, last, 1, surroundings) >= 0 &&
      matchSequence(rule.backtrack, run, at, -1, surroundings) >= 0;
    return fits ? positions : undefined;
  };

  /** Apply the rule's lookups at the matched positions, which move when a lookup makes the run longer or shorter. */
  const applyRecords = (rule: ContextRule, positions: number[], run: RunGlyph[], nesting: number): number => {
    let end = (positions.at(-1) ?? 0) + 1;
    for (let i = 0; i < rule.recordCount && table.budget.left-- > 0; i++) {
      // "sequenceIndex: Index (zero-based) into the input glyph sequence"; "lookupListIndex".
      const sequenceIndex = uint16(bytes, rule.records + 4 * i);
      const nested = table.lookupAt(uint16(bytes, rule.records + 4 * i + 2));
      const position = positions[sequenceIndex];
      if (position === undefined || position >= run.length || nested === undefined || nesting >= MAX_NESTING) continue;
      const before = run.length;
      compile(nested)(run, position, nesting + 1);
      const change = run.length - before;
      if (change === 0) continue;
      end = Math.max(end + change, position);
      const added = Array.from({ length: Math.max(0, change) }, (_, n) => position + 1 + n);
      const rest = positions.slice(sequenceIndex + 1 + Math.max(0, -change)).map((later) => later + change);
      positions.splice(sequenceIndex + 1, positions.length, ...added, ...rest);
    }
    return end;
  };

  return (run, at, nesting) => {
    const glyph = run[at]?.glyph ?? 0;
    for (const subtable of lookup.subtables) {
      for (const rule of readContextRules(bytes, lookup, subtable, glyph)) {
        if (table.budget.left-- <= 0) return undefined;
        const positions = matchRule(rule, run, at);
        if (positions !== undefined) return applyRecords(rule, positions, run, nesting);
      }
    }
    return undefined;
  };
}
