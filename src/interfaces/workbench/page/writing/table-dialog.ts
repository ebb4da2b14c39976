import { askIn } from "../dialog.ts";
import { element } from "../element.ts";
import type { Words } from "../words.ts";
import type { Align, MarkdownTable } from "./markdown-table.ts";

const empty: MarkdownTable = {
  rows: [
    ["", ""],
    ["", ""],
    ["", ""],
  ],
  aligns: ["none", "none"],
};

/** Edit a table cell by cell; undefined where it was thought better of. */
export async function askForTable(table: MarkdownTable | undefined, words: Words): Promise<MarkdownTable | undefined> {
  let { rows, aligns } = table ?? empty;
  const grid = element("table", { class: "table-grid" });
  const inputAt = (row: number, column: number): HTMLInputElement | null =>
    grid.querySelector(`input[data-at="${row},${column}"]`);

  const read = (): void => {
    rows = rows.map((cells, row) => cells.map((_, column) => inputAt(row, column)?.value ?? ""));
  };
  const cell = (row: number, column: number, text: string): HTMLElement => {
    const label = row === 0 ? words.tableHeading(column + 1) : words.tableCell(row, column + 1);
    const input = element("input", {
      type: "text",
      "data-at": `${row},${column}`,
      "aria-label": label,
      spellcheck: "true",
      lang: "sv",
    });
    input.value = text;
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        if (row === rows.length - 1) change(() => addRow(row + 1));
        inputAt(row + 1, column)?.focus();
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp")
        inputAt(row + (event.key === "ArrowDown" ? 1 : -1), column)?.focus();
    });
    input.addEventListener("paste", (event) => {
      const pasted = (event.clipboardData?.getData("text/plain") ?? "")
        .replace(/\r?\n$/, "")
        .split(/\r?\n/)
        .map((line) => line.split("\t"));
      if (pasted.length < 2 && (pasted[0]?.length ?? 0) < 2) return;
      event.preventDefault();
      change(() => {
        const width = Math.max(aligns.length, column + Math.max(...pasted.map((line) => line.length)));
        const height = Math.max(rows.length, row + pasted.length);
        rows = Array.from({ length: height }, (_, r) =>
          Array.from({ length: width }, (_, c) => pasted[r - row]?.[c - column] ?? rows[r]?.[c] ?? ""),
        );
        aligns = Array.from({ length: width }, (_, c) => aligns[c] ?? "none");
      });
    });
    return element(row === 0 ? "th" : "td", {}, input);
  };
  const addRow = (at: number): void => {
    rows = rows.toSpliced(
      at,
      0,
      aligns.map(() => ""),
    );
  };
  const change = (act: () => void): void => {
    read();
    act();
    draw();
  };
  const button = (label: string, name: string, act: () => void, isDisabled = false): HTMLButtonElement =>
    element("button", {
      type: "button",
      class: `icon ${name}`,
      "aria-label": label,
      title: label,
      disabled: isDisabled,
      click: () => change(act),
    });
  const draw = (): void => {
    const columns = aligns.map((align, column) =>
      element(
        "td",
        { class: "column-tools" },
        alignChoice(align, column, words, (chosen) => {
          aligns = aligns.with(column, chosen);
        }),
        button(
          words.removeColumn(column + 1),
          "remove",
          () => {
            aligns = aligns.toSpliced(column, 1);
            rows = rows.map((cells) => cells.toSpliced(column, 1));
          },
          aligns.length === 1,
        ),
      ),
    );
    const lines = rows.map((cells, row) =>
      element(
        "tr",
        {},
        ...cells.map((text, column) => cell(row, column, text)),
        element(
          "td",
          {},
          ...(row === 0
            ? []
            : [
                button(
                  words.removeRow(row),
                  "remove",
                  () => {
                    rows = rows.toSpliced(row, 1);
                  },
                  rows.length === 2,
                ),
              ]),
        ),
      ),
    );
    grid.replaceChildren(element("tbody", {}, element("tr", {}, ...columns), ...lines));
  };
  draw();
  const add = element(
    "div",
    { class: "row" },
    element("button", { type: "button", click: () => change(() => addRow(rows.length)) }, words.addRow),
    element(
      "button",
      {
        type: "button",
        click: () =>
          change(() => {
            aligns = [...aligns, "none"];
            rows = rows.map((cells) => [...cells, ""]);
          }),
      },
      words.addColumn,
    ),
  );
  const isYes = await askIn(
    {
      title: words.table,
      class: "wide",
      ok: table === undefined ? words.insert : words.change,
      content: [element("p", { class: "help" }, words.tableHelp), element("div", { class: "scrolled" }, grid), add],
      check: () => {
        read();
        return rows[0]?.some((text) => text.trim() === "") === true ? words.tableNeedsHeadings : undefined;
      },
    },
    words,
  );
  return isYes ? { rows, aligns } : undefined;
}

function alignChoice(align: Align, column: number, words: Words, chosen: (align: Align) => void): HTMLSelectElement {
  const options = (["none", "left", "center", "right"] as const).map((each) =>
    element("option", { value: each }, words.aligns[each]),
  );
  const select = element("select", { "aria-label": words.alignOf(column + 1) }, ...options);
  select.value = align;
  select.addEventListener("change", () => chosen(select.value as Align));
  return select;
}
