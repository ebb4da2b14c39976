import type { TableRow as MarkdownRow, Table as MarkdownTable, Paragraph } from "mdast";
import { partId } from "../builders.ts";
import type { Alignment, Block, BlockId, Caption, Table, TableRow } from "../types.ts";
import type { MarkdownContext } from "./context.ts";
import { figureOf } from "./figures.ts";
import type { InlineImage } from "./inlines.ts";
import { inlinesOf } from "./inlines.ts";

const captionStart = /^Tabell(?:\s+\d+)?[:.]/;

/** Whether a paragraph before a table is its caption: it begins with `Tabell:` or `Tabell 2:`. */
export function isTableCaption(node: Paragraph): boolean {
  const first = node.children[0];
  return first?.type === "text" && captionStart.test(first.value);
}

/** Build a table. Rows that are too short get empty cells; no cell is left out. Images in cells become figures after the table. */
export function tableOf(
  node: MarkdownTable,
  captionNode: Paragraph | undefined,
  context: MarkdownContext,
): readonly Block[] {
  const id = context.ids.next("table");
  const images: InlineImage[] = [];
  const caption: Caption | undefined = captionNode && {
    id: partId(id, "caption"),
    children: inlinesOf(captionNode.children, context, images),
  };
  const count = Math.max(...node.children.map((row) => row.children.length));
  const columns = Array.from({ length: count }, (_, column) => alignmentOf(node.align?.[column]));
  const [head, ...rows] = node.children.map((row, index) =>
    rowOf(row, partId(id, `row-${index}`), count, context, images),
  );
  if (head === undefined) return [];
  const table: Table = { type: "table", id, columns, head, rows, ...(caption && { caption }) };
  return [table, ...images.flatMap((image) => figureOf(image, context))];
}

function rowOf(
  row: MarkdownRow,
  id: BlockId,
  count: number,
  context: MarkdownContext,
  images: InlineImage[],
): TableRow {
  const cells = Array.from({ length: count }, (_, column) => ({
    id: partId(id, `cell-${column + 1}`),
    children: inlinesOf(row.children[column]?.children ?? [], context, images),
  }));
  return { id, cells };
}

function alignmentOf(align: "left" | "right" | "center" | null | undefined): Alignment {
  if (align === "right") return "end";
  return align === "center" ? "center" : "start";
}
