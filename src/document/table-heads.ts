import type { Table, TableCell } from "./types.ts";

/** Whether a cell of the head names nothing: it is an ordinary cell then (WCAG 2.2, technique H63; ISO 14289-1, 7.5). */
export function isEmptyCell({ children }: TableCell): boolean {
  return children.every((inline) => inline.type === "text" && inline.text.value.trim() === "");
}

/** Whether the first cell of each row names the row: where there are several columns, and each row has something there. */
export function namesRows({ columns, rows }: Table): boolean {
  return columns.length > 1 && rows.every(({ cells: [first] }) => first !== undefined && !isEmptyCell(first));
}
