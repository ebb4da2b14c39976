import type { Unit } from "../../formats/word/format/unit.ts";
import type { DocxUnit } from "../../formats/word/read/units-of-docx.ts";
import { type Alignment, alignUnits } from "../compare/align-units.ts";
import { longestRise } from "../compare/longest-rise.ts";
import { unitKey } from "../compare/unit-key.ts";
import { mergeUnit } from "./merge-unit.ts";

/** A unit of the merged text, and which of ours and of theirs it is. */
export type MergedUnit = { readonly unit: Unit; readonly ours?: number; readonly theirs?: number };

/** What both changed, in different ways; `base` is absent where both added. A side is absent where it took the unit away. */
export type Conflict = { readonly base: Unit; readonly ours?: Unit; readonly theirs?: Unit };

export type UnitMerge = { readonly units: readonly MergedUnit[]; readonly conflicts: readonly Conflict[] };

/** Which side is right where both have changed something. */
export type Preference = "ours" | "theirs";

/**
 * Put what a Word file changed against its base into our text. Ours keeps its order; what they moved or added comes after what it comes
 * after there. Without a preference our words stay in a conflict.
 */
export function mergeUnits(
  base: readonly Unit[],
  ours: readonly Unit[],
  theirs: readonly DocxUnit[],
  preference?: Preference,
): UnitMerge {
  const toTheirs = alignUnits(base, theirs, (unit) => unit.marks);
  const toOurs = alignUnits(base, ours);
  const conflicts: Conflict[] = [];
  const settled = settleUnits({ base, ours, theirs, toOurs, toTheirs, preference }, conflicts);
  return { units: orderUnits({ base, ours, theirs, toOurs, toTheirs, preference }, settled), conflicts };
}

type Sides = {
  readonly base: readonly Unit[];
  readonly ours: readonly Unit[];
  readonly theirs: readonly DocxUnit[];
  readonly toOurs: Alignment;
  readonly toTheirs: Alignment;
  readonly preference: Preference | undefined;
};

/** What becomes of each unit of ours, and of theirs where we took the unit away; absent: it goes. */
type Settled = { readonly ours: ReadonlyMap<number, Unit>; readonly restored: ReadonlySet<number> };

function settleUnits({ base, ours, theirs, toOurs, toTheirs, preference }: Sides, conflicts: Conflict[]): Settled {
  const settled = new Map<number, Unit>(ours.entries());
  const restored = new Set<number>();
  for (const [index, baseUnit] of base.entries()) {
    const ourIndex = toOurs.get(index);
    const theirIndex = toTheirs.get(index);
    const ourUnit = ourIndex === undefined ? undefined : ours[ourIndex];
    const theirUnit = theirIndex === undefined ? undefined : theirs[theirIndex];
    const isOursChanged = ourUnit === undefined || unitKey(ourUnit) !== unitKey(baseUnit);
    const isTheirsChanged = theirUnit === undefined || unitKey(theirUnit) !== unitKey(baseUnit);
    if (!isTheirsChanged || (ourUnit === undefined && theirUnit === undefined)) continue;
    if (ourIndex !== undefined && ourUnit !== undefined && theirUnit !== undefined) {
      const merged = mergeUnit(baseUnit, ourUnit, theirUnit);
      if (merged === undefined) conflicts.push({ base: baseUnit, ours: ourUnit, theirs: theirUnit });
      const chosen = merged ?? (preference === "theirs" ? { ...theirUnit, id: ourUnit.id } : ourUnit);
      settled.set(ourIndex, chosen);
    } else if (ourIndex !== undefined && ourUnit !== undefined) {
      if (isOursChanged) conflicts.push({ base: baseUnit, ours: ourUnit });
      if (!isOursChanged || preference === "theirs") settled.delete(ourIndex);
    } else if (theirIndex !== undefined && theirUnit !== undefined) {
      conflicts.push({ base: baseUnit, theirs: theirUnit });
      if (preference === "theirs") restored.add(theirIndex);
    }
  }
  return { ours: settled, restored };
}

function orderUnits({ base, ours, theirs, toOurs, toTheirs }: Sides, settled: Settled): readonly MergedUnit[] {
  const toBase = new Map([...toTheirs].map(([from, to]) => [to, from]));
  const inOrder = theirs.flatMap((_, index) => {
    const from = toBase.get(index);
    return from === undefined ? [] : [{ theirs: index, from }];
  });
  const stable = new Set(longestRise(inOrder.map(({ from }) => from)).flatMap((at) => inOrder[at]?.theirs ?? []));
  const moved = new Set(
    inOrder.flatMap(({ theirs: index, from }) => (stable.has(index) ? [] : [toOurs.get(from) ?? -1])),
  );
  const merged: MergedUnit[] = ours.flatMap((_, index) => (moved.has(index) ? [] : entryOf(index, settled)));
  const alreadyThere = new Map(unmatched(base, ours, toOurs).map((index) => [unitKey(ours[index] as Unit), index]));
  let after: MergedUnit | undefined;
  const insert = (entry: MergedUnit): void => {
    merged.splice(after === undefined ? 0 : merged.indexOf(after) + 1, 0, entry);
    after = entry;
  };
  for (const [index, unit] of theirs.entries()) {
    const from = toBase.get(index);
    const ourIndex = from === undefined ? alreadyThere.get(unitKey(unit)) : toOurs.get(from);
    const entry = merged.find((each) => each.ours !== undefined && each.ours === ourIndex);
    if (entry !== undefined) {
      const marked: MergedUnit = { ...entry, theirs: index };
      merged[merged.indexOf(entry)] = marked;
      after = marked;
    } else if (ourIndex !== undefined) {
      for (const moving of entryOf(ourIndex, settled)) insert({ ...moving, theirs: index });
    } else if (from === undefined || settled.restored.has(index)) {
      const { marks, comments, ...plain } = unit;
      insert({ unit: plain, theirs: index });
    }
  }
  return merged;
}

function entryOf(index: number, { ours }: Settled): readonly MergedUnit[] {
  const unit = ours.get(index);
  return unit === undefined ? [] : [{ unit, ours: index }];
}

/** What we added ourselves. */
function unmatched(base: readonly Unit[], ours: readonly Unit[], toOurs: Alignment): readonly number[] {
  const matched = new Set(base.flatMap((_, index) => toOurs.get(index) ?? []));
  return ours.flatMap((_, index) => (matched.has(index) ? [] : [index]));
}
