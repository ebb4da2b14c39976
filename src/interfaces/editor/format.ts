import type { Table } from "mdast";
import type { TextEdit } from "vscode-languageserver/node.js";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { nodesOf } from "../../motion/body-words.ts";
import { isProse } from "../../motion/fields/is-prose.ts";
import { readSource } from "../../motion/source/read-source.ts";

/** Set the columns of each table below each other, and end the file with a line end. No word, mark or line of anything else is changed. */
export function formatMotion(document: TextDocument, path: string): TextEdit[] {
  const text = document.getText();
  const root = readSource(path, text, isProse).value?.body.root;
  const tables = root === undefined ? [] : nodesOf(root).filter((node) => node.type === "table");
  const edits = tables.flatMap((table): TextEdit[] => {
    const start = table.position?.start.offset ?? 0;
    const end = table.position?.end.offset ?? 0;
    const newText = aligned(table, text);
    if (newText === undefined || newText === text.slice(start, end)) return [];
    return [{ range: { start: document.positionAt(start), end: document.positionAt(end) }, newText }];
  });
  const end = document.positionAt(text.length);
  const isOpen = text !== "" && !/[\r\n]$/.test(text);
  return isOpen ? [...edits, { range: { start: end, end }, newText: "\n" }] : edits;
}

/** The table with cells as wide as the widest of their column. Undefined where it is within something else, whose marks are on its lines. */
function aligned(table: Table, text: string): string | undefined {
  const column = table.position?.start.column ?? 1;
  if (column > 1) return undefined;
  const rows = table.children.map((row) =>
    row.children.map((cell) => {
      const from = cell.children[0]?.position?.start.offset;
      const to = cell.children.at(-1)?.position?.end.offset;
      return from === undefined || to === undefined ? "" : text.slice(from, to);
    }),
  );
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(3, ...rows.map((row) => [...(row[index] ?? "")].length)),
  );
  const isRight = (index: number): boolean => table.align?.[index] === "right";
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const padded = (row: readonly string[]): string =>
    line(
      widths.map((width, index) => {
        const cell = row[index] ?? "";
        const room = " ".repeat(width - [...cell].length);
        return isRight(index) ? `${room}${cell}` : `${cell}${room}`;
      }),
    );
  const rule = line(
    widths.map((width, index) => {
      const align = table.align?.[index];
      const left = align === "left" || align === "center" ? ":" : "-";
      const right = align === "right" || align === "center" ? ":" : "-";
      return `${left}${"-".repeat(width - 2)}${right}`;
    }),
  );
  const [head = [], ...others] = rows;
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  return [padded(head), rule, ...others.map(padded)].join(lineEnd);
}
