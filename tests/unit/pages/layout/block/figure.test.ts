import { describe, expect, it } from "vitest";
import { DocumentWriter } from "../../../../support/document-writer.ts";
import { diagnosticsOf, printLayout } from "../../../../support/print-layout.ts";

describe("figure", () => {
  it("sets an image at its own size, 96 pixels to the inch", () => {
    const writer = new DocumentWriter();
    expect(printLayout(writer, [writer.figure(96, 48, "Karta")])).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0      0  figure-1  image 0 72 × 36
             0   49.2  caption-1  body-regular 9  "Karta"
      "
    `);
  });

  it("scales a wide image to the measure", () => {
    const writer = new DocumentWriter();
    expect(printLayout(writer, [writer.quotation([writer.figure(2000, 1000)])])).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
            18      0  figure-1  image 0 164 × 82
      "
    `);
  });

  it("scales a tall image so that it fits a page with its caption and a heading above it", () => {
    const writer = new DocumentWriter();
    expect(
      printLayout(writer, [writer.heading(4, "Karta"), writer.figure(1000, 4000, "Karta")]),
    ).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0   10.8  h-1  heading-italic 11  "Karta"
             0     19  figure-1  image 0 59.5 × 238
             0  270.2  caption-1  body-regular 9  "Karta"
      "
    `);
  });

  it("warns of an image of less than 150 dpi as placed", () => {
    const writer = new DocumentWriter();
    expect(diagnosticsOf(writer, [writer.figure(400, 100), writer.figure(417, 100)])).toEqual([
      {
        ruleId: "image-sharp",
        message: "blurred",
        severity: "warning",
        place: { file: "x.md", start: 0, end: 8 },
        values: { file: "karta.png", dpi: "144", pixels: "417" },
      },
    ]);
  });
});
