import { isEmptyCell, namesRows } from "../../document/table-heads.ts";
import type { Alignment, Table } from "../../document/types.ts";
import { type ElementContent, element } from "./html-page.ts";
import { type HtmlIds, inlinesOf } from "./inlines.ts";

/**
 * A table that scrolls by itself where the window is narrower. Head cells name their column and the first cell of a row names the row,
 * where the table has a column of names; an empty head cell names nothing and is an ordinary cell (WCAG 2.2, 1.3.1; technique H63).
 */
export function tableOf(table: Table, ids: HtmlIds): ElementContent {
  const { id, columns, head, rows, caption } = table;
  const alignment = (index: number) => ({ className: classOf(columns[index]) });
  const headCells = head.cells.map((cell, index) =>
    isEmptyCell(cell)
      ? element("td", { id: ids.of(cell.id), ...alignment(index) })
      : element("th", { id: ids.of(cell.id), scope: "col", ...alignment(index) }, [...inlinesOf(cell.children, ids)]),
  );
  const hasNames = namesRows(table);
  const bodyRows = rows.map(({ id: row, cells }) =>
    element(
      "tr",
      { id: ids.of(row) },
      cells.map((cell, index) =>
        hasNames && index === 0
          ? element("th", { id: ids.of(cell.id), scope: "row", ...alignment(index) }, [
              ...inlinesOf(cell.children, ids),
            ])
          : element("td", { id: ids.of(cell.id), ...alignment(index) }, [...inlinesOf(cell.children, ids)]),
      ),
    ),
  );
  // Landmarks of a page are told apart by their names.
  const title =
    caption === undefined
      ? { ariaLabel: `Tabell ${id.slice(id.lastIndexOf("-") + 1)}` }
      : { ariaLabelledBy: ids.of(caption.id) };
  return element("div", { className: ["table"], role: "region", tabIndex: 0, ...title }, [
    element("table", { id: ids.of(id) }, [
      ...(caption === undefined
        ? []
        : [element("caption", { id: ids.of(caption.id) }, [...inlinesOf(caption.children, ids)])]),
      element("thead", [element("tr", { id: ids.of(head.id) }, headCells)]),
      ...(bodyRows.length === 0 ? [] : [element("tbody", bodyRows)]),
    ]),
  ]);
}

function classOf(alignment: Alignment | undefined): string[] {
  return alignment === undefined || alignment === "start" ? [] : [alignment];
}
