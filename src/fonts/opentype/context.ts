import { uint16 } from "../truetype/binary.ts";
import { type ContextRule, readContextRules } from "./context-rules.ts";
import type { GlyphDefinitions } from "./glyph-definitions.ts";
import type { RunGlyph } from "./glyph-run.ts";
import type { LayoutTable, Lookup } from "./layout-table.ts";
import type { ApplyLookup } from "./lookup-plan.ts";
import { nextGlyph, type Search } from "./next-glyph.ts";

/** Lookups that name each other in a circle stop here. */
const MAX_NESTING = 16;

/** Make what applies a contextual lookup: other lookups at some glyphs of a sequence, where the first rule fits that can. */
export function compileContext(
  bytes: Uint8Array,
  lookup: Lookup,
  table: LayoutTable,
  definitions: GlyphDefinitions,
  compile: (lookup: Lookup) => ApplyLookup,
): ApplyLookup {
  const known = new Map<number, readonly ContextRule[]>();
  const input: Search = { lookup, definitions, isInput: table.name === "GSUB" };
  const surroundings: Search = { lookup, definitions, isInput: false };

  const rulesFor = (glyph: number): readonly ContextRule[] => {
    let rules = known.get(glyph);
    if (rules === undefined) {
      rules = readContextRules(bytes, lookup, glyph);
      known.set(glyph, rules);
    }
    return rules;
  };

  /** Apply the rule's lookups at the matched positions, which move when a lookup makes the run longer or shorter. */
  const applyRecords = (rule: ContextRule, positions: number[], run: RunGlyph[], nesting: number): number => {
    let end = (positions.at(-1) ?? 0) + 1;
    for (let i = 0; i < rule.recordCount; i++) {
      // "sequenceIndex: Index (zero-based) into the input glyph sequence"; "lookupListIndex".
      const sequenceIndex = uint16(bytes, rule.records + 4 * i);
      const nested = table.lookupAt(uint16(bytes, rule.records + 4 * i + 2));
      const position = positions[sequenceIndex];
      if (position === undefined || position >= run.length || nested === undefined || nesting >= MAX_NESTING) continue;
      if (table.budget.left-- <= 0) break;
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
    for (const rule of rulesFor(run[at]?.glyph ?? 0)) {
      const positions = matchRule(run, at, rule, input, surroundings);
      if (positions !== undefined) return applyRecords(rule, positions, run, nesting);
    }
    return undefined;
  };
}

/** Indexes of the input sequence, undefined where the rule does not fit. */
function matchRule(
  run: readonly RunGlyph[],
  at: number,
  rule: ContextRule,
  input: Search,
  surroundings: Search,
): number[] | undefined {
  let positions: number[] | undefined;
  let last = at;
  for (const fits of rule.input) {
    last = nextGlyph(run, last, 1, input, fits);
    if (last < 0) return undefined;
    positions ??= [at];
    positions.push(last);
  }
  let ahead = last;
  for (const fits of rule.lookahead) {
    ahead = nextGlyph(run, ahead, 1, surroundings, fits);
    if (ahead < 0) return undefined;
  }
  let back = at;
  for (const fits of rule.backtrack) {
    back = nextGlyph(run, back, -1, surroundings, fits);
    if (back < 0) return undefined;
  }
  return positions ?? [at];
}
