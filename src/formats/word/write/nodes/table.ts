import type { FileChild, Paragraph } from "docx";
import type { Alignment, Caption, Table, TableRow } from "../../../../document/types.ts";
import { type Pt, pt, toTwips, ZERO } from "../../../../ground/units/length.ts";
import { tableColumns } from "../../../../pages/layout/block/table-columns.ts";
import { styleNames } from "../../format/style-names.ts";
import { marked } from "../blocks.ts";
import type { DocxContext, Surroundings } from "../docx-context.ts";
import { columnWidth } from "../measures.ts";
import { fixedTable } from "./fixed-table.ts";
import { inlineRuns, tabRun } from "./inlines.ts";
import { insetStyle } from "./inset-style.ts";
import { paragraphOf } from "./paragraph-of.ts";

/** A caption, and the table below it: its header row is repeated on each page, and no row is split. */
export function table(block: Table, surroundings: Surroundings, context: DocxContext): readonly FileChild[] {
  const rows = [block.head, ...block.rows];
  const above = block.caption === undefined ? [] : [captionOf(block.caption, surroundings, context)];
  if (surroundings.prose === "note") return [...above, ...rows.map((row) => rowAsParagraph(row, context))];
  const { theme } = context;
  const place = columnWidth(theme, surroundings.inset + surroundings.rightInset);
  const widths = cellWidths(block, place, context);
  const drawn = fixedTable({
    style: styleNames.table.id,
    indent: toTwips(surroundings.inset),
    widths: widths.map(toTwips),
    hasHeadAndEdges: true,
    rows: rows.map((row, index) => ({
      isHead: index === 0,
      // The header stays with the first row, and the last row is not alone on a page.
      cells: cellsOf(row, block, index === 0, index === 0 || index === rows.length - 2, context),
    })),
  });
  return [...above, ...marked(block.id, [drawn], surroundings, context)];
}

/**
 * Room that columns have beyond what the pages' fonts need: figures of Calibri are 3 % wider than those of Source Sans, and no word of Cambria
 * or Calibri is wider by more.
 */
const ROOM = 1.04;

/**
 * The columns of the pages, each cell to the middle of the space between two of them. The last one has room for a margin at its right, which
 * LibreOffice leaves there.
 */
function cellWidths(block: Table, place: Pt, { theme, fonts }: DocxContext): readonly Pt[] {
  const { padding } = theme.table;
  const measure = { left: ZERO, width: pt((place - padding) / ROOM) };
  const columns = tableColumns(block, measure, { theme, inline: { fonts, theme, lang: "sv" } });
  const edges = columns.map(({ left, width }, index) => {
    const next = columns[index + 1];
    return next === undefined ? (left + width) * ROOM + padding : ((left + width + next.left) / 2) * ROOM;
  });
  return edges.map((edge, index) => pt(edge - (edges[index - 1] ?? 0)));
}

function cellsOf(
  row: TableRow,
  block: Table,
  isHead: boolean,
  keepNext: boolean,
  context: DocxContext,
): readonly (readonly Paragraph[])[] {
  return row.cells.map((cell, column) => {
    const style = cellStyle(isHead ? "table-head" : "table-cell", block.columns[column] ?? "start", context);
    return [paragraphOf({ ids: [cell.id], style, children: inlineRuns(cell.children, context), keepNext }, context)];
  });
}

function captionOf({ id, children }: Caption, surroundings: Surroundings, context: DocxContext): Paragraph {
  const style = insetStyle("caption", surroundings, context);
  return paragraphOf({ ids: [id], style, children: inlineRuns(children, context), keepNext: true }, context);
}

function cellStyle(role: "table-head" | "table-cell", align: Alignment, { styles }: DocxContext): string {
  return align === "start" ? styleNames[role].id : styles.aligned(role, align);
}

/** A footnote has paragraphs only. */
function rowAsParagraph(row: TableRow, context: DocxContext): Paragraph {
  const children = row.cells.flatMap((cell, index) => [
    ...(index === 0 ? [] : [tabRun()]),
    ...inlineRuns(cell.children, context),
  ]);
  return paragraphOf({ ids: [row.id], style: styleNames.note.id, children }, context);
}
