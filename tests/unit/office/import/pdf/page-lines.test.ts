import { describe, expect, it } from "vitest";
import { pageLines } from "../../../../../src/office/import/pdf/page-lines.ts";
import type { Page, PageText } from "../../../../../src/office/import/pdf/read-pages.ts";

/** Words of ten points, five points a letter. */
function at(x: number, y: number, text: string, more: Partial<PageText> = {}): PageText {
  return { text, x, y, width: text.length * 5, size: 10, font: "plain", ...more };
}

const page = (...texts: readonly PageText[]): Page => ({ texts, links: new Map() });

/** A line as wide as the page's text. */
const full = (y: number, text: string): PageText => at(50, y, `${text} ${"o".repeat(79 - text.length)}`);

describe("pageLines", () => {
  it("reads from top to bottom, and columns beside one another", () => {
    const { text } = pageLines([page(at(300, 100, "Bo Berg"), at(50, 100, "Anna Ek"), at(50, 700, "Motion"))]);
    expect(text).toBe("Motion\nAnna Ek   Bo Berg");
  });

  it("parts words by their distance, and joins what belongs together", () => {
    expect(pageLines([page(at(50, 700, "cy"), at(60, 700, "kel"), at(78, 700, "väg"))]).text).toBe("cykel väg");
  });

  it("leaves an empty line where the page does, and where a sentence ended with room for the next word", () => {
    const { text } = pageLines([
      page(
        full(700, "Ett"),
        full(688, "två"),
        at(50, 676, "tre."),
        full(664, "Fyra"),
        full(652, "Fem"),
        full(620, "Sex"),
      ),
    ]);
    expect(text.split("\n").map((line) => line.replace(/ o+$/, ""))).toEqual([
      "Ett",
      "två",
      "tre.",
      "",
      "Fyra",
      "Fem",
      "",
      "Sex",
    ]);
  });

  it("keeps raised and lowered figures apart from the numbers they stand at", () => {
    const { text } = pageLines([
      page(
        at(50, 700, "svenska"),
        at(85, 703, "1", { size: 6, width: 3 }),
        at(90, 700, "och att"),
        at(125, 698, "2", { size: 6, width: 3 }),
      ),
    ]);
    expect(text).toBe("svenska¹ och att₂");
  });

  it("tells lines in another font or size", () => {
    const { strong } = pageLines([
      page(
        at(50, 700, "Motion", { size: 18 }),
        full(680, "Text"),
        at(50, 668, "Bakgrund", { font: "bold" }),
        full(656, "Mer text"),
      ),
    ]);
    expect([...strong]).toEqual(["Motion", "Bakgrund"]);
  });

  it("parts pages by a form feed", () => {
    expect(pageLines([page(at(50, 700, "A")), page(at(50, 700, "B"))]).text).toBe("A\n\f\nB");
  });
});
