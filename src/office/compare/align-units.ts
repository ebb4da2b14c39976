import type { Unit, UnitKind } from "../../formats/word/format/unit.ts";
import { equalPairs } from "./sequence-diff.ts";
import { similarity } from "./similarity.ts";
import { unitKey } from "./unit-key.ts";

/** Which unit of the one sequence is which of the other: index to index. */
export type Alignment = ReadonlyMap<number, number>;

/** Two units that share less are two, and not one that was rewritten. */
const LEAST_SIMILARITY = 0.5;
/** Where a mark says that they are one, much may have been rewritten. */
const LEAST_SIMILARITY_MARKED = 0.15;

/**
 * Find each unit of a sequence in another: by its mark where there is one, else the same words, else most of the same words.
 *
 * `marksOf` gives the units whose marks lie over a unit of the other sequence. A mark may have stayed behind when a paragraph was split or
 * written before, so of several units under one mark the likest counts.
 */
export function alignUnits<To extends Unit>(
  from: readonly Unit[],
  to: readonly To[],
  marksOf: (unit: To) => readonly string[] = () => [],
): Alignment {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (a: number, b: number): void => {
    pairs.set(a, b);
    taken.add(b);
  };
  for (const [a, b] of solePairs(from, to)) pair(a, b);
  for (const [a, b] of markedPairs(from, to, marksOf)) if (!pairs.has(a) && !taken.has(b)) pair(a, b);
  const openFrom = (): readonly number[] => from.flatMap((_, index) => (pairs.has(index) ? [] : [index]));
  const openTo = (): readonly number[] => to.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  const keys = (units: readonly Unit[], open: readonly number[]): readonly string[] =>
    open.flatMap((index) => units[index] ?? []).map(unitKey);
  const restFrom = openFrom();
  const restTo = openTo();
  for (const [a, b] of equalPairs(keys(from, restFrom), keys(to, restTo))) pair(restFrom[a] ?? 0, restTo[b] ?? 0);
  for (const [a, b] of movedPairs(from, to, openFrom(), openTo())) pair(a, b);
  for (const [a, b] of likestPairs(from, to, openFrom(), openTo())) pair(a, b);
  return pairs;
}

type Pair = readonly [number, number];

/** Parts that a motion has one of are the same however much of them was rewritten. */
const sole: readonly UnitKind[] = ["kind", "addressee", "title", "lead-in", "place-date"];

function solePairs(from: readonly Unit[], to: readonly Unit[]): readonly Pair[] {
  return sole.flatMap((kind): readonly Pair[] => {
    const [a, ...moreFrom] = from.flatMap((unit, index) => (unit.kind === kind ? [index] : []));
    const [b, ...moreTo] = to.flatMap((unit, index) => (unit.kind === kind ? [index] : []));
    return a === undefined || b === undefined || moreFrom.length + moreTo.length > 0 ? [] : [[a, b]];
  });
}

function markedPairs<To extends Unit>(
  from: readonly Unit[],
  to: readonly To[],
  marksOf: (unit: To) => readonly string[],
): readonly Pair[] {
  const candidates = new Map<string, number[]>();
  for (const [index, unit] of to.entries()) for (const mark of marksOf(unit)) push(candidates, mark, index);
  const found: { pair: Pair; likeness: number }[] = [];
  for (const [index, unit] of from.entries()) {
    for (const other of candidates.get(unit.id) ?? []) {
      const match = to[other];
      if (match === undefined) continue;
      const likeness = similarity(unit, match) + (match.id === unit.id ? 0.01 : 0);
      if (likeness >= LEAST_SIMILARITY_MARKED || unit.text.length === 0) found.push({ pair: [index, other], likeness });
    }
  }
  return best(found);
}

function push(lists: Map<string, number[]>, key: string, item: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Equal units in another order. */
function movedPairs(
  from: readonly Unit[],
  to: readonly Unit[],
  openFrom: readonly number[],
  openTo: readonly number[],
): readonly Pair[] {
  const byKey = new Map<string, number[]>();
  for (const index of openTo) {
    const unit = to[index];
    if (unit !== undefined) push(byKey, unitKey(unit), index);
  }
  return openFrom.flatMap((index): readonly Pair[] => {
    const unit = from[index];
    const match = unit === undefined ? undefined : byKey.get(unitKey(unit))?.shift();
    return match === undefined ? [] : [[index, match]];
  });
}

function likestPairs(
  from: readonly Unit[],
  to: readonly Unit[],
  openFrom: readonly number[],
  openTo: readonly number[],
): readonly Pair[] {
  const found = openFrom.flatMap((a) =>
    openTo.flatMap((b) => {
      const unit = from[a];
      const other = to[b];
      if (unit === undefined || other === undefined) return [];
      const likeness = similarity(unit, other) - (unit.kind === other.kind ? 0 : 0.2);
      return likeness >= LEAST_SIMILARITY ? [{ pair: [a, b] as const, likeness }] : [];
    }),
  );
  return best(found);
}

/** The likest first; each unit is in one pair at most. Of equals, those nearest in order. */
function best(found: readonly { readonly pair: Pair; readonly likeness: number }[]): readonly Pair[] {
  const usedFrom = new Set<number>();
  const usedTo = new Set<number>();
  const distance = ([a, b]: Pair): number => Math.abs(a - b);
  return found
    .toSorted((x, y) => y.likeness - x.likeness || distance(x.pair) - distance(y.pair))
    .flatMap(({ pair }) => {
      if (usedFrom.has(pair[0]) || usedTo.has(pair[1])) return [];
      usedFrom.add(pair[0]);
      usedTo.add(pair[1]);
      return [pair];
    });
}
