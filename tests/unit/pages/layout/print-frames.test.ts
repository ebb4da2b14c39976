import { expect, it } from "vitest";
import { layoutDocument } from "../../../../src/pages/layout/layout.ts";
import { printFrames } from "../../../../src/pages/layout/print-frames.ts";
import { DocumentWriter } from "../../../support/document-writer.ts";
import { fakeFonts } from "../../../support/fake-fonts.ts";
import { smallTheme } from "../../../support/print-layout.ts";

it("prints a line for each item: where it stands, of which block it is, what it shows", () => {
  const writer = new DocumentWriter();
  const link = { type: "link", node: writer.node(), url: "https://umea.se", children: [writer.text("Umeå")] } as const;
  const document = writer.document([
    writer.paragraph(["se ", link, " om cykelbanor och gångvägar i centrum"]),
    writer.figure(40, 20),
    writer.signatures(["Anna Exempel"], "field"),
  ]);
  expect(`\n${printFrames(layoutDocument(document, smallTheme, fakeFonts()).value ?? [])}`).toMatchInlineSnapshot(`
    "
    page 1 of 1, 300 × 400
       13.75  12.23  p-1  rule 22 × 0.55
           0   10.8  p-1  body-regular 11  "se "
       13.75   10.8  p-1  body-regular 11  "Umeå"
       35.75   10.8  p-1  body-regular 11  " om cykelbanor och gångvägar "
       13.75  -0.45  p-1  link 22 × 15
           0   25.8  p-1  body-regular 11  "i centrum"
           0     36  figure-1  image 0 30 × 15
           0     57  signatory-1  field 200 × 36
           0     93  signatory-1  rule 200 × 0.75
           0 106.55  signatory-1  body-regular 11  "Anna Exempel"
    "
  `);
});
