import { describe, expect, it } from "vitest";
import { DocumentWriter } from "../../../../support/document-writer.ts";
import { printLayout, smallTheme } from "../../../../support/print-layout.ts";

describe("paragraph", () => {
  it("sets its lines in the column, and leaves the larger of two spaces between paragraphs", () => {
    const writer = new DocumentWriter();
    const blocks = [
      writer.paragraph("kommunen bygger cykelplatser vid resecentrum"),
      writer.paragraph("och vid torget"),
    ];
    expect(printLayout(writer, blocks)).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0   10.8  p-1  body-regular 11  "kommunen bygger cykelplatser vid rese¬"
             0   25.8  p-1  body-regular 11  "centrum"
             0   46.8  p-2  body-regular 11  "och vid torget"
      "
    `);
  });

  it("stands a draft's number in the left margin, on the first line", () => {
    const writer = new DocumentWriter();
    const body = writer.quotation([{ ...writer.paragraph("kommunen bygger"), number: writer.label("12") }]);
    const margins = { ...smallTheme.page.margins, left: smallTheme.page.margins.right };
    expect(
      printLayout(writer, [body], { ...smallTheme, page: { ...smallTheme.page, margins } }),
    ).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
            82   10.8  label-1  body-regular 9  "12"
           118   10.8  p-1  body-regular 11  "kommunen byg¬"
           118   25.8  p-1  body-regular 11  "ger"
      "
    `);
  });

  it("sets each role in its own style", () => {
    const writer = new DocumentWriter();
    const blocks = [writer.paragraph("Motion", "kind"), writer.paragraph("Till fullmäktige", "addressee")];
    expect(printLayout(writer, blocks)).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0   10.5  p-1  heading-bold 10  "Motion"
             0   31.8  p-2  body-regular 11  "Till fullmäktige"
      "
    `);
  });
});
