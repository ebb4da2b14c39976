import type { Twips } from "../../../../ground/units/length.ts";
import { element, type Xml } from "../xml-element.ts";

export type FixedTable = {
  readonly style: string;
  /** From the left edge of the text column. */
  readonly indent: Twips;
  readonly widths: readonly Twips[];
  /** What of the style is in use. Reference: ECMA-376 Part 1, 17.4.55 (tblLook). */
  readonly look: Readonly<Record<TableLook, 0 | 1>>;
  readonly rows: readonly TableRow[];
};

export type TableLook = "firstRow" | "lastRow" | "firstColumn" | "lastColumn" | "noHBand" | "noVBand";

/** A row with the paragraphs of its cells. A head is repeated on each page. */
export type TableRow = { readonly isHead: boolean; readonly cells: readonly (readonly Xml[])[] };

/**
 * A table whose columns keep their widths and whose rows stay whole.
 *
 * Reference: ECMA-376 Part 1, 17.4.59 (tblPr), for the order of the parts.
 */
export function fixedTable({ style, indent, widths, look, rows }: FixedTable): Xml {
  const whole = widths.reduce((total, width) => total + width, 0);
  const looks = Object.entries(look).map(([name, value]) => [`w:${name}`, value] as const);
  return element("w:tbl", {}, [
    element("w:tblPr", {}, [
      element("w:tblStyle", { "w:val": style }),
      widthElement("w:tblW", whole),
      ...(indent === 0 ? [] : [widthElement("w:tblInd", indent)]),
      element("w:tblLayout", { "w:type": "fixed" }),
      element("w:tblLook", Object.fromEntries(looks)),
    ]),
    element(
      "w:tblGrid",
      {},
      widths.map((width) => element("w:gridCol", { "w:w": width })),
    ),
    ...rows.map((row) => rowElement(row, widths)),
  ]);
}

function rowElement({ isHead, cells }: TableRow, widths: readonly Twips[]): Xml {
  return element("w:tr", {}, [
    element("w:trPr", {}, [element("w:cantSplit"), ...(isHead ? [element("w:tblHeader")] : [])]),
    ...cells.map((paragraphs, column) =>
      element("w:tc", {}, [element("w:tcPr", {}, [widthElement("w:tcW", widths[column] ?? 0)]), ...paragraphs]),
    ),
  ]);
}

function widthElement(name: string, width: number): Xml {
  return element(name, { "w:w": width, "w:type": "dxa" });
}
