import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable, writeTable } from "../../../../../../src/interfaces/workbench/page/writing/markdown-table.ts";

describe("tables", () => {
  it("are written as they are read", () => {
    const text = "| År | Olyckor |\n| --- | ---: |\n| 2025 | **12** |\n| a\\|b |  |";
    const table = readTable(text);
    expect(table).toEqual({
      rows: [
        ["År", "Olyckor"],
        ["2025", "**12**"],
        ["a\\|b", ""],
      ],
      aligns: ["none", "right"],
    });
    expect(table && writeTable(table)).toBe(text);
    expect(readTable("Ingen tabell\n---")).toBeUndefined();
  });

  it("keep every cell, whatever is in it", () => {
    const cell = fc.string({ unit: fc.constantFrom(..."aåÖ 1*_`[]|-:"), maxLength: 8 }).map((text) => text.trim());
    const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.record({
        rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
        aligns: fc.array(fc.constantFrom("none", "left", "right", "center"), { minLength: width, maxLength: width }),
      }),
    );
    fc.assert(
      fc.property(table, (given) => {
        const read = readTable(writeTable(given));
        expect(read?.rows.map((row) => row.map((text) => text.replaceAll("\\|", "|")))).toEqual(given.rows);
        expect(read?.aligns).toEqual(given.aligns);
      }),
    );
  });
});
