import { describe, expect, it } from "vitest";
import { printDocument } from "../../../../src/document/print-document.ts";
import { makeMotion } from "../../../support/make-motion.ts";
import { documentOf } from "../../../support/make-template.ts";

/** The body of a document as printed, from the title to the lead-in. */
function printBody(markdown: string): string {
  const printed = printDocument(documentOf(makeMotion({ body: markdown })));
  return printed.slice(
    printed.indexOf("\n", printed.indexOf("title heading")) + 1,
    printed.indexOf("lead-in paragraph"),
  );
}

describe("the body", () => {
  it("keeps emphasis, code, links, line ends and hard breaks", () => {
    expect(printBody("Ett *och* **två** `tre`\nrad [sida](https://example.org/å)  \nny rad.")).toBe(
      "p-1 paragraph body: Ett *och* **två** `tre` rad [sida](https://example.org/%C3%A5)⏎ny rad.\n",
    );
  });

  it("keeps the words of a link that leads nowhere a reader can go", () => {
    expect(printBody("Se [här](javascript:alert) och [där](../fil.md).")).toBe("p-1 paragraph body: Se här och där.\n");
  });

  it("leaves out comments, and one of the two spaces around them", () => {
    expect(printBody("Före <!-- minns --> efter.\n\n<!-- hela stycket -->\n\nSlut.")).toBe(
      "p-1 paragraph body: Före efter.\np-2 paragraph body: Slut.\n",
    );
  });

  it("leaves braces of templates alone", () => {
    expect(printBody("{{titel}} och {{{titel}}}")).toBe("p-1 paragraph body: {{titel}} och {{{titel}}}\n");
  });

  it("keeps an ordered list's first number and its mark", () => {
    expect(printBody("7) sju\n8) åtta\n   - under\n")).toBe(
      [
        "list-1 list from 7",
        "  item-1 item label (7))",
        "    p-1 paragraph body: sju",
        "  item-2 item label (8))",
        "    p-2 paragraph body: åtta",
        "    list-2 list",
        "      item-3 item label (–)",
        "        p-3 paragraph body: under",
        "",
      ].join("\n"),
    );
  });

  it("takes a paragraph before a table that begins with Tabell as its caption, and pads short rows", () => {
    expect(printBody("Tabell 1: *Kostnad*\n\n| a | b |\n|---|--:|\n| 1 |\n| 2 | 3 |\n")).toBe(
      [
        "table-1 table start end",
        "  table-1-caption caption: Tabell 1: *Kostnad*",
        "  table-1-row-0 row | a | b |",
        "  table-1-row-1 row | 1 |  |",
        "  table-1-row-2 row | 2 | 3 |",
        "",
      ].join("\n"),
    );
  });

  it("makes quotations, code and dividers", () => {
    expect(printBody("> Vi vill.\n> Nu.\n\n```\nrad  1\n\n\tindrag\n```\n\n---\n\nSlut.")).toBe(
      [
        "quote-1 quotation",
        "  p-1 paragraph body: Vi vill. Nu.",
        "code-1 code-block",
        "  | rad  1",
        "  |",
        "  |     indrag",
        "divider-1 divider",
        "p-2 paragraph body: Slut.",
        "",
      ].join("\n"),
    );
  });

  it("numbers footnotes by their first reference, also those within footnotes, and keeps one that nothing refers to", () => {
    const document = documentOf(
      makeMotion({ body: "B[^b] a[^a] b igen[^b].\n\n[^a]: Not a[^c].\n[^b]: Not b.\n[^c]: Not c.\n[^d]: Glömd.\n" }),
    );
    const printed = printDocument(document).split("\n");
    expect(printed.filter((line) => /p-1|^note|^ {2}p|Glömd/.test(line))).toEqual([
      "p-1 paragraph body: B[^note-1: 1] a[^note-2: 2] b igen[^note-1: 1].",
      "p-2 paragraph body: Glömd.",
      "note-1 note label (1)",
      "  p-3 paragraph body: Not b.",
      "note-2 note label (2)",
      "  p-4 paragraph body: Not a[^note-3: 3].",
      "note-3 note label (3)",
      "  p-5 paragraph body: Not c.",
    ]);
  });
});

describe("text in another language", () => {
  it("may hold emphasis and another language", () => {
    expect(printBody("Om [the *school* streets]{lang=en}. [un [mot]{lang=sv} deux]{lang=fr-CA}")).toBe(
      "p-1 paragraph body: Om [the *school* streets]{lang=en}. [un [mot]{lang=sv} deux]{lang=fr-CA}\n",
    );
    const block = documentOf(makeMotion({ body: "Om [the *school* streets]{lang=en}." })).blocks.find(
      ({ id }) => id === "p-1",
    );
    expect(block?.type === "paragraph" && block.children.map(({ type }) => type)).toEqual(["text", "language", "text"]);
  });

  it("is not read where a bracket is escaped or has no partner", () => {
    const block = documentOf(makeMotion({ body: "\\[a]{lang=en} b]{lang=en} [c" })).blocks.find(
      ({ id }) => id === "p-1",
    );
    expect(block?.type === "paragraph" && block.children.map(({ type }) => type)).toEqual(["text"]);
  });
});
