import { type GlyphDefinitions, MARK_GLYPH } from "./glyph-definitions.ts";
import type { RunGlyph } from "./glyph-run.ts";
import type { Lookup } from "./layout-table.ts";
import { needsMark } from "./needs-mark.ts";
import { isIgnored } from "./next-glyph.ts";

/** Apply a lookup at an index of the run. Gives the index to go on from, undefined where it does not apply. */
export type ApplyLookup = (run: RunGlyph[], at: number, nesting: number) => number | undefined;

export type CompileLookup = (lookup: Lookup) => ApplyLookup;

/** Compile each lookup once. What compiles is given the whole, for lookups that name others. */
export function createCompiler(compileLookup: (lookup: Lookup, compile: CompileLookup) => ApplyLookup): CompileLookup {
  const compiled = new Map<Lookup, ApplyLookup>();
  const compile: CompileLookup = (lookup) => {
    let apply = compiled.get(lookup);
    if (apply === undefined) {
      apply = compileLookup(lookup, compile);
      compiled.set(lookup, apply);
    }
    return apply;
  };
  return compile;
}

/** Applies lookups in order, each over the whole run. */
export type LookupPlan = (run: RunGlyph[]) => void;

/** So many lookups have a bit each in one number. */
const GROUP_SIZE = 30;

/** A run never grows beyond this many times its length: a font that doubles glyphs over and over stops here. */
const MAX_GROWTH = 64;

/**
 * Plan the application of lookups. For each glyph it is found once which of them may begin at it: few do, in plain text,
 * and those that do not are passed over for the whole run.
 */
export function planLookups(
  bytes: Uint8Array,
  lookups: readonly Lookup[],
  definitions: GlyphDefinitions,
  compile: CompileLookup,
): LookupPlan {
  const groups: LookupPlan[] = [];
  for (let start = 0; start < lookups.length; start += GROUP_SIZE) {
    groups.push(planGroup(bytes, lookups.slice(start, start + GROUP_SIZE), definitions, compile));
  }
  return (run) => {
    for (const group of groups) group(run);
  };
}

function planGroup(
  bytes: Uint8Array,
  lookups: readonly Lookup[],
  definitions: GlyphDefinitions,
  compile: CompileLookup,
): LookupPlan {
  const steps = lookups.map(compile);
  const known = new Map<number, number>();
  let markSteps = 0;
  for (const [i, lookup] of lookups.entries()) if (needsMark(bytes, lookup, definitions)) markSteps |= 1 << i;

  const startsAt = (target: RunGlyph): number => {
    let starts = known.get(target.glyph);
    if (starts === undefined) {
      starts = 0;
      for (const [i, lookup] of lookups.entries()) {
        const { glyph, kind } = target;
        if (lookup.covers(glyph) && !isIgnored(lookup, glyph, kind, definitions)) starts |= 1 << i;
      }
      known.set(target.glyph, starts);
    }
    target.starts = starts;
    return starts;
  };

  /** The steps that may begin somewhere in the run, and at each of its glyphs. */
  const startsIn = (run: readonly RunGlyph[]): number => {
    let starts = 0;
    let hasMark = false;
    for (let at = 0; at < run.length; at++) {
      const target = run[at];
      if (target === undefined) break;
      starts |= startsAt(target);
      if (target.kind === MARK_GLYPH) hasMark = true;
    }
    return hasMark ? starts : starts & ~markSteps;
  };

  return (run) => {
    const limit = MAX_GROWTH * (run.length + 1);
    let starts = startsIn(run);
    for (let i = 0; i < steps.length && starts >> i !== 0; i++) {
      const step = steps[i];
      const bit = 1 << i;
      if (step === undefined || (starts & bit) === 0) continue;
      let isApplied = false;
      for (let at = 0; at < run.length && run.length <= limit; ) {
        const target = run[at];
        if (target === undefined) break;
        const known = target.starts === -1 ? startsAt(target) : target.starts;
        const next = (known & bit) === 0 ? undefined : step(run, at, 0);
        if (next === undefined) at++;
        else {
          at = next;
          isApplied = true;
        }
      }
      // Glyphs put in by this step may begin a later one.
      if (isApplied) starts = startsIn(run);
    }
  };
}
