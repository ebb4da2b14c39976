/**
 * The candidate closest to what was written, or undefined where none is close enough to be meant: at most one slip in `share` characters.
 *
 * Capitals do not count. Of equally close ones the first is given.
 */
export function nearest(written: string, candidates: Iterable<string>, share = 3): string | undefined {
  const wanted = written.normalize("NFC").toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.floor(Math.max(wanted.length, share) / share) + 1;
  for (const candidate of candidates) {
    const distance = slips(wanted, candidate.normalize("NFC").toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * Number of letters added, left out, exchanged or swapped with their neighbour (optimal string alignment); `limit` where it is that or more.
 */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) >= limit) return limit;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? limit, limit);
}
