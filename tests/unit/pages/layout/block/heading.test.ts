import { describe, expect, it } from "vitest";
import { pt } from "../../../../../src/ground/units/length.ts";
import { DocumentWriter } from "../../../../support/document-writer.ts";
import { printLayout, smallTheme } from "../../../../support/print-layout.ts";

describe("heading", () => {
  it("balances its lines", () => {
    const writer = new DocumentWriter();
    expect(printLayout(writer, [writer.heading(1, "fler cykelplatser vid resecentrum i Umeå")])).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0  11.75  h-1  heading-bold 12.5  "fler cykelplatser "
             0  27.75  h-1  heading-bold 12.5  "vid resecentrum i Umeå"
      "
    `);
  });

  it("draws the theme's rule below the title, and counts it in the title's height", () => {
    const writer = new DocumentWriter();
    const theme = { ...smallTheme, ornaments: { titleRule: pt(2), footerRule: pt(0) } };
    expect(printLayout(writer, [writer.heading(0, "Cyklar"), writer.paragraph("text")], theme)).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0   16.9  title  heading-bold 18  "Cyklar"
             0     29  title  rule 200 × 2
             0   53.8  p-1  body-regular 11  "text"
      "
    `);
  });

  it("never ends a page", () => {
    const writer = new DocumentWriter();
    const lines = Array.from({ length: 18 }, () => writer.paragraph("rad"));
    const theme = {
      ...smallTheme,
      styles: { ...smallTheme.styles, body: { ...smallTheme.styles.body, after: pt(0) } },
    };
    const printed = printLayout(writer, [...lines, writer.heading(4, "Rubrik"), writer.paragraph("text")], theme);
    expect(printed.slice(printed.indexOf("page 2"))).toMatchInlineSnapshot(`
      "page 2 of 2, 300 × 400
             0   10.8  h-1  heading-italic 11  "Rubrik"
             0   27.8  p-19  body-regular 11  "text"
      "
    `);
  });
});
