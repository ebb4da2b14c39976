import { type Pt, pt } from "../../../ground/units/length.ts";

/** What a column's text needs: `least` so that no word is broken, `natural` so that no line is. */
export type ColumnNeed = { readonly least: number; readonly natural: number };

/**
 * Share the width of a table out among its columns.
 *
 * Where everything fits on one line, columns are as wide as their widest cell, and the table may be narrower than its measure. Otherwise
 * columns that need no more than their share get what they need, and the others share the rest in proportion to how much text they hold,
 * none less than its longest word. Where not even the longest words fit side by side, those that are longer than their share are broken.
 */
export function columnWidths(needs: readonly ColumnNeed[], width: number): readonly Pt[] {
  const total = (of: keyof ColumnNeed): number => needs.reduce((sum, need) => sum + need[of], 0);
  if (total("natural") <= width) return needs.map((need) => pt(need.natural));
  if (total("least") >= width)
    return shareOut(
      needs.map((need) => ({ least: 0, natural: need.least })),
      width,
    );
  return shareOut(needs, width);
}

function shareOut(needs: readonly ColumnNeed[], width: number): readonly Pt[] {
  const widths: (number | undefined)[] = needs.map(() => undefined);
  for (;;) {
    const open = needs.map((need, index) => ({ ...need, index })).filter(({ index }) => widths[index] === undefined);
    const room = width - widths.reduce<number>((sum, given) => sum + (given ?? 0), 0);
    const wanted = open.reduce(natural, 0);
    const share = (need: ColumnNeed): number => (need.natural / wanted) * room;
    const modest = open.filter((need) => need.natural <= room / open.length);
    const rest = open.filter((need) => !modest.includes(need)).reduce((sum, need) => sum + need.least, 0);
    if (modest.length > 0 && modest.reduce(natural, 0) + rest <= room) {
      for (const need of modest) widths[need.index] = need.natural;
      continue;
    }
    const short = open.filter((need) => share(need) < need.least);
    for (const need of short) widths[need.index] = need.least;
    if (short.length > 0) continue;
    for (const need of open) widths[need.index] = share(need);
    return widths.map((given) => pt(given ?? 0));
  }
}

function natural(sum: number, need: ColumnNeed): number {
  return sum + need.natural;
}
