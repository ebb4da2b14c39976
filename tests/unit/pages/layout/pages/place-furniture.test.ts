import { describe, expect, it } from "vitest";
import type { Theme } from "../../../../../src/document/theme/theme.ts";
import type { Block } from "../../../../../src/document/types.ts";
import { pt } from "../../../../../src/ground/units/length.ts";
import type { Frame } from "../../../../../src/pages/layout/frame.ts";
import { placeFurniture } from "../../../../../src/pages/layout/pages/place-furniture.ts";
import { printFrames } from "../../../../../src/pages/layout/print-frames.ts";
import { DocumentWriter } from "../../../../support/document-writer.ts";
import { fakeFonts } from "../../../../support/fake-fonts.ts";
import { smallTheme } from "../../../../support/print-layout.ts";

/** What stands on page 2 of 3, and how far it reaches towards the text. */
function place(blocks: readonly Block[], theme: Theme = smallTheme): string {
  const inline = { fonts: fakeFonts(), theme, lang: "sv", pageNumber: 2, pageCount: 3 } as const;
  const { header, footer, headerEnd, footerStart } = placeFurniture(blocks, theme, inline);
  const frame: Frame = { width: theme.page.width, height: theme.page.height, items: [...header, ...footer] };
  return `\n${printFrames([frame])}header ends at ${headerEnd}, footer starts at ${footerStart}\n`;
}

describe("placeFurniture", () => {
  it("stands the start at the left and the end at the right, on the theme's baselines", () => {
    const writer = new DocumentWriter();
    const blocks = [
      writer.furniture("header", "Utkast"),
      writer.furniture("footer", "Cyklar", ["Sida ", writer.pageNumber(), " av ", writer.pageCount()]),
    ];
    expect(place(blocks)).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0     20  header-1  body-regular 9  "Utkast"
             0    380  footer-1  body-regular 9  "Cyklar"
         259.5    380  footer-1  body-regular 9  "Sida "
         277.5    380  footer-1  body-regular 9  "2"
           282    380  footer-1  body-regular 9  " av "
         295.5    380  footer-1  body-regular 9  "3"
      header ends at 23.05, footer starts at 371.55
      "
    `);
  });

  it("lets a long text grow towards the column: the last line of a footer stays where it is", () => {
    const writer = new DocumentWriter();
    const long = "Fler cykelplatser vid resecentrum och tryggare vägar till skolan för alla barn i kommunen";
    const blocks = [writer.furniture("header", long), writer.furniture("footer", long, ["Sida ", writer.pageNumber()])];
    expect(place(blocks)).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0     20  header-1  body-regular 9  "Fler cykelplatser vid resecentrum och tryggare vägar till skolan för alla "
             0   31.5  header-1  body-regular 9  "barn i kommunen"
             0  368.5  footer-1  body-regular 9  "Fler cykelplatser vid resecentrum och tryggare vägar till skolan "
             0    380  footer-1  body-regular 9  "för alla barn i kommunen"
         277.5    380  footer-1  body-regular 9  "Sida "
         295.5    380  footer-1  body-regular 9  "2"
      header ends at 34.55, footer starts at 360.05
      "
    `);
  });

  it("draws four lines at most", () => {
    const writer = new DocumentWriter();
    const lines = place([writer.furniture("footer", "cykelplatser ".repeat(100))]).split("\n");
    expect(lines.filter((line) => line.includes("footer-1")).length).toBe(4);
  });

  it("draws the theme's rule above the footer", () => {
    const writer = new DocumentWriter();
    const theme = { ...smallTheme, ornaments: { titleRule: pt(0), footerRule: pt(1) } };
    expect(place([writer.furniture("footer", "Cyklar")], theme)).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0 365.55  footer-1  rule 300 × 1
             0    380  footer-1  body-regular 9  "Cyklar"
      header ends at undefined, footer starts at 365.55
      "
    `);
  });

  it("gives nothing where there is no furniture", () => {
    expect(place([])).toBe("\npage 1 of 1, 300 × 400\nheader ends at undefined, footer starts at undefined\n");
  });
});
