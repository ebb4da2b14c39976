import type { RichText } from "../../formats/word/format/rich-text.ts";
import type { Unit } from "../../formats/word/format/unit.ts";
import { alignUnits } from "./align-units.ts";
import { longestRise } from "./longest-rise.ts";
import { sequenceDiff } from "./sequence-diff.ts";
import { keyOf, type Token, tokensOf } from "./tokens.ts";
import { unitKey } from "./unit-key.ts";

/** A word or space that both texts have, or one of them. */
export type WordDifference = Token & { readonly side: "both" | "before" | "after" };

/** What became of a unit. `number` is its place among its kind, from 1: of the later text, or of the earlier where it is gone. */
export type UnitDifference = { readonly kind: Unit["kind"]; readonly level?: number; readonly number: number } & (
  | { readonly type: "same"; readonly isMoved: boolean; readonly text: RichText }
  | { readonly type: "changed"; readonly isMoved: boolean; readonly words: readonly WordDifference[] }
  | { readonly type: "added"; readonly text: RichText }
  | { readonly type: "removed"; readonly text: RichText }
);

/** Compare two texts unit by unit and word by word, in the order of the later one; what is gone is shown in its old place. */
export function compareUnits<After extends Unit>(
  before: readonly Unit[],
  after: readonly After[],
  marksOf?: (unit: After) => readonly string[],
): readonly UnitDifference[] {
  const pairs = alignUnits(before, after, marksOf);
  const toBefore = new Map([...pairs].map(([from, to]) => [to, from]));
  const order = after.flatMap((_, index) => toBefore.get(index) ?? []);
  const stable = new Set(longestRise(order).map((at) => order[at]));
  const numbersBefore = numbersOf(before);
  const numbersAfter = numbersOf(after);
  const differences: UnitDifference[] = [];
  let told = 0;
  const tellRemoved = (until: number): void => {
    for (; told < until; told++) {
      const unit = before[told];
      if (unit === undefined || pairs.has(told)) continue;
      differences.push({ ...describe(unit, numbersBefore[told]), type: "removed", text: richTextOf(unit) });
    }
  };
  tellRemoved(before.findIndex((_, index) => pairs.has(index)));
  for (const [index, unit] of after.entries()) {
    const from = toBefore.get(index);
    const number = numbersAfter[index];
    if (from === undefined) differences.push({ ...describe(unit, number), type: "added", text: richTextOf(unit) });
    else {
      const isMoved = !stable.has(from);
      if (!isMoved) tellRemoved(from);
      const earlier = before[from];
      const isSame = earlier !== undefined && unitKey(earlier) === unitKey(unit);
      differences.push(
        isSame
          ? { ...describe(unit, number), type: "same", isMoved, text: richTextOf(unit) }
          : {
              ...describe(unit, number),
              type: "changed",
              isMoved,
              words: compareWords(earlier === undefined ? [] : richTextOf(earlier), richTextOf(unit)),
            },
      );
      if (!isMoved) {
        told = Math.max(told, from + 1);
        tellRemoved(before.findIndex((_, later) => later >= told && pairs.has(later)));
      }
    }
  }
  tellRemoved(before.length);
  return differences;
}

/** Compare two texts word by word; looks count. */
export function compareWords(before: RichText, after: RichText): readonly WordDifference[] {
  const a = tokensOf(before);
  const b = tokensOf(after);
  const words: WordDifference[] = [];
  let at = 0;
  const both = (until: number): void => {
    for (const token of b.slice(at, until)) words.push({ ...token, side: "both" });
  };
  for (const { aStart, aEnd, bStart, bEnd } of sequenceDiff(a.map(keyOf), b.map(keyOf))) {
    both(bStart);
    for (const token of a.slice(aStart, aEnd)) words.push({ ...token, side: "before" });
    for (const token of b.slice(bStart, bEnd)) words.push({ ...token, side: "after" });
    at = bEnd;
  }
  both(b.length);
  return words;
}

function describe(
  { kind, level }: Unit,
  number = 1,
): { readonly kind: Unit["kind"]; readonly level?: number; readonly number: number } {
  return { kind, ...(level === undefined ? {} : { level }), number };
}

function numbersOf(units: readonly Unit[]): readonly number[] {
  const counts = new Map<Unit["kind"], number>();
  return units.map(({ kind }) => {
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return number;
  });
}

/** A table's cells as one text, a row a line. */
function richTextOf({ text, rows }: Unit): RichText {
  if (rows === undefined) return text;
  return rows.flatMap((row, r) => [
    ...(r === 0 ? [] : [{ type: "break" } as const]),
    ...row.flatMap((cell, c) => [...(c === 0 ? [] : [{ type: "words", text: " | " } as const]), ...cell]),
  ]);
}
