import { describe, expect, it } from "vitest";
import { DocumentWriter } from "../../../../support/document-writer.ts";
import { diagnosticsOf, printLayout } from "../../../../support/print-layout.ts";

describe("table", () => {
  it("sets cells side by side, with rules above and below the head and below each row", () => {
    const writer = new DocumentWriter();
    const table = {
      ...writer.table(["Skola", "Elever"], [["Haga", "412"]], "Tabell 1"),
      columns: ["start", "end"] as const,
    };
    expect(printLayout(writer, [table])).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0    9.2  caption-1  body-regular 9  "Tabell 1"
             0   30.1  cell-1  heading-bold 9.5  "Skola"
         37.38   30.1  cell-2  heading-bold 9.5  "Elever"
             0     17  row-1  rule 63.5 × 0.75
             0  36.75  row-1  rule 63.5 × 0.75
             0   50.6  cell-3  body-regular 9.5  "Haga"
         49.25   50.6  cell-4  body-regular 9.5  "412"
             0  57.25  row-2  rule 63.5 × 0.75
      "
    `);
  });

  it("wraps cells, each in its own column, one cell after the other", () => {
    const writer = new DocumentWriter();
    const table = writer.table(
      ["Skola", "Läge"],
      [["Haga", "hög trafik på morgonen och ingen gångbana på östra sidan"]],
    );
    expect(printLayout(writer, [table])).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0   13.1  cell-1  heading-bold 9.5  "Skola"
         29.38   13.1  cell-2  heading-bold 9.5  "Läge"
             0      0  row-1  rule 200 × 0.75
             0  19.75  row-1  rule 200 × 0.75
             0   33.6  cell-3  body-regular 9.5  "Haga"
         29.38   33.6  cell-4  body-regular 9.5  "hög trafik på morgonen och ingen gång¬"
         29.38   46.1  cell-4  body-regular 9.5  "bana på östra sidan"
             0  52.75  row-2  rule 200 × 0.75
      "
    `);
  });

  it("draws the head again, marked, where the table goes on", () => {
    const writer = new DocumentWriter();
    const table = writer.table(
      ["Skola"],
      Array.from({ length: 15 }, (_, row) => [`skola ${row + 1}`]),
    );
    const printed = printLayout(writer, [table]);
    expect(printed.slice(printed.indexOf("page 2"))).toMatchInlineSnapshot(`
      "page 2 of 2, 300 × 400
             0   13.1  cell-1  heading-bold 9.5  (again) "Skola"
             0      0  row-1  rule 33.25 × 0.75
             0  19.75  row-1  rule 33.25 × 0.75
             0   33.6  cell-15  body-regular 9.5  "skola 14"
             0  40.63  row-15  rule 33.25 × 0.38
             0   54.1  cell-16  body-regular 9.5  "skola 15"
             0  60.75  row-16  rule 33.25 × 0.75
      "
    `);
  });

  it("cuts a row that is taller than a page between lines, and keeps the order of its cells on each page", () => {
    const writer = new DocumentWriter();
    const table = writer.table(["A", "B"], [["ett ".repeat(130), "två ".repeat(130)]]);
    const cells = printLayout(writer, [table])
      .split("\n")
      .filter((line) => /page|ett|två/.test(line))
      .map((line) => /page .|ett|två/.exec(line)?.[0])
      .filter((word, index, all) => word !== all[index - 1]);
    expect(cells).toEqual(["page 1", "ett", "två", "page 2", "ett", "två"]);
  });

  it("stays within the measure with more columns than there is room for", () => {
    const writer = new DocumentWriter();
    const row = Array.from({ length: 60 }, () => "a");
    const [rule] = printLayout(writer, [writer.table(row, [row])])
      .split("\n")
      .filter((line) => line.includes("rule"));
    expect(rule).toMatchInlineSnapshot(`"       0      0  row-1  rule 200 × 0.75"`);
  });

  it("names the words of a cell that do not fit, but the table where they are many", () => {
    const writer = new DocumentWriter();
    const word = "12345".repeat(20);
    expect(diagnosticsOf(writer, [writer.table(["A", "B"], [[word, "b"]])]).map(({ message }) => message)).toEqual([
      "too-long",
    ]);
    const row = Array.from({ length: 30 }, () => "123456");
    expect(diagnosticsOf(writer, [writer.table(row, [row])])).toEqual([
      {
        ruleId: "word-fits",
        message: "table-too-wide",
        severity: "warning",
        place: { file: "x.md", start: 107, end: 113 },
        values: { columns: "30" },
      },
    ]);
  });
});
