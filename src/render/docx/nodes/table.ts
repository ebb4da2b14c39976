import {
  TableCell as DocxCell,
  TableRow as DocxRow,
  Table as DocxTable,
  type FileChild,
  type Paragraph,
  TableLayoutType,
  WidthType,
} from "docx";
import type { Alignment, Table, TableRow } from "../../../document/types.ts";
import { styleNames } from "../../../docx-format/style-names.ts";
import { pt, toTwips } from "../../../units/length.ts";
import { marked } from "../blocks.ts";
import { columnWidths } from "../column-widths.ts";
import type { DocxContext, Setting } from "../docx-context.ts";
import { inlineRuns, tabRun } from "./inlines.ts";
import { insetStyle } from "./inset-style.ts";
import { paragraphOf } from "./paragraph-of.ts";

/** A table as wide as its column, its header row repeated on each page and no row split; a caption stands above. */
export function table(block: Table, setting: Setting, context: DocxContext): readonly FileChild[] {
  const { page } = context.theme;
  const widths = columnWidths(block, pt(page.width - page.margins.left - page.margins.right - setting.inset)).map(
    toTwips,
  );
  const caption =
    block.caption === undefined
      ? []
      : [
          paragraphOf(
            {
              ids: [block.caption.id],
              style: insetStyle("caption", setting, context),
              children: inlineRuns(block.caption.children, context),
              keepNext: true,
            },
            context,
          ),
        ];
  if (setting.within === "note")
    return [...caption, ...[block.head, ...block.rows].map((row) => rowAsParagraph(row, context))];
  const rows = [block.head, ...block.rows];
  const drawn = new DocxTable({
    style: styleNames.table.id,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    ...(setting.inset === 0 ? {} : { indent: { size: toTwips(setting.inset), type: WidthType.DXA } }),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: rows.map(
      (row, index) =>
        new DocxRow({
          cantSplit: true,
          ...(index === 0 ? { tableHeader: true } : {}),
          children: row.cells.map(
            (cell, column) =>
              new DocxCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                children: [
                  paragraphOf(
                    {
                      ids: [cell.id],
                      style: cellStyle(
                        index === 0 ? "table-head" : "table-cell",
                        block.columns[column] ?? "start",
                        context,
                      ),
                      children: inlineRuns(cell.children, context),
                      // The header stays with the first row, and the last two rows stay together.
                      keepNext: index === 0 || index === rows.length - 2,
                    },
                    context,
                  ),
                ],
              }),
          ),
        }),
    ),
  });
  return [...caption, ...marked(block.id, [drawn], setting, context)];
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
