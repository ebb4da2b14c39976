import { describe, expect, it } from "vitest";
import { numberNodes } from "../../../../../src/document/steps/number-nodes.ts";
import type { Theme } from "../../../../../src/document/theme/theme.ts";
import type { BlockId, Content, Document, TextNode } from "../../../../../src/document/types.ts";
import { verbatim } from "../../../../../src/ground/text/placed-text.ts";
import { pt } from "../../../../../src/ground/units/length.ts";
import type { Frame } from "../../../../../src/pages/layout/frame.ts";
import { layoutDocument } from "../../../../../src/pages/layout/layout.ts";
import { printFrames } from "../../../../../src/pages/layout/print-frames.ts";
import { layoutVolume, type VolumePages } from "../../../../../src/pages/layout/volume/layout-volume.ts";
import { DocumentWriter } from "../../../../support/document-writer.ts";
import { fakeFonts } from "../../../../support/fake-fonts.ts";
import { smallTheme } from "../../../../support/print-layout.ts";

/** Room for a header above the text. */
const theme: Theme = {
  ...smallTheme,
  page: { ...smallTheme.page, margins: { ...smallTheme.page.margins, top: pt(60) } },
};

const text = (value: string): TextNode => ({ ...new DocumentWriter().text(value), text: verbatim(value, "x.md", 0) });

function contentsOf(titles: readonly string[]): (pages: VolumePages) => Content {
  return ({ firstPages }) => {
    const writer = new DocumentWriter();
    const entries = titles.map((title, index) => ({
      id: `contents-${index + 1}` as BlockId,
      motion: index,
      title: [text(title)],
      page: text(String(firstPages[index] ?? 0)),
      details: [text("Anna Exempel (M)")],
    }));
    const header = writer.furniture("header", "Motioner", [writer.pageNumber(), "/", writer.pageCount()]);
    return numberNodes({
      blocks: [header, { type: "contents-list", id: "contents" as BlockId, entries }],
      notes: [],
      assets: [],
    });
  };
}

function motion(title: string, paragraphs: number): Document {
  const writer = new DocumentWriter();
  const footer = writer.furniture("footer", title, [writer.pageNumber(), " av ", writer.pageCount()]);
  const body = Array.from({ length: paragraphs }, () => writer.paragraph("Cyklarna får inte plats. ".repeat(6)));
  return writer.document([footer, writer.heading(0, title), ...body]);
}

const framesOf = (document: Document, look = theme): readonly Frame[] =>
  layoutDocument(document, look, fakeFonts()).value ?? [];

const motions = [framesOf(motion("Cyklar", 1)), framesOf(motion("Bussar", 6)), framesOf(motion("Tåg", 1))];

describe("layoutVolume", () => {
  it("puts titles and pages on the contents page, with dots between and a link on every line", () => {
    const titles = ["Cyklar", "Bussar som går oftare och längre än bussar går i dag", "Tåg"];
    const { contentsFrames, pages } = layoutVolume(motions, contentsOf(titles), theme, fakeFonts());
    expect(pages).toEqual({ firstPages: [2, 3, 5], pageCount: 5 });
    expect(`\n${printFrames(contentsFrames)}`).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
             0     20  header-1  body-regular 9  "Motioner"
         286.5     20  header-1  body-regular 9  "1"
           291     20  header-1  body-regular 9  "/"
         295.5     20  header-1  body-regular 9  "5"
             0   70.8  contents-1  body-regular 11  "Cyklar"
         36.09   70.8  contents-1  body-regular 11  (again) "............................"
         194.5   70.8  contents-1  body-regular 11  "2"
             0     60  contents-1  link 200 × 15
             0  84.35  contents-1  body-regular 9.5  "Anna Exempel (M)"
             0  107.6  contents-2  body-regular 11  "Bussar som går oftare och längre "
             0   96.8  contents-2  link 200 × 15
             0  122.6  contents-2  body-regular 11  "än bussar går i dag"
         96.59  122.6  contents-2  body-regular 11  (again) "................."
         194.5  122.6  contents-2  body-regular 11  "3"
             0  111.8  contents-2  link 200 × 15
             0 136.15  contents-2  body-regular 9.5  "Anna Exempel (M)"
             0  159.4  contents-3  body-regular 11  "Tåg"
         25.09  159.4  contents-3  body-regular 11  (again) ".............................."
         194.5  159.4  contents-3  body-regular 11  "5"
             0  148.6  contents-3  link 200 × 15
             0 172.95  contents-3  body-regular 9.5  "Anna Exempel (M)"
      "
    `);
  });

  it("leaves the motions' pages as they are, and puts the header above them", () => {
    const { motionFrames } = layoutVolume(motions, contentsOf(["Cyklar", "Bussar", "Tåg"]), theme, fakeFonts());
    const added = motionFrames.flat().map(({ items }, page) => {
      const own = motions.flat()[page]?.items ?? [];
      expect(items.slice(-own.length)).toEqual(own);
      return items
        .slice(0, -own.length)
        .map((item) =>
          item.type === "text" ? `${item.artifact} ${item.glyphs.map((glyph) => glyph.text).join("")}` : "",
        );
    });
    expect(added).toEqual([2, 3, 4, 5].map((page) => ["header Motioner", `header ${page}`, "header /", "header 5"]));
  });

  it("counts its own pages in where the contents need several", () => {
    const many = Array.from({ length: 40 }, () => motions[0] ?? []);
    const titles = many.map((_, index) => `Motion ${index + 1}`);
    const { contentsFrames, pages } = layoutVolume(many, contentsOf(titles), theme, fakeFonts());
    const own = contentsFrames.length;
    expect(own).toBeGreaterThan(3);
    expect(pages).toEqual({ firstPages: many.map((_, index) => own + index + 1), pageCount: own + 40 });
    const last = contentsFrames.at(-1)?.items.flatMap((item) => (item.type === "text" ? [item] : [])) ?? [];
    const numbers = last
      .filter(({ block }) => block === "contents-40")
      .map(({ glyphs }) => glyphs.map((g) => g.text).join(""));
    expect(numbers).toContain(String(own + 40));
  });

  it("lifts its header above what a motion has at the top of its pages, on all pages alike", () => {
    const low = { ...theme, page: { ...theme.page, margins: { ...theme.page.margins, top: pt(26) } } };
    const writer = new DocumentWriter();
    const high = framesOf(writer.document([writer.heading(0, "Högt upp")]), low);
    const { contentsFrames, motionFrames } = layoutVolume(
      [high, motions[0] ?? []],
      contentsOf(["Högt upp", "Cyklar"]),
      theme,
      fakeFonts(),
    );
    const heights = [...contentsFrames, ...motionFrames.flat()].map(
      ({ items }) => items.find((item) => item.type === "text")?.y,
    );
    expect(new Set(heights).size).toBe(1);
    const ownTop = Math.min(
      ...high.flatMap(({ items }) => items.map((item) => (item.type === "text" ? item.y - item.size : item.y))),
    );
    expect(heights[0]).toBeLessThan(ownTop);
  });

  it("leaves out fields to sign in", () => {
    const field = {
      type: "field",
      block: "signatory-1" as BlockId,
      x: pt(0),
      y: pt(200),
      width: pt(90),
      height: pt(30),
    } as const;
    const signed = (motions[0] ?? []).map((frame) => ({ ...frame, items: [...frame.items, field] }));
    const { motionFrames } = layoutVolume([signed], contentsOf(["Cyklar"]), theme, fakeFonts());
    expect(motionFrames.flat().flatMap(({ items }) => items.filter(({ type }) => type === "field"))).toEqual([]);
  });
});
