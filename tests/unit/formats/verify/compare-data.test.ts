import { describe, expect, it } from "vitest";
import { type PrintedMeta, printedMeta } from "../../../../src/document/meta.ts";
import { compareData } from "../../../../src/formats/verify/compare-data.ts";
import { makeMotion } from "../../../support/make-motion.ts";
import { documentOf } from "../../../support/make-template.ts";

const dataOf = (given: Parameters<typeof makeMotion>[0] = {}): PrintedMeta =>
  printedMeta(documentOf(makeMotion(given)).meta);

const clauses = ["att a.", "att b.", "att c."];

describe("compareData", () => {
  it("finds nothing between the same data, built by different versions", () => {
    expect(compareData(dataOf(), { ...dataOf(), generator: "yrka 9.9.9" })).toEqual([]);
  });

  it.each([
    [
      "a clause that was changed",
      ["att a.", "att B.", "att c."],
      [{ ordinal: 2, inFile: "att b.", inSource: "att B." }],
    ],
    ["one that is missing in the source", ["att b.", "att c."], [{ ordinal: 1, inFile: "att a." }]],
    ["one more in the source", ["att a.", "att n.", "att b.", "att c."], [{ ordinal: 2, inSource: "att n." }]],
    [
      "two that changed places",
      ["att a.", "att c.", "att b."],
      [
        { ordinal: 2, inFile: "att b." },
        { ordinal: 3, inSource: "att b." },
      ],
    ],
  ])("tells %s, and nothing of the others", (_, changed, expected) => {
    expect(compareData(dataOf({ clauses }), dataOf({ clauses: changed }))).toEqual(
      expected.map((difference) => ({ field: "clauses", ...difference })),
    );
  });

  it("tells the paragraph of the body, the title with its case title, and who signs", () => {
    const file = dataOf({ body: "Ett.\n\nTvå.\n", signatories: [{ name: "Anna Exempel", party: "M" }] });
    const source = dataOf({
      title: "Annan",
      body: "Ett.\n\nTre.\n",
      signatories: [{ name: "Anna Exempel", party: "M" }, { name: "Bo Prov" }],
    });
    expect(compareData(file, source)).toEqual([
      { field: "title", inFile: "Fler cykelplatser", inSource: "Annan" },
      {
        field: "caseTitle",
        inFile: "Motion från Anna Exempel (M): Fler cykelplatser",
        inSource: "Motion från Anna Exempel (M) m.fl.: Annan",
      },
      { field: "body", ordinal: 2, inFile: "Två.", inSource: "Tre." },
      { field: "signatories", ordinal: 2, inSource: "Bo Prov" },
    ]);
  });

  it("tells what only one of them has", () => {
    const { place, ...without } = dataOf();
    expect(compareData(without, dataOf())).toEqual([{ field: "place", inSource: "Umeå" }]);
    expect(compareData(dataOf(), without)).toEqual([{ field: "place", inFile: "Umeå" }]);
  });
});
