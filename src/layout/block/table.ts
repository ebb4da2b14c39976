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

/** Caption, head, rows. The head is drawn again above rows that begin a page; no page ends with it, or begins with the last row alone. */
export const table: BlockLayout<Table> = (block, measure, context) => {
  const { styles } = context.theme;
  const columns = placeColumns(block, measure, context);
  const rowStyle = (style: RowStyle["style"], isHead: boolean): RowStyle => ({
    style,
    isHead,
    alignments: block.columns,
    columns,
    tallest: context.pageHeight,
  });
  const head = tableRow(block.head, rowStyle(styles["table-head"], true), context);
  const isRepeated = heightOf(head) <= TALLEST_HEAD * context.pageHeight;
  const repeated = isRepeated ? head.map(asArtifact) : [];
  const bodyStyle = { ...rowStyle(styles["table-cell"], false), tallest: pt(context.pageHeight - heightOf(repeated)) };
  const rows = block.rows.map((row) => tableRow(row, bodyStyle, context));
  const body = rows.flatMap((pieces, index) => {
    const drawn = isRepeated ? pieces.map((piece) => ({ ...piece, repeated })) : pieces;
    if (index === rows.length - 1) return drawn;
    return keepWithNext(drawn, index === rows.length - 2 ? FORBIDDEN : BETWEEN_ROWS);
  });
  const above = block.caption === undefined ? EMPTY_STACK : caption(block.caption, measure, context);
  const space = pt(Math.max(styles.caption.before, styles.body.after));
  const whole = { before: styles.caption.after, after: space, pieces: [...keepWithNext(head), ...body] };
  return { ...stackPieces([{ ...above, pieces: keepWithNext(above.pieces) }, whole]), before: space };
};

function placeColumns(block: Table, measure: Measure, context: BlockContext): readonly Measure[] {
  const widths = columnWidths(
    block.columns.map((_, index) => needOf(block, index, context)),
    measure.width,
  );
  let left: number = measure.left;
  return widths.map((width) => {
    const column = { left: pt(left), width };
    left += width;
    return column;
  });
}

function needOf(block: Table, column: number, context: BlockContext): ColumnNeed {
  const { styles, table: measures } = context.theme;
  const need = { least: 0, natural: 0 };
  const widen = (row: TableRow, style: RowStyle["style"]): void => {
    const inlines = row.cells[column]?.children ?? [];
    need.least = Math.max(need.least, minimalWidth(inlines, withoutIndent(style), context.inline));
    need.natural = Math.max(need.natural, naturalWidth(inlines, withoutIndent(style), context.inline));
  };
  widen(block.head, styles["table-head"]);
  for (const row of block.rows) widen(row, styles["table-cell"]);
  const padding = 2 * measures.padding;
  return { least: need.least + padding, natural: need.natural + padding };
}

/** The same, drawn again: no part of the text, without links and notes. */
function asArtifact(piece: Piece): Piece {
  const items = piece.items
    .filter((item) => item.type !== "link")
    .map((item) => (item.type === "text" ? { ...item, artifact: true } : item));
  const { tracks, ...rest } = piece;
  return { ...rest, items, notes: [] };
}
