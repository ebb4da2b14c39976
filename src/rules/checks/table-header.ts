import type { Table, TableRow } from "mdast";
import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { bodyWords, nodesOf, placeOfNode } from "../../motion/body-words.ts";
import type { BodyMarkdown } from "../../motion/source/syntax.ts";
import type { MotionRule } from "../motion-rule.ts";

/** A heading for each column that holds something. The first may lack one: its cells are headings of their rows. */
export const tableHeader: MotionRule = ({ syntax: { body } }) =>
  nodesOf(body.root).flatMap((node) => (node.type === "table" ? headerProblems(node, body) : []));

function headerProblems({ children: [head, ...rows] }: Table, body: BodyMarkdown): readonly Diagnostic[] {
  if (head === undefined) return [];
  if (head.children.every((_, column) => isEmpty(head, column, body)))
    return [problem("table-header", "empty", placeOfNode(head, body.text))];
  return head.children.flatMap((cell, column): readonly Diagnostic[] => {
    if (column === 0 || !isEmpty(head, column, body) || rows.every((row) => isEmpty(row, column, body))) return [];
    return [problem("table-header", "cell", placeOfNode(cell, body.text), { values: { column: String(column + 1) } })];
  });
}

function isEmpty(row: TableRow, column: number, body: BodyMarkdown): boolean {
  const cell = row.children[column];
  if (cell === undefined) return true;
  return bodyWords(cell, body.text).text.value.trim() === "" && cell.children.every(({ type }) => type !== "image");
}
