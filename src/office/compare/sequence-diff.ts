import { diffArrays } from "diff";

/** A place where two sequences differ: items `aStart`–`aEnd` of the one are replaced by `bStart`–`bEnd` of the other. */
export type Hunk = { readonly aStart: number; readonly aEnd: number; readonly bStart: number; readonly bEnd: number };

/** Where two sequences differ, in order, as little as possible. Items are compared by their keys. */
export function sequenceDiff(a: readonly string[], b: readonly string[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let atA = 0;
  let atB = 0;
  let open: Hunk | undefined;
  for (const { added, removed, count } of diffArrays([...a], [...b])) {
    if (!added && !removed) {
      if (open !== undefined) hunks.push(open);
      open = undefined;
      atA += count;
      atB += count;
      continue;
    }
    open ??= { aStart: atA, aEnd: atA, bStart: atB, bEnd: atB };
    if (removed) atA += count;
    else atB += count;
    open = { ...open, aEnd: atA, bEnd: atB };
  }
  if (open !== undefined) hunks.push(open);
  return hunks;
}

/** Pairs of equal items, in order. */
export function equalPairs(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let atA = 0;
  let atB = 0;
  for (const hunk of [...sequenceDiff(a, b), { aStart: a.length, aEnd: a.length, bStart: b.length, bEnd: b.length }]) {
    while (atA < hunk.aStart) pairs.push([atA++, atB++]);
    atA = hunk.aEnd;
    atB = hunk.bEnd;
  }
  return pairs;
}
