import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { Twips } from "../../../../ground/units/length.ts";

export type FixedTable = {
  readonly style: string;
  /** From the left edge of the text column. */
  readonly indent: Twips;
  readonly widths: readonly Twips[];
  /** What of the style is in use beside its rows and columns in between: head, first and last column. */
  readonly hasHeadAndEdges: boolean;
  readonly rows: readonly FixedRow[];
};

/** A row with the paragraphs of its cells. A head is repeated on each page. */
export type FixedRow = { readonly isHead: boolean; readonly cells: readonly (readonly Paragraph[])[] };

/** A table whose columns keep their widths and whose rows stay whole. */
export function fixedTable({ style, indent, widths, hasHeadAndEdges, rows }: FixedTable): Table {
  return new Table({
    style,
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    ...(indent !== 0 && { indent: { size: indent, type: WidthType.DXA } }),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow: hasHeadAndEdges,
      lastRow: false,
      firstColumn: hasHeadAndEdges,
      lastColumn: hasHeadAndEdges,
      noHBand: true,
      noVBand: true,
    },
    rows: rows.map(
      ({ isHead, cells }) =>
        new TableRow({
          cantSplit: true,
          ...(isHead && { tableHeader: true }),
          children: cells.map(
            (children, column) =>
              new TableCell({ width: { size: widths[column] ?? 0, type: WidthType.DXA }, children }),
          ),
        }),
    ),
  });
}
