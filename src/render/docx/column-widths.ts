import type { Inline, Table } from "../../document/types.ts";
import { type Pt, pt } from "../../units/length.ts";

/** No column is narrower than this share of an even one. */
const LEAST_SHARE = 0.5;

/** Share out a width among a table's columns by the length of their texts, in whole, so that short columns leave room for long ones. */
export function columnWidths(table: Table, width: Pt): readonly Pt[] {
  const rows = [table.head, ...table.rows];
  const even = 1 / Math.max(1, table.columns.length);
  const weights = table.columns.map((_, column) => {
    const lengths = rows.map((row) => lengthOf(row.cells[column]?.children ?? []));
    const longest = Math.max(1, ...lengths);
    const mean = lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length);
    return (longest + mean) / 2;
  });
  const total = weights.reduce((a, b) => a + b, 0);
  const shares = weights.map((weight) => Math.max(weight / total, even * LEAST_SHARE));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => pt((width * share) / sum));
}

function lengthOf(nodes: readonly Inline[]): number {
  let length = 0;
  for (const node of nodes) {
    if (node.type === "text") length += node.text.value.length;
    else if ("children" in node) length += lengthOf(node.children);
    else length += 1;
  }
  return length;
}
