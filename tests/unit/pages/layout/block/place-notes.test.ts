import { describe, expect, it } from "vitest";
import { DocumentWriter } from "../../../../support/document-writer.ts";
import { printLayout } from "../../../../support/print-layout.ts";

describe("placeNotes", () => {
  it("stands footnotes at the foot of the page below a rule, their text to the right of the labels", () => {
    const writer = new DocumentWriter();
    const body = writer.paragraph([
      "text",
      writer.note("en not som är så lång att den tar två rader"),
      " och",
      writer.note("kort"),
    ]);
    expect(printLayout(writer, [body])).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0   10.8  p-3  body-regular 11  "text"
            22   6.95  p-3  body-regular 7.15  "1"
         25.58   10.8  p-3  body-regular 11  " och"
         44.83   6.95  p-3  body-regular 7.15  "2"
            22  -0.45  p-3  link 3.57 × 15
         44.83  -0.45  p-3  link 3.58 × 15
             0  268.7  p-1  rule 80 × 0.5
             0 282.45  label-1  body-regular 9  "1"
             0 273.83  label-1  link 4.5 × 10.43
             9 282.45  p-1  body-regular 9  "en not som är så lång att den tar två rader"
             0 296.95  label-2  body-regular 9  "2"
             0 288.33  label-2  link 4.5 × 10.43
             9 296.95  p-2  body-regular 9  "kort"
      "
    `);
  });

  it("runs a long footnote over to the next page", () => {
    const writer = new DocumentWriter();
    const body = writer.paragraph(["text", writer.note("ord ".repeat(300))]);
    const lines = printLayout(writer, [body]).split("\n");
    expect(lines.filter((line) => /page|rule|label|text/.test(line))).toMatchInlineSnapshot(`
      [
        "page 1 of 2, 300 × 400",
        "       0   10.8  p-2  body-regular 11  "text"",
        "       0   30.2  p-1  rule 80 × 0.5",
        "       0  43.95  label-1  body-regular 9  "1"",
        "       0  35.33  label-1  link 4.5 × 10.43",
        "page 2 of 2, 300 × 400",
        "       0  271.7  p-1  rule 80 × 0.5",
      ]
    `);
  });
});
