/** Positions of the longest part of a sequence, in order, whose numbers rise. What is not in it has been moved. */
export function longestRise(numbers: readonly number[]): readonly number[] {
  // For each length, the position of the smallest number that ends a rise of that length.
  const ends: number[] = [];
  const previous = new Map<number, number>();
  for (const [at, number] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    const before = ends[low - 1];
    if (before !== undefined) previous.set(at, before);
    ends[low] = at;
  }
  const rise: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous.get(at)) rise.unshift(at);
  return rise;
}
