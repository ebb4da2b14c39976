import { describe, expect, it } from "vitest";
import { DocumentWriter } from "../../../../support/document-writer.ts";
import { printLayout } from "../../../../support/print-layout.ts";

describe("clauseList", () => {
  it("hangs the text to the right of the label", () => {
    const writer = new DocumentWriter();
    const clauses = writer.clauses(["kommunen bygger cykelplatser vid resecentrum.", "kostnaden tas ur ramen."]);
    expect(printLayout(writer, [clauses])).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0   10.8  label-1  body-regular 11  "att"
            26   10.8  att-1  body-regular 11  "kommunen bygger cykelplatser vid "
            26   25.8  att-1  body-regular 11  "resecentrum."
             0   44.8  label-2  body-regular 11  "att"
            26   44.8  att-2  body-regular 11  "kostnaden tas ur ramen."
      "
    `);
  });

  it("stands ordinal and att in columns of their own, as two labels", () => {
    const writer = new DocumentWriter();
    const clauses = writer.clauses(Array.from({ length: 10 }, () => "a."));
    expect(printLayout(writer, [clauses])).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
           5.5   10.8  label-1  body-regular 11  "1."
         18.15   10.8  label-2  body-regular 11  "att"
         44.15   10.8  att-1  body-regular 11  "a."
           5.5   29.8  label-3  body-regular 11  "2."
         18.15   29.8  label-4  body-regular 11  "att"
         44.15   29.8  att-2  body-regular 11  "a."
           5.5   48.8  label-5  body-regular 11  "3."
         18.15   48.8  label-6  body-regular 11  "att"
         44.15   48.8  att-3  body-regular 11  "a."
           5.5   67.8  label-7  body-regular 11  "4."
         18.15   67.8  label-8  body-regular 11  "att"
         44.15   67.8  att-4  body-regular 11  "a."
           5.5   86.8  label-9  body-regular 11  "5."
         18.15   86.8  label-10  body-regular 11  "att"
         44.15   86.8  att-5  body-regular 11  "a."
           5.5  105.8  label-11  body-regular 11  "6."
         18.15  105.8  label-12  body-regular 11  "att"
         44.15  105.8  att-6  body-regular 11  "a."
           5.5  124.8  label-13  body-regular 11  "7."
         18.15  124.8  label-14  body-regular 11  "att"
         44.15  124.8  att-7  body-regular 11  "a."
           5.5  143.8  label-15  body-regular 11  "8."
         18.15  143.8  label-16  body-regular 11  "att"
         44.15  143.8  att-8  body-regular 11  "a."
           5.5  162.8  label-17  body-regular 11  "9."
         18.15  162.8  label-18  body-regular 11  "att"
         44.15  162.8  att-9  body-regular 11  "a."
             0  181.8  label-19  body-regular 11  "10."
         18.15  181.8  label-20  body-regular 11  "att"
         44.15  181.8  att-10  body-regular 11  "a."
      "
    `);
  });

  it("hangs clauses without att to the right of the ordinal alone", () => {
    const writer = new DocumentWriter();
    expect(
      printLayout(writer, [writer.clauses(["ge nämnden i uppdrag"], { att: "", ordinals: true })]),
    ).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0   10.8  label-1  body-regular 11  "1."
            18   10.8  att-1  body-regular 11  "ge nämnden i uppdrag"
      "
    `);
  });

  it("makes room for a wide label", () => {
    const writer = new DocumentWriter();
    expect(printLayout(writer, [writer.clauses(["bygga"], { att: "ATT ATT" })])).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0   10.8  label-1  body-regular 11  "ATT ATT"
         40.15   10.8  att-1  body-regular 11  "bygga"
      "
    `);
  });
});
