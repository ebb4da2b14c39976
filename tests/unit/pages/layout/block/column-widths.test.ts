import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnWidths } from "../../../../../src/pages/layout/block/column-widths.ts";

const need = (least: number, natural: number) => ({ least, natural });

describe("columnWidths", () => {
  it("gives what the text needs where all of it fits", () => {
    expect(columnWidths([need(10, 30), need(20, 40)], 100)).toEqual([30, 40]);
  });

  it("gives a modest column all it needs, and the rest to those with much text", () => {
    expect(columnWidths([need(10, 30), need(65, 1000)], 100)).toEqual([30, 70]);
  });

  it("shares what is left in proportion to the text, but never breaks a word", () => {
    expect(columnWidths([need(10, 200), need(10, 300), need(40, 100)], 100)).toEqual([24, 36, 40]);
  });

  it("narrows the columns of the longest words where not even these fit", () => {
    expect(columnWidths([need(10, 20), need(100, 200), need(200, 300)], 100)).toEqual([10, 30, 60]);
  });

  it("never exceeds the width, nor breaks a word that need not be", () => {
    const needs = fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 900 }))
        .map(([least, more]) => need(least, least + more)),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(needs, fc.integer({ min: 50, max: 1000 }), (columns, width) => {
        const widths = columnWidths(columns, width);
        expect(widths.reduce((sum, given) => sum + given, 0)).toBeLessThan(width + 0.001);
        const canAll = columns.reduce((sum, { least }) => sum + least, 0) <= width;
        if (canAll)
          expect(widths.map((given, index) => given >= (columns[index]?.least ?? 0) - 0.001)).toEqual(
            columns.map(() => true),
          );
      }),
    );
  });
});
