import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  NoBreakHyphen,
  Packer,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  SoftHyphen,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../../../src/document/types.ts";
import { fixedTable } from "../../../../../src/formats/word/write/nodes/fixed-table.ts";
import { renderDocx } from "../../../../../src/formats/word/write/render-docx.ts";
import { xml } from "../../../../../src/formats/word/write/xml-element.ts";
import { verbatim } from "../../../../../src/ground/text/placed-text.ts";
import { pt, toTwips } from "../../../../../src/ground/units/length.ts";
import {
  documentOf,
  emphasis,
  footer,
  heading,
  id,
  language,
  lineBreak,
  link,
  note,
  noteReference,
  paragraph,
  png,
  strong,
} from "../../../../support/docx-sample.ts";
import { theme } from "../../../../support/docx-theme.ts";

// The `docx` library writes WordprocessingML too. Where both write the same thing, they agree on elements, attributes and their order.

/** What stands in the body or another part, an element a line, without bookmarks, section and ids, which each counts as it likes. */
function elementsOf(docx: Uint8Array, path: string): readonly string[] {
  const xml = new TextDecoder().decode(unzipSync(docx)[path]);
  return written(xml.slice(xml.indexOf(">", xml.lastIndexOf("?>") + 2) + 1).replace(/<w:sectPr>.*<\/w:sectPr>/s, ""));
}

function written(xml: string): readonly string[] {
  return (xml.match(/<[^>]+>|[^<]+/g) ?? [])
    .filter((tag) => !/^<\/?(w:bookmark|w:body|w:document|w:ftr|w:footnotes)/.test(tag))
    .filter((tag) => !libraryOnly.test(tag))
    .map((tag) => tag.replace(/ (r:id|r:embed|cstate|descr|xmlns:\w+)="[^"]*"/g, "").replace(/="true"/g, '="1"'))
    .map((tag) => tag.replace(/="false"/g, '="0"'))
    .map((tag) => tag.replace(/&(?:quot|amp|lt|gt);/g, (entity) => references[entity] ?? entity))
    .map(withSortedAttributes);
}

const references: Readonly<Record<string, string>> = {
  "&quot;": "&#34;",
  "&amp;": "&#38;",
  "&lt;": "&#60;",
  "&gt;": "&#62;",
};

/** What says nothing that is not so without it. */
const libraryOnly = /^<(a:srcRect|wp:effectExtent)\b/;

function withSortedAttributes(tag: string): string {
  const attributes = tag.match(/ [\w:]+="[^"]*"/g) ?? [];
  return attributes.length === 0
    ? tag
    : `${tag.slice(0, tag.indexOf(" "))}${attributes.sort().join("")}${/\/?>$/.exec(tag)?.[0]}`;
}

async function byLibrary(
  children: readonly (Paragraph | Table)[],
  notes: readonly Paragraph[] = [],
): Promise<Uint8Array> {
  const footnotes = Object.fromEntries(notes.map((each, index) => [index + 1, { children: [each] }]));
  return Packer.toBuffer(new Document({ sections: [{ children }], footnotes }));
}

const text = (value: string): TextRun => new TextRun(value);

function inOneParagraph(...children: readonly ParagraphChild[]): readonly Paragraph[] {
  return [new Paragraph({ children })];
}

describe("the body is what the docx library writes", () => {
  const body = (...parts: Parameters<typeof paragraph>[2][]): readonly Block[] => [paragraph("p-1", "body", ...parts)];

  it.each<readonly [string, readonly Block[], readonly Paragraph[]]>([
    ["text with what XML reads", body('a < b & "c"'), inOneParagraph(text('a < b & "c"'))],
    [
      "emphasis",
      body("en ", emphasis("två"), strong("tre")),
      inOneParagraph(
        text("en "),
        new TextRun({ text: "två", italics: true, italicsComplexScript: true }),
        new TextRun({ text: "tre", bold: true, boldComplexScript: true }),
      ),
    ],
    [
      "another language",
      body(language("school streets", "en")),
      inOneParagraph(new TextRun({ text: "school streets", language: { value: "en" } })),
    ],
    [
      "hyphens of other kinds",
      body("a\u00adb\u2011c"),
      inOneParagraph(new TextRun({ children: ["a", new SoftHyphen(), "b", new NoBreakHyphen(), "c"] })),
    ],
    ["a new line", body("a", lineBreak(), "b"), inOneParagraph(text("a"), new TextRun({ break: 1 }), text("b"))],
    [
      "a link",
      body(link("planen", "https://example.org/")),
      inOneParagraph(
        new ExternalHyperlink({
          link: "https://example.org/",
          children: [new TextRun({ text: "planen", style: "Hyperlink" })],
        }),
      ),
    ],
    [
      "a heading",
      [heading("h-1", 1, "Bakgrund")],
      [new Paragraph({ style: "Heading1", children: [text("Bakgrund")] })],
    ],
  ])("%s", async (_, blocks, expected) => {
    expect(elementsOf(renderDocx(documentOf(blocks), theme), "word/document.xml")).toEqual(
      elementsOf(await byLibrary(expected), "word/document.xml"),
    );
  });

  it("a picture", async () => {
    const figure = { type: "figure", id: id("figure-1"), asset: 0, alt: verbatim("En karta", "motion.md", 0) } as const;
    const asset = { ...png, width: 96, height: 48 };
    const image = new ImageRun({
      type: "png",
      data: png.bytes,
      transformation: { width: 96, height: 48 },
      altText: { id: "1", name: "Bild 1", description: "En karta" },
    });
    expect(elementsOf(renderDocx(documentOf([figure], { assets: [asset] }), theme), "word/document.xml")).toEqual(
      elementsOf(await byLibrary([new Paragraph({ style: "Figur", children: [image] })]), "word/document.xml"),
    );
  });

  it("a footnote, and the lines above it", async () => {
    const document = documentOf([paragraph("p-1", "body", "ord", noteReference("note-1", "1"))], {
      notes: [note("note-1", "1", paragraph("p-2", "body", "källa"))],
    });
    const ours = renderDocx(document, theme);
    const theirs = await byLibrary(inOneParagraph(text("ord"), new FootnoteReferenceRun(1)), [
      new Paragraph({ style: "FootnoteText", children: [text(" "), text("källa")] }),
    ]);
    expect(elementsOf(ours, "word/document.xml")).toEqual(elementsOf(theirs, "word/document.xml"));
    const number = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
    const notes = new TextDecoder().decode(unzipSync(theirs)["word/footnotes.xml"]);
    // The library numbers the lines above the notes as if they were notes.
    const lines = notes.replace(new RegExp(`${number}(?=<w:r><w:(?:continuationS|s)eparator/>)`, "g"), "");
    expect(elementsOf(ours, "word/footnotes.xml")).toEqual(written(lines.slice(lines.indexOf("<w:footnote "))));
  });
});

it("a table is what the docx library writes", async () => {
  const [narrow, wide] = [toTwips(pt(72)), toTwips(pt(144))];
  const cell = (value: string, size: number): TableCell =>
    new TableCell({ width: { size, type: WidthType.DXA }, children: [new Paragraph({ children: [text(value)] })] });
  const theirs = new Table({
    style: "Motionstabell",
    width: { size: narrow + wide, type: WidthType.DXA },
    indent: { size: narrow, type: WidthType.DXA },
    columnWidths: [narrow, wide],
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: false, firstColumn: true, lastColumn: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ cantSplit: true, tableHeader: true, children: [cell("a", narrow), cell("b", wide)] }),
      new TableRow({ cantSplit: true, children: [cell("c", narrow), cell("d", wide)] }),
    ],
  });
  const drawn = (value: string) => [xml(`<w:p><w:r><w:t xml:space="preserve">${value}</w:t></w:r></w:p>`)];
  const ours = fixedTable({
    style: "Motionstabell",
    indent: narrow,
    widths: [narrow, wide],
    look: { firstRow: 1, lastRow: 0, firstColumn: 1, lastColumn: 1, noHBand: 1, noVBand: 1 },
    rows: [
      { isHead: true, cells: [drawn("a"), drawn("b")] },
      { isHead: false, cells: [drawn("c"), drawn("d")] },
    ],
  });
  expect(written(ours)).toEqual(elementsOf(await byLibrary([theirs]), "word/document.xml"));
});

it("a footer with the number of the page is what the docx library writes", async () => {
  const page = new Paragraph({
    style: "Footer",
    children: [
      text("Fler cykelplatser vid resecentrum"),
      new TextRun({ children: [new Tab()] }),
      text("Sida "),
      new SimpleField("PAGE", "1"),
      text(" av "),
      new SimpleField("NUMPAGES", "1"),
    ],
  });
  expect(elementsOf(renderDocx(documentOf([footer()]), theme), "word/footer1.xml")).toEqual(
    elementsOf(await byLibrary([page]), "word/document.xml"),
  );
});
