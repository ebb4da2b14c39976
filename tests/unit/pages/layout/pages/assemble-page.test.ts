import { describe, expect, it } from "vitest";
import type { BlockId } from "../../../../../src/document/types.ts";
import { pt } from "../../../../../src/ground/units/length.ts";
import type { Piece } from "../../../../../src/pages/layout/block/piece.ts";
import { assemblePage } from "../../../../../src/pages/layout/pages/assemble-page.ts";
import { smallTheme } from "../../../../support/print-layout.ts";

const area = { left: pt(30), top: pt(40), width: pt(200), height: pt(100) };

/** A piece of 10 pt that draws a bar for each block. */
function piece(blocks: readonly string[], details: Partial<Piece> = {}): Piece {
  const items = blocks.map((block) => ({
    type: "rule" as const,
    block: block as BlockId,
    x: pt(1),
    y: pt(2),
    width: pt(5),
    height: pt(1),
    colour: smallTheme.colours.rule,
  }));
  return { block: "p-1" as BlockId, gap: pt(4), height: pt(10), items, notes: [], penalty: 0, ...details };
}

function drawn(text: readonly Piece[], notes: readonly Piece[] = []): string[] {
  return assemblePage({ text, notes }, area, smallTheme).map(({ block, x, y }) => `${block} ${x} ${y}`);
}

describe("assemblePage", () => {
  it("drops the gap at the top and keeps it between pieces", () => {
    expect(drawn([piece(["a"]), piece(["b"])])).toEqual(["a 31 42", "b 31 56"]);
  });

  it("stands footnotes at the foot, below a rule", () => {
    expect(drawn([piece(["a"])], [piece(["n"]), piece(["m"])])).toEqual([
      "a 31 42",
      "p-1 30 110.7",
      "n 31 118",
      "m 31 132",
    ]);
  });

  it("draws the head of a table again above the row that begins the page, without a gap", () => {
    const head = piece(["head"], { gap: pt(0) });
    expect(drawn([piece(["row"], { repeated: [head] })])).toEqual(["head 31 42", "row 31 52"]);
  });

  it("puts the cells of a row that is cut between lines one after the other", () => {
    const slice = (...blocks: string[]): Piece =>
      piece(blocks, { gap: pt(0), tracks: { row: "row-1" as BlockId, of: blocks.map((_, track) => track) } });
    expect(drawn([slice("left", "right"), slice("left", "right"), piece(["after"])])).toEqual([
      "left 31 42",
      "left 31 52",
      "right 31 42",
      "right 31 52",
      "after 31 66",
    ]);
  });
});
