import type { Table, TableRow } from "../../document/types.ts";
import { pt } from "../../units/length.ts";
import { minimalWidth, naturalWidth } from "../inline/set-paragraph.ts";
import { type BlockContext, type BlockLayout, EMPTY_STACK, type Measure, withoutIndent } from "./block-context.ts";
import { caption } from "./caption.ts";
import { type ColumnNeed, columnWidths } from "./column-widths.ts";
import { BETWEEN_ROWS, FORBIDDEN, heightOf, keepWithNext, type Piece } from "./piece.ts";
import { stackPieces } from "./stack.ts";
import { type RowStyle, tableRow } from "./table-row.ts";

/** A head taller than this share of the page is not drawn again on the next. */
const TALLEST_HEAD = 0.3;
/** What the space between columns takes of the measure at most, however many they are. */
const MOST_PADDING = 0.4;
/** Least space above and below a table, as a share of a line of text. */
const SPACE = 0.6;

/** Caption, head, rows. The head is drawn again above rows that begin a page; no page ends with it, or begins with the last row alone. */
export const table: BlockLayout<Table> = (block, measure, context) => {
  const { styles, table: measures } = context.theme;
  const shared = {
    alignments: block.columns,
    columns: placeColumns(block, measure, context),
    tallest: context.pageHeight,
  };
  const { ruleWidth } = measures;
  const headStyle: RowStyle = { ...shared, style: styles["table-head"], ruleAbove: ruleWidth, ruleBelow: ruleWidth };
  const head = tableRow(block.head, headStyle, context);
  const repeated = heightOf(head) <= TALLEST_HEAD * context.pageHeight ? head.map(asArtifact) : [];
  const tallest = pt(context.pageHeight - heightOf(repeated));
  const body = block.rows.flatMap((row, index) => {
    const left = block.rows.length - 1 - index;
    const ruleBelow = left === 0 ? ruleWidth : pt(ruleWidth / 2);
    const rowStyle: RowStyle = { ...shared, style: styles["table-cell"], ruleAbove: pt(0), ruleBelow, tallest };
    const pieces = tableRow(row, rowStyle, context).map((piece) => ({ ...piece, repeated }));
    return left === 0 ? pieces : keepWithNext(pieces, left === 1 ? FORBIDDEN : BETWEEN_ROWS);
  });
  const above = block.caption === undefined ? EMPTY_STACK : caption(block.caption, measure, context);
  const space = pt(Math.max(styles.caption.before, styles.body.after, styles.body.leading * SPACE));
  const whole = { before: styles.caption.after, after: space, pieces: [...keepWithNext(head), ...body] };
  return { ...stackPieces([{ ...above, pieces: keepWithNext(above.pieces) }, whole]), before: space };
};

/** Columns of text with twice the padding between them, and more where there is room; the outer edges are flush with the text around. */
function placeColumns(block: Table, measure: Measure, context: BlockContext): readonly Measure[] {
  const needs = block.columns.map((_, index) => needOf(block, index, context));
  const between = needs.length - 1;
  const padding = Math.min(2 * context.theme.table.padding, (measure.width * MOST_PADDING) / Math.max(1, between));
  const widths = columnWidths(needs, Math.max(1, measure.width - between * padding));
  const spare = measure.width - between * padding - widths.reduce<number>((sum, width) => sum + width, 0);
  const gap = padding + (between === 0 ? 0 : Math.max(0, Math.min(padding, spare / between)));
  let left: number = measure.left;
  return widths.map((width) => {
    const column = { left: pt(left), width };
    left += width + gap;
    return column;
  });
}

function needOf(block: Table, column: number, context: BlockContext): ColumnNeed {
  const { styles } = context.theme;
  const need = { least: 0, natural: 0 };
  const widen = (row: TableRow, style: RowStyle["style"]): void => {
    const inlines = row.cells[column]?.children ?? [];
    need.least = Math.max(need.least, minimalWidth(inlines, withoutIndent(style), context.inline));
    need.natural = Math.max(need.natural, naturalWidth(inlines, withoutIndent(style), context.inline));
  };
  widen(block.head, styles["table-head"]);
  for (const row of block.rows) widen(row, styles["table-cell"]);
  return need;
}

/** The same, drawn again: no part of the text, without links and notes. */
function asArtifact(piece: Piece): Piece {
  const items = piece.items
    .filter((item) => item.type !== "link")
    .map((item) => (item.type === "text" ? { ...item, artifact: true } : item));
  const { tracks, ...rest } = piece;
  return { ...rest, items, notes: [] };
}
