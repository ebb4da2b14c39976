import { expect, it } from "vitest";
import { DocumentWriter } from "../../../../support/document-writer.ts";
import { printLayout } from "../../../../support/print-layout.ts";

it("draws a short rule in the middle of the measure", () => {
  const writer = new DocumentWriter();
  expect(
    printLayout(writer, [writer.paragraph("före"), writer.divider(), writer.paragraph("efter")]),
  ).toMatchInlineSnapshot(`
    "
    page 1 of 1, 300 × 400
           0   10.8  p-1  body-regular 11  "före"
          80  28.25  divider-1  rule 40 × 0.5
           0   52.8  p-2  body-regular 11  "efter"
    "
  `);
});
