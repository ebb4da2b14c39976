import { expect, it } from "vitest";
import { DocumentWriter } from "../../../../support/document-writer.ts";
import { printLayout } from "../../../../support/print-layout.ts";

it("indents a quotation on both sides, and a quotation within it further", () => {
  const writer = new DocumentWriter();
  const inner = writer.quotation([writer.paragraph("ett citat i citatet som bryts")]);
  expect(
    printLayout(writer, [writer.quotation([writer.paragraph("ett citat som är långt nog att brytas"), inner])]),
  ).toMatchInlineSnapshot(`
    "
    page 1 of 1, 300 × 400
          18   10.8  p-2  body-regular 11  "ett citat som är långt nog att "
          18   25.8  p-2  body-regular 11  "brytas"
          36   46.8  p-1  body-regular 11  "ett citat i citatet som "
          36   61.8  p-1  body-regular 11  "bryts"
    "
  `);
});
