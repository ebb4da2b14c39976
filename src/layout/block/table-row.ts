import type { Alignment, BlockId, TableRow } from "../../document/types.ts";
import type { TextStyle } from "../../theme/theme.ts";
import { type Pt, pt } from "../../units/length.ts";
import type { FrameItem, RuleItem } from "../frame.ts";
import { type Line, moveItem } from "../inline/line.ts";
import type { BlockContext, Measure } from "./block-context.ts";
import { BETWEEN_LINES, FORBIDDEN, type Piece } from "./piece.ts";
import { baselineOf, setLines } from "./text-lines.ts";

/** What the rows of a table have in common. Columns are from the left edge of the text column, padding included. */
export type RowStyle = {
  readonly style: TextStyle;
  readonly isHead: boolean;
  readonly alignments: readonly Alignment[];
  readonly columns: readonly Measure[];
  /** A row taller than this is cut between lines. */
  readonly tallest: Pt;
};

type SetCell = { readonly id: BlockId; readonly left: number; readonly lines: readonly Line[] };

/** Set a row: one piece with its cells side by side, or one for each line where it is taller than a page. A rule stands below it. */
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
    const rules = rulesOf(
      row,
      rowStyle,
      height,
      { above: rowStyle.isHead && from === 0, below: to === count },
      context,
    );
    return {
      block: row.id,
      gap: pt(0),
      height,
      baseline,
      items: [...tracked.map(({ item }) => item), ...rules],
      notes: cells.flatMap((cell) => cell.lines.slice(from, to).flatMap((line) => line.notes)),
      penalty: from === 0 || to >= count - 1 ? FORBIDDEN : BETWEEN_LINES,
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
  const { padding } = context.theme.table;
  return row.cells.map((cell, index) => {
    const column = columns[index] ?? { left: pt(0), width: pt(0) };
    const measure = { left: pt(0), width: pt(Math.max(1, column.width - 2 * padding)) };
    const aligned = { ...style, align: alignments[index] ?? "start" };
    const lines = setLines({ block: cell.id, inlines: cell.children, style: aligned, measure }, context);
    return { id: cell.id, left: column.left + padding, lines };
  });
}

/** A full rule above and below the head, a thinner one below each row: where a page ends, the table is closed by it. */
function rulesOf(
  row: TableRow,
  { columns, isHead }: RowStyle,
  height: number,
  { above, below }: { readonly above: boolean; readonly below: boolean },
  { theme }: BlockContext,
): readonly RuleItem[] {
  const left = columns[0]?.left ?? pt(0);
  const width = pt(columns.reduce((sum, column) => sum + column.width, 0));
  const thickness = pt(isHead ? theme.table.ruleWidth : theme.table.ruleWidth / 2);
  const rule = { type: "rule", block: row.id, x: left, width, height: thickness, colour: theme.colours.rule } as const;
  return [...(above ? [{ ...rule, y: pt(0) }] : []), ...(below ? [{ ...rule, y: pt(height - thickness) }] : [])];
}
