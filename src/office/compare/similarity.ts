import { plainRichText } from "../../formats/word/format/rich-text.ts";
import type { Unit } from "../../formats/word/format/unit.ts";

/** How much of two units' words they share, from 0 to 1, counted over both. Words are compared without case and punctuation. */
export function similarity(a: Unit, b: Unit): number {
  const inA = countWords(a);
  const inB = countWords(b);
  const total = sum(inA) + sum(inB);
  if (total === 0) return a.kind === b.kind ? 1 : 0;
  let shared = 0;
  for (const [word, count] of inA) shared += Math.min(count, inB.get(word) ?? 0);
  return (2 * shared) / total;
}

function countWords({ text, rows = [] }: Unit): ReadonlyMap<string, number> {
  const plain = [plainRichText(text), ...rows.flat().map(plainRichText)].join(" ").toLowerCase();
  const counts = new Map<string, number>();
  for (const [word] of plain.matchAll(/[^\s.,:;!?”"()]+/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
