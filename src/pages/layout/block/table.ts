import { spaceAroundTable } from "../../../document/theme/measures.ts";
import type { Table } from "../../../document/types.ts";
import { type Diagnostic, problem } from "../../../ground/diagnostics/diagnostic.ts";
import { Report } from "../../../ground/diagnostics/outcome.ts";
import { pt } from "../../../ground/units/length.ts";
import { wordFits } from "../../../rules/safety/word-fits.ts";
import { type BlockLayout, EMPTY_STACK } from "./block-context.ts";
import { caption } from "./caption.ts";
import { BETWEEN_ROWS, heightOf, keepWithNext, LAST_RESORT, type Piece } from "./piece.ts";
import { stackPieces } from "./stack.ts";
import { tableColumns } from "./table-columns.ts";
import { type RowStyle, tableRow } from "./table-row.ts";

/** A head taller than this share of the page is not drawn again on the next. */
const TALLEST_HEAD = 0.3;
/** More words than these that do not fit are the table's fault. */
const MANY_WORDS = 3;

/** Caption, head, rows. The head is drawn again above rows that begin a page; no page ends with it, or begins with the last row alone. Reports: `word-fits`. */
export const table: BlockLayout<Table> = (block, measure, outer) => {
  const report = new Report();
  const context = { ...outer, report };
  const { styles, table: measures } = context.theme;
  const shared = {
    alignments: block.columns,
    columns: tableColumns(block, measure, context),
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
    return left === 0 ? pieces : keepWithNext(pieces, left === 1 ? LAST_RESORT : BETWEEN_ROWS);
  });
  reportWords(block, report.diagnostics, outer.report);
  const above = block.caption === undefined ? EMPTY_STACK : caption(block.caption, measure, outer);
  const space = spaceAroundTable(context.theme);
  const whole = { before: styles.caption.after, after: space, pieces: [...keepWithNext(head), ...body] };
  return { ...stackPieces([{ ...above, pieces: keepWithNext(above.pieces) }, whole]), before: space };
};

/** Report the words that do not fit: where there are many, it is the table that is too wide. */
function reportWords(block: Table, words: readonly Diagnostic[], report: Report): void {
  const [first] = words;
  if (first === undefined || words.length <= MANY_WORDS) {
    report.add(...words);
    return;
  }
  const values = { columns: String(block.columns.length) };
  report.add(problem(wordFits, "table-too-wide", first.place, { values }));
}

/** The same, drawn again: no part of the text, without links and notes. */
function asArtifact(piece: Piece): Piece {
  const items = piece.items
    .filter((item) => item.type !== "link")
    .map((item) => (item.type === "text" ? { ...item, artifact: true } : item));
  const { tracks, ...rest } = piece;
  return { ...rest, items, notes: [] };
}
