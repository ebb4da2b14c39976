import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Table } from "../../../../../../src/document/types.ts";
import { renderDocx } from "../../../../../../src/formats/word/write/render-docx.ts";
import { pt } from "../../../../../../src/ground/units/length.ts";
import { tableColumns } from "../../../../../../src/pages/layout/block/table-columns.ts";
import { documentOf, id, row } from "../../../../../support/docx-sample.ts";
import { fonts, theme } from "../../../../../support/docx-theme.ts";

const place = pt(theme.page.width - theme.page.margins.left - theme.page.margins.right);

function tableOf(...texts: readonly (readonly string[])[]): Table {
  const [head, ...rows] = texts.map((cells, index) => row(`row-${index}`, ...cells));
  if (head === undefined) throw new Error("a table has a head");
  return { type: "table", id: id("table-1"), columns: head.cells.map(() => "start"), head, rows };
}

/** Widths of a table's columns in its Word file, in points. */
function widthsInWord(table: Table): readonly number[] {
  const xml = new TextDecoder().decode(unzipSync(renderDocx(documentOf([table]), theme, fonts))["word/document.xml"]);
  return [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, twips]) => Number(twips) / 20);
}

function columnsOnPages(table: Table) {
  return tableColumns(table, { left: pt(0), width: place }, { theme, inline: { fonts, theme, lang: "sv" } });
}

const amounts = tableOf(["Åtgärd", "Antal", "Kostnad (kr)"], ["Belysning", "40", "1 200 000"]);
const long = tableOf(
  ["Åtgärd", "Kostnad (kr)"],
  [
    "Belysning längs gång- och cykelvägen mellan skolan och stationen, även byte av äldre armaturer i parken",
    "1 200 000",
  ],
);

describe("the columns of a table in Word", () => {
  it.each([
    ["whose texts fit on one line", amounts],
    ["with a long text", long],
  ])("have room for what the pages' columns hold, in a table %s", (_, table) => {
    const { padding } = theme.table;
    const last = table.columns.length - 1;
    const rooms = widthsInWord(table).map((width, column) => width - padding * (column === 0 || last === 0 ? 1 : 2));
    const wanted = columnsOnPages(table).map(({ width }) => width);
    expect(rooms.slice(1).map((room, index) => room >= (wanted[index + 1] ?? 0))).toEqual(
      rooms.slice(1).map(() => true),
    );
  });

  it("keep a table within its place", () => {
    expect(widthsInWord(long).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(place + 0.1);
  });

  it("make a table hardly wider than on the pages, where its texts need no more", () => {
    const inWord = widthsInWord(amounts).reduce((sum, width) => sum + width, 0);
    const { left, width } = columnsOnPages(amounts).at(-1) ?? { left: 0, width: 0 };
    expect(inWord / (left + width)).toBeGreaterThan(1);
    expect((inWord - theme.table.padding) / (left + width)).toBeLessThan(1.05);
  });
});
