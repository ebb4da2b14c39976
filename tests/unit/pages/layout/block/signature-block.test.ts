import { describe, expect, it } from "vitest";
import { pt } from "../../../../../src/ground/units/length.ts";
import { DocumentWriter } from "../../../../support/document-writer.ts";
import { printLayout, smallTheme } from "../../../../support/print-layout.ts";

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `Namn ${index + 1}`);

/** The page of each name. */
function pagesOf(printed: string): Record<string, readonly string[]> {
  const pages: Record<string, string[]> = {};
  let page = "";
  for (const line of printed.split("\n")) {
    page = /^page \d+/.exec(line)?.[0] ?? page;
    const text = /"(.*?) ?"$/.exec(line)?.[1];
    if (text !== undefined) pages[page] = [...(pages[page] ?? []), text];
  }
  return pages;
}

describe("signatureBlock", () => {
  it("leaves room to sign and draws a line above each name", () => {
    const writer = new DocumentWriter();
    expect(
      printLayout(writer, [writer.signatures([["Anna Exempel (M)", "ledamot"], "Bo Berg (C)"])]),
    ).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0     36  signatory-1  rule 200 × 0.75
             0  49.55  signatory-1  body-regular 11  "Anna Exempel (M)"
             0   63.1  signatory-1  body-regular 9.5  "ledamot"
             0 116.75  signatory-2  rule 200 × 0.75
             0  130.3  signatory-2  body-regular 11  "Bo Berg (C)"
      "
    `);
  });

  it("leaves an empty field with a line below it above each name", () => {
    const writer = new DocumentWriter();
    expect(printLayout(writer, [writer.signatures(["Anna Exempel (M)"], "field")])).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0      0  signatory-1  field 200 × 36
             0     36  signatory-1  rule 200 × 0.75
             0  49.55  signatory-1  body-regular 11  "Anna Exempel (M)"
      "
    `);
  });

  it("prints names alone where nothing is to be signed", () => {
    const writer = new DocumentWriter();
    expect(
      printLayout(writer, [writer.signatures(["Anna Exempel (M)", "Bo Berg (C)"], "none")]),
    ).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0   10.8  signatory-1  body-regular 11  "Anna Exempel (M)"
             0   39.8  signatory-2  body-regular 11  "Bo Berg (C)"
      "
    `);
  });

  it("stands many in two columns, read row by row", () => {
    const writer = new DocumentWriter();
    expect(printLayout(writer, [writer.signatures(names(5), "none")])).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0   10.8  signatory-1  body-regular 11  "Namn 1"
           109   10.8  signatory-2  body-regular 11  "Namn 2"
             0   39.8  signatory-3  body-regular 11  "Namn 3"
           109   39.8  signatory-4  body-regular 11  "Namn 4"
             0   68.8  signatory-5  body-regular 11  "Namn 5"
      "
    `);
  });

  it("is never split where it fits a page", () => {
    const writer = new DocumentWriter();
    const body = Array.from({ length: 9 }, (_, index) => writer.paragraph(`rad ${index + 1}`));
    const blocks = [...body, writer.paragraph("Umeå den 23 november", "place-date"), writer.signatures(names(3))];
    expect(pagesOf(printLayout(writer, blocks))).toEqual({
      "page 1": ["rad 1", "rad 2", "rad 3", "rad 4", "rad 5", "rad 6", "rad 7", "rad 8"],
      "page 2": ["rad 9", "Umeå den 23 november", "Namn 1", "Namn 2", "Namn 3"],
    });
  });

  it("brings along the last two lines of the last clause", () => {
    const writer = new DocumentWriter();
    const clause = `${"bygga ".repeat(70)}nu.`;
    const blocks = [writer.clauses([clause]), writer.paragraph("Umeå", "place-date"), writer.signatures(names(2))];
    const { "page 2": second } = pagesOf(printLayout(writer, blocks));
    expect(second?.slice(-5)).toEqual([
      "bygga bygga bygga bygga bygga",
      "bygga bygga bygga bygga bygga nu.",
      "Umeå",
      ...names(2),
    ]);
  });

  it("stands in two columns where one would leave no room for the text it signs", () => {
    const writer = new DocumentWriter();
    const blocks = [writer.clauses(["bygga."]), writer.signatures(names(4))];
    expect(pagesOf(printLayout(writer, blocks))).toEqual({ "page 1": ["att", "bygga.", ...names(4)] });
  });

  it("stands a little tighter where even two columns would leave no room", () => {
    const writer = new DocumentWriter();
    const blocks = [writer.clauses(["bygga."]), writer.paragraph("Umeå", "place-date"), writer.signatures(names(6))];
    const printed = printLayout(writer, blocks);
    expect(pagesOf(printed)).toEqual({ "page 1": ["att", "bygga.", "Umeå", ...names(6)] });
    const lines = printed.split("\n").filter((line) => line.includes("rule"));
    expect(lines).toMatchInlineSnapshot(`
      [
        "       0   86.4  signatory-1  rule 91 × 0.75",
        "     109   86.4  signatory-2  rule 91 × 0.75",
        "       0 149.15  signatory-3  rule 91 × 0.75",
        "     109 149.15  signatory-4  rule 91 × 0.75",
        "       0  211.9  signatory-5  rule 91 × 0.75",
        "     109  211.9  signatory-6  rule 91 × 0.75",
      ]
    `);
  });

  it("is split between signatories only where it is taller than a page", () => {
    const writer = new DocumentWriter();
    const theme = { ...smallTheme, signatures: { ...smallTheme.signatures, twoColumnsFrom: 0 } };
    const printed = printLayout(writer, [writer.clauses(["bygga."]), writer.signatures(names(10))], theme);
    expect(pagesOf(printed)).toEqual({
      "page 1": ["att", "bygga.", "Namn 1", "Namn 2", "Namn 3", "Namn 4"],
      "page 2": ["Namn 5", "Namn 6", "Namn 7", "Namn 8"],
      "page 3": ["Namn 9", "Namn 10"],
    });
  });

  it("never lets a long name reach into the line above it", () => {
    const writer = new DocumentWriter();
    const theme = { ...smallTheme, signatures: { ...smallTheme.signatures, space: pt(10) } };
    expect(
      printLayout(writer, [writer.signatures(["Anna Maria Exempelsson von Långnamn (partilös)"])], theme),
    ).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0     10  signatory-1  rule 200 × 0.75
             0  23.55  signatory-1  body-regular 11  "Anna Maria Exempelsson von Långnamn "
             0  38.55  signatory-1  body-regular 11  "(partilös)"
      "
    `);
  });
});
