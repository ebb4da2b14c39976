import {
  TableCell as DocxCell,
  TableRow as DocxRow,
  Table as DocxTable,
  type FileChild,
  type Paragraph,
  TableLayoutType,
  WidthType,
} from "docx";
import type { Alignment, Caption, Table, TableRow } from "../../../document/types.ts";
import { styleNames } from "../../../docx-format/style-names.ts";
import { type Pt, pt, toTwips } from "../../../units/length.ts";
import { marked } from "../blocks.ts";
import { columnWidths } from "../column-widths.ts";
import type { DocxContext, Setting } from "../docx-context.ts";
import { columnWidth } from "../measures.ts";
import { inlineRuns, tabRun } from "./inlines.ts";
import { insetStyle } from "./inset-style.ts";
import { paragraphOf } from "./paragraph-of.ts";

/** A caption, and the table below it: its header row is repeated on each page, and no row is split. */
export function table(block: Table, setting: Setting, context: DocxContext): readonly FileChild[] {
  const rows = [block.head, ...block.rows];
  const above = block.caption === undefined ? [] : [captionOf(block.caption, setting, context)];
  if (setting.prose === "note") return [...above, ...rows.map((row) => rowAsParagraph(row, context))];
  const { theme } = context;
  const place = columnWidth(theme, setting.inset + setting.rightInset);
  const look = { size: theme.styles["table-cell"].size, padding: theme.table.padding };
  const widths = columnWidths(block, place, look);
  const drawn = new DocxTable({
    style: styleNames.table.id,
    width: { size: widths.reduce((total, width) => total + toTwips(width), 0), type: WidthType.DXA },
    ...(setting.inset === 0 ? {} : { indent: { size: toTwips(setting.inset), type: WidthType.DXA } }),
    columnWidths: widths.map(toTwips),
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: false, firstColumn: true, lastColumn: true, noHBand: true, noVBand: true },
    rows: rows.map((row, index) => {
      // The header stays with the first row, and the last row is not alone on a page.
      const keepNext = index === 0 || index === rows.length - 2;
      return rowOf(row, { block, widths, isHead: index === 0, keepNext }, context);
    }),
  });
  return [...above, ...marked(block.id, [drawn], setting, context)];
}

type RowLook = {
  readonly block: Table;
  readonly widths: readonly Pt[];
  readonly isHead: boolean;
  readonly keepNext: boolean;
};

function rowOf(row: TableRow, { block, widths, isHead, keepNext }: RowLook, context: DocxContext): DocxRow {
  const role = isHead ? "table-head" : "table-cell";
  return new DocxRow({
    cantSplit: true,
    ...(isHead ? { tableHeader: true } : {}),
    children: row.cells.map((cell, column) => {
      const style = cellStyle(role, block.columns[column] ?? "start", context);
      const children = inlineRuns(cell.children, context);
      return new DocxCell({
        width: { size: toTwips(widths[column] ?? pt(0)), type: WidthType.DXA },
        children: [paragraphOf({ ids: [cell.id], style, children, keepNext }, context)],
      });
    }),
  });
}

function captionOf({ id, children }: Caption, setting: Setting, context: DocxContext): Paragraph {
  const style = insetStyle("caption", setting, context);
  return paragraphOf({ ids: [id], style, children: inlineRuns(children, context), keepNext: true }, context);
}

function cellStyle(role: "table-head" | "table-cell", align: Alignment, { styles }: DocxContext): string {
  return align === "start" ? styleNames[role].id : styles.aligned(role, align);
}

/** In a footnote the library takes paragraphs only. */
function rowAsParagraph(row: TableRow, context: DocxContext): Paragraph {
  const children = row.cells.flatMap((cell, index) => [
    ...(index === 0 ? [] : [tabRun()]),
    ...inlineRuns(cell.children, context),
  ]);
  return paragraphOf({ ids: [row.id], style: styleNames.note.id, children }, context);
}
