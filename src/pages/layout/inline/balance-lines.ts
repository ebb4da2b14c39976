import type { TextBreak } from "./text-break.ts";

/** Longer texts are no headings and are broken as paragraphs are. */
const MOST_LINES = 6;
const MOST_BREAKS = 120;

/**
 * Choose the breaks of a title or heading, so that its lines are as few as can be and as even as can be; the start is left out, the end is the last.
 *
 * `penalty` is what a line that ends at a break costs beside its unevenness, as a share of the measure. Undefined where the text does not
 * fit by its breaks, or is no heading.
 */
export function balanceLines(
  breaks: readonly TextBreak[],
  measure: number,
  penalty: (at: TextBreak) => number,
): readonly TextBreak[] | undefined {
  if (breaks.length > MOST_BREAKS) return undefined;
  const lineCount = fewestLines(breaks, measure);
  if (lineCount === undefined || lineCount > MOST_LINES) return undefined;
  const end = breaks.length - 1;
  const total = (breaks[end]?.endWidth ?? 0) - (breaks[0]?.startWidth ?? 0);
  const aim = total / lineCount;
  const costs: (number | undefined)[][] = [[0]];
  const origins: number[][] = [[]];
  for (let line = 1; line <= lineCount; line++) {
    const cost: (number | undefined)[] = [];
    const origin: number[] = [];
    for (let to = line; to <= end; to++) {
      for (let from = line - 1; from < to; from++) {
        const before = costs[line - 1]?.[from];
        const start = breaks[from];
        const stop = breaks[to];
        if (before === undefined || start === undefined || stop === undefined) continue;
        const width = stop.endWidth - start.startWidth;
        if (width > measure + 1e-6) continue;
        const unevenness = (width - aim) / measure;
        const sum = before + unevenness * unevenness + penalty(stop);
        const known = cost[to];
        if (known !== undefined && known <= sum) continue;
        cost[to] = sum;
        origin[to] = from;
      }
    }
    costs.push(cost);
    origins.push(origin);
  }
  const chosen: TextBreak[] = [];
  for (let line = lineCount, at = end; line > 0; line--) {
    const stop = breaks[at];
    if (stop !== undefined) chosen.push(stop);
    at = origins[line]?.[at] ?? 0;
  }
  return chosen.reverse();
}

function fewestLines(breaks: readonly TextBreak[], measure: number): number | undefined {
  let count = 0;
  for (let from = 0; from < breaks.length - 1; count++) {
    let to = from;
    while (
      to + 1 < breaks.length &&
      (breaks[to + 1]?.endWidth ?? 0) - (breaks[from]?.startWidth ?? 0) <= measure + 1e-6
    )
      to++;
    if (to === from) return undefined;
    from = to;
  }
  return count;
}
