import type { TextStyle } from "../../../document/theme/theme.ts";
import type { Alignment, TableRow } from "../../../document/types.ts";
import { type Pt, pt } from "../../../ground/units/length.ts";
import type { FrameItem, RuleItem } from "../frame.ts";
import { type Line, moveItem } from "../inline/line.ts";
import type { BlockContext, Measure } from "./block-context.ts";
import { BETWEEN_LINES, LAST_RESORT, type Piece } from "./piece.ts";
import { baselineOf, setLines } from "./text-lines.ts";

/** How a row is set. Columns are those of the text, from the left edge of the text column. */
export type RowStyle = {
  readonly style: TextStyle;
  /** Widths of the rules; 0 for none. */
  readonly ruleAbove: Pt;
  readonly ruleBelow: Pt;
  readonly alignments: readonly Alignment[];
  readonly columns: readonly Measure[];
  /** A row taller than this is cut between lines. */
  readonly tallest: Pt;
};

type SetCell = { readonly left: number; readonly lines: readonly Line[] };

/** Set a row: one piece with its cells side by side, or one for each line where it is taller than a page. */
export function tableRow(row: TableRow, rowStyle: RowStyle, context: BlockContext): readonly Piece[] {
  const { padding } = context.theme.table;
  const { leading } = rowStyle.style;
  const cells = setCells(row, rowStyle, context);
  const count = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const slice = (from: number, to: number): Piece => {
    const top = from === 0 ? padding : 0;
    const bottom = to === count ? padding : 0;
    const height = pt(top + (to - from) * leading + bottom);
    const baseline = pt(top + baselineOf(rowStyle.style, context.inline.fonts));
    const tracked = cells.flatMap((cell, track) =>
      cell.lines.slice(from, to).flatMap((line, index) =>
        line.items.map((item) => ({
          track,
          item: moveItem(item, cell.left, baseline + index * leading) as FrameItem,
        })),
      ),
    );
    const rules = [
      ...(from === 0 ? ruleOf(row, rowStyle, rowStyle.ruleAbove, 0, context) : []),
      ...(to === count ? ruleOf(row, rowStyle, rowStyle.ruleBelow, height - rowStyle.ruleBelow, context) : []),
    ];
    return {
      block: row.id,
      gap: pt(0),
      height,
      baseline,
      items: [...tracked.map(({ item }) => item), ...rules],
      notes: cells.flatMap((cell) => cell.lines.slice(from, to).flatMap((line) => line.notes)),
      penalty: from === 0 || to >= count - 1 ? LAST_RESORT : BETWEEN_LINES,
      tracks: { row: row.id, of: [...tracked.map(({ track }) => track), ...rules.map(() => cells.length)] },
    };
  };
  if (2 * padding + count * leading <= rowStyle.tallest) return [{ ...slice(0, count), penalty: 0 }];
  return Array.from({ length: count }, (_, index) => {
    const piece = slice(index, index + 1);
    return index === count - 1 ? { ...piece, penalty: 0 } : piece;
  });
}

function setCells(row: TableRow, { style, alignments, columns }: RowStyle, context: BlockContext): readonly SetCell[] {
  return row.cells.map((cell, index) => {
    const { left, width } = columns[index] ?? { left: pt(0), width: pt(1) };
    const measure = { left: pt(0), width: pt(Math.max(1, width)) };
    const aligned = { ...style, align: alignments[index] ?? "start" };
    const lines = setLines({ block: cell.id, inlines: cell.children, style: aligned, measure }, context);
    return { left, lines };
  });
}

/** A rule as wide as the table. There is one below every row, so that the table is closed where a page ends. */
function ruleOf(
  row: TableRow,
  { columns }: RowStyle,
  thickness: Pt,
  y: number,
  { theme }: BlockContext,
): readonly RuleItem[] {
  const first = columns[0];
  const last = columns.at(-1);
  if (thickness <= 0 || first === undefined || last === undefined) return [];
  const width = pt(last.left + last.width - first.left);
  return [
    { type: "rule", block: row.id, x: first.left, y: pt(y), width, height: thickness, colour: theme.colours.rule },
  ];
}
