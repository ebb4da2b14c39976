import { describe, expect, it } from "vitest";
import type { Document } from "../../../../src/document/types.ts";
import { layoutDocument } from "../../../../src/pages/layout/layout.ts";
import { DocumentWriter } from "../../../support/document-writer.ts";
import { fakeFonts } from "../../../support/fake-fonts.ts";
import { printLayout, smallTheme } from "../../../support/print-layout.ts";
import { testFonts, testTheme } from "../../../support/theme.ts";

/** A document of so many sections with paragraphs, footnotes, a list and a table. */
function longDocument(sections: number): Document {
  const writer = new DocumentWriter();
  const text = "Kommunens gång- och cykelvägar behöver en samlad plan för drift och underhåll. ";
  const blocks = Array.from({ length: sections }, (_, section) => [
    writer.heading(1, `Avsnitt ${section + 1}`),
    writer.paragraph(text.repeat(5 + (section % 4))),
    writer.paragraph([text.repeat(4), writer.note(text), text.repeat(3)]),
    writer.list([[writer.paragraph(text)], [writer.paragraph(text.repeat(2))]]),
    writer.table(
      ["Skola", "Läge"],
      [
        ["Haga", text],
        ["Berghem", text.repeat(2)],
      ],
    ),
  ]).flat();
  const footer = writer.furniture("footer", "En lång motion", [
    "Sida ",
    writer.pageNumber(),
    " av ",
    writer.pageCount(),
  ]);
  return writer.document([footer, ...blocks]);
}

describe("layoutDocument", () => {
  it("sets title, text, clauses and signatures on a page, with the page number below", () => {
    const writer = new DocumentWriter();
    const blocks = [
      writer.furniture("footer", "Cyklar", ["Sida ", writer.pageNumber(), " av ", writer.pageCount()]),
      writer.heading(0, "Cyklar"),
      writer.paragraph("Umeå växer."),
      writer.paragraph("Jag yrkar:", "lead-in"),
      writer.clauses(["bygga"]),
      writer.paragraph("Umeå", "place-date"),
      writer.signatures(["Anna Exempel (M)"]),
    ];
    expect(printLayout(writer, blocks)).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0   16.9  title  heading-bold 18  "Cyklar"
             0   45.8  p-1  body-regular 11  "Umeå växer."
             0   66.8  p-2  body-regular 11  "Jag yrkar:"
             0   87.8  label-1  body-regular 11  "att"
            26   87.8  att-1  body-regular 11  "bygga"
             0  120.8  p-3  body-regular 11  "Umeå"
             0    167  signatory-1  rule 200 × 0.75
             0 180.55  signatory-1  body-regular 11  "Anna Exempel (M)"
             0    380  footer-1  body-regular 9  "Cyklar"
         259.5    380  footer-1  body-regular 9  "Sida "
         277.5    380  footer-1  body-regular 9  "1"
           282    380  footer-1  body-regular 9  " av "
         295.5    380  footer-1  body-regular 9  "1"
      "
    `);
  });

  it("knows the number of pages before it draws the first", () => {
    const footers = (sections: number): readonly string[] => {
      const document = longDocument(sections);
      const { value: frames = [] } = layoutDocument(document, smallTheme, fakeFonts());
      return frames.map((frame) =>
        frame.items
          .flatMap((item) => (item.type === "text" && item.block === document.blocks[0]?.id ? [item] : []))
          .slice(1)
          .map((item) => item.glyphs.map((glyph) => glyph.text).join(""))
          .join(""),
      );
    };
    expect(footers(2)).toEqual([1, 2, 3, 4, 5, 6].map((page) => `Sida ${page} av 6`));
  });

  it("gives one page for a document without blocks", () => {
    const writer = new DocumentWriter();
    expect(printLayout(writer, [])).toBe("\npage 1 of 1, 300 × 400\n");
  });

  it("changes nothing in what it is given", () => {
    const document = deepFreeze(longDocument(3));
    expect(() => layoutDocument(document, deepFreeze(structuredClone(testTheme)), testFonts())).not.toThrow();
  });

  it("takes time in proportion to the length of the document", { timeout: 60_000 }, () => {
    const measure = (sections: number): readonly [pages: number, time: number] => {
      const document = longDocument(sections);
      const start = performance.now();
      const pages = layoutDocument(document, testTheme, testFonts()).value?.length ?? 0;
      return [pages, performance.now() - start];
    };
    measure(20);
    const [shortPages, shortTime] = measure(40);
    const [longPages, longTime] = measure(160);
    expect(longTime / longPages).toBeLessThan((3 * shortTime) / shortPages);
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value)) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
