import type { Table, TableRow } from "mdast";
import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { bodyWords, nodesOf, placeOfNode } from "../../motion/body-words.ts";
import type { BodyMarkdown } from "../../motion/source/syntax.ts";
import type { MotionRule } from "../motion-rule.ts";

export const tableHeader = defineRule("table-header", {
  severity: "error",
  why: {
    sv: "Utan rubriker i första raden kan den som lyssnar inte veta vad siffrorna i tabellen gäller. PDF/UA kräver dem.",
    en: "Without headings in the first row, who listens cannot know what the figures of the table are about. PDF/UA demands them.",
  },
  messages: {
    empty: {
      reason: {
        sv: "Tabellens rubrikrad är tom",
        en: "The table's row of headings is empty",
      },
      hint: {
        sv: "skriv en rubrik för varje kolumn",
        en: "write a heading for each column",
      },
    },
    cell: {
      reason: {
        sv: "Kolumn {column} i tabellen saknar rubrik",
        en: "Column {column} of the table has no heading",
      },
      hint: {
        sv: "skriv vad kolumnen innehåller",
        en: "write what the column holds",
      },
    },
  },
});

/** A heading for each column that holds something. The first may lack one: its cells are headings of their rows. */
export const checkTableHeader: MotionRule = ({ syntax: { body } }) =>
  nodesOf(body.root).flatMap((node) => (node.type === "table" ? headerProblems(node, body) : []));

function headerProblems({ children: [head, ...rows] }: Table, body: BodyMarkdown): readonly Diagnostic[] {
  if (head === undefined) return [];
  if (head.children.every((_, column) => isEmpty(head, column, body)))
    return [problem(tableHeader, "empty", placeOfNode(head, body.text))];
  return head.children.flatMap((cell, column): readonly Diagnostic[] => {
    if (column === 0 || !isEmpty(head, column, body) || rows.every((row) => isEmpty(row, column, body))) return [];
    return [problem(tableHeader, "cell", placeOfNode(cell, body.text), { values: { column: String(column + 1) } })];
  });
}

function isEmpty(row: TableRow, column: number, body: BodyMarkdown): boolean {
  const cell = row.children[column];
  if (cell === undefined) return true;
  return bodyWords(cell, body.text).text.value.trim() === "" && cell.children.every(({ type }) => type !== "image");
}
