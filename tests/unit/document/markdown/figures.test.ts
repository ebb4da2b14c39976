import { describe, expect, it } from "vitest";
import { printDocument } from "../../../../src/document/print-document.ts";
import { fillTemplate } from "../../../../src/document/template/fill-template.ts";
import type { Asset } from "../../../../src/document/types.ts";
import { makeMotion } from "../../../support/make-motion.ts";
import { documentOf, projectTemplate, said } from "../../../support/make-template.ts";

const asset: Asset = { path: "karta.png", bytes: new Uint8Array(), format: "png", width: 40, height: 30 };
const assets = new Map([
  ["karta.png", asset],
  ["./karta.png", asset],
]);

function printBody(markdown: string, variant: "final" | "draft" = "final"): readonly string[] {
  const printed = printDocument(documentOf(makeMotion({ body: markdown }), variant, assets)).split("\n");
  return printed.slice(
    printed.findIndex((line) => line.startsWith("title heading")) + 1,
    printed.findIndex((line) => line.startsWith("lead-in")),
  );
}

describe("an image", () => {
  it("alone in its paragraph is a figure, its title the caption", () => {
    expect(printBody('![En karta](karta.png "Karta över ”centrum”")')).toEqual([
      'figure-1 figure asset 0 alt "En karta"',
      "  figure-1-caption caption: Karta över ”centrum”",
    ]);
  });

  it("takes the paragraph below it as its caption, where that begins with Figur and it has no title", () => {
    expect(
      printBody("![En karta](karta.png)\n\nFigur 1: *Karta*\n\n![B][b]\n\nBilden visar inget.\n\n[b]: ./karta.png"),
    ).toEqual([
      'figure-1 figure asset 0 alt "En karta"',
      "  figure-1-caption caption: Figur 1: *Karta*",
      'figure-2 figure asset 0 alt "B"',
      "p-1 paragraph body: Bilden visar inget.",
    ]);
  });

  it("among words becomes a figure after them, also from a link, a list or a table", () => {
    expect(
      printBody(
        "Se ![K](karta.png) här.\n\n[![L](karta.png)](https://example.org)\n\n| a |\n|---|\n| ![C](karta.png) |",
      ),
    ).toEqual([
      "p-1 paragraph body: Se här.",
      'figure-1 figure asset 0 alt "K"',
      'figure-2 figure asset 0 alt "L"',
      "table-1 table start",
      "  table-1-row-0 row | a |",
      "  table-1-row-1 row |  |",
      'figure-3 figure asset 0 alt "C"',
    ]);
  });

  it("without a description is an error, and in a draft a warning with a visible placeholder", () => {
    const motion = makeMotion({ body: "Se.\n\n![](karta.png)" });
    const start = motion.body.text.value.indexOf("![");
    const message =
      "image-alt: The image `karta.png` has no description (write in the square brackets what the image shows: `![Map of …](karta.png)`)";
    expect(said(fillTemplate(motion, projectTemplate("standard"), { variant: "final", assets }))).toEqual([
      `motions/x.md:${start}-${start + 14} error ${message}`,
    ]);
    expect(said(fillTemplate(motion, projectTemplate("standard"), { variant: "draft", assets }))).toEqual([
      `motions/x.md:${start}-${start + 14} warning ${message}`,
    ]);
    expect(printBody("![](karta.png)", "draft")).toEqual([
      'figure-1 figure asset 0 alt "[Bildbeskrivning saknas]"',
      "placeholder-1 paragraph placeholder: [Bildbeskrivning saknas]",
    ]);
  });

  it("that could not be loaded leaves a placeholder", () => {
    expect(printBody("![En skiss](skiss.png)")).toEqual([
      "placeholder-1 paragraph placeholder: [Bilden skiss.png saknas]",
    ]);
  });
});
