import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Meta } from "../../src/document/meta.ts";
import type { Colour } from "../../src/document/theme/theme.ts";
import type { Asset, Block, BlockId, Document, Inline, Label, NodeId, TextNode } from "../../src/document/types.ts";
import { verbatim } from "../../src/ground/text/placed-text.ts";
import { pt } from "../../src/ground/units/length.ts";
import type { Font } from "../../src/pages/fonts/font.ts";
import { openFont } from "../../src/pages/fonts/open-font.ts";
import type { Frame, FrameItem } from "../../src/pages/layout/frame.ts";
import { makePng } from "./make-png.ts";

const id = (name: string) => name as BlockId;
const black = "#1a1a1a" as Colour;

/** A small image: a grey PNG of 2 × 2 pixels. */
export const samplePng = makePng({
  width: 2,
  height: 2,
  bitDepth: 8,
  colourType: 0,
  pixel: (x, y) => [x * 100 + y * 50],
});

export const sampleMeta: Meta = {
  schema: "yrka/motion/1",
  kind: "motion",
  variant: "final",
  title: "Fler cykelplatser vid resecentrum",
  caseTitle: "Motion från Anna Exempel (M) m.fl.: Fler cykelplatser vid resecentrum",
  authority: { id: "umea", name: "Umeå", kind: "kommun" },
  addressee: "Kommunfullmäktige",
  date: "2026-11-23",
  clauses: [{ ordinal: 1, id: "att-1", text: "att kommunen bygger 200 cykelplatser." }],
  questions: [],
  signatories: [
    { name: "Anna Exempel", party: "M", email: "anna@example.org" },
    { name: "Bo Śledź <&>", party: "S", phone: "070-123 45 67" },
  ],
  attachments: [],
  caseNumbers: ["KS-2026-00123"],
  submitted: "2026-11-24",
  own: { ansvarig: "Birgitta" },
  body: "Brödtext",
  source: { name: "cykel.md", sha256: "0".repeat(64) },
  generator: "yrka 0.1.0",
};

/** A document with one of everything, whose nodes are numbered in the order they are made. */
export function sampleDocument(
  assets: readonly Asset[] = [{ path: "karta.png", bytes: samplePng, format: "png", width: 2, height: 2 }],
): Document {
  let count = 0;
  const node = () => ++count as NodeId;
  const text = (value: string): TextNode => ({ type: "text", node: node(), text: verbatim(value, "cykel.md", 0) });
  const label = (name: string, value: string, generated = true): Label => ({
    id: id(name),
    generated,
    text: text(value),
  });
  const paragraph = (name: string, ...children: Inline[]): Block => ({
    type: "paragraph",
    id: id(name),
    role: "body",
    children,
  });
  const cells = (row: string, ...values: string[]) => ({
    id: id(row),
    cells: values.map((value, index) => ({
      id: id(`${row}-${index + 1}`),
      children: value === "" ? [] : [text(value)],
    })),
  });
  const furniture: Block[] = [
    {
      type: "furniture",
      id: id("footer"),
      region: "footer",
      start: [text("Motion")],
      end: [{ type: "page-number", node: node() }],
    },
  ];
  const blocks: Block[] = [
    ...furniture,
    { type: "heading", id: id("title"), level: 0, children: [text("Fler cykelplatser vid resecentrum")] },
    { type: "heading", id: id("h-1"), level: 1, children: [text("Bakgrund (och \\ mål)")] },
    paragraph(
      "p-1",
      text("Det finns "),
      {
        type: "strong",
        node: node(),
        children: [text("för få "), { type: "emphasis", node: node(), children: [text("platser")] }],
      },
      text(" enligt "),
      { type: "link", node: node(), url: "https://example.org/a(b)%20c", children: [text("kommunens utredning")] },
      text(", se även "),
      { type: "language", node: node(), lang: "en", children: [text("Cycling for all")] },
      { type: "note-reference", node: node(), note: id("note-1"), label: "1" },
      text(" och "),
      { type: "code", node: node(), children: [text("a)b")] },
      text("."),
    ),
    { type: "quotation", id: id("quote-1"), blocks: [paragraph("p-2", text("Cykeln är framtiden."))] },
    {
      type: "list",
      id: id("list-1"),
      ordered: false,
      start: 1,
      items: [
        { id: id("item-1"), label: label("item-1-label", "•"), blocks: [paragraph("p-3", text("Första punkten"))] },
        {
          id: id("item-2"),
          label: label("item-2-label", "•"),
          blocks: [
            paragraph("p-4", text("Andra punkten")),
            {
              type: "list",
              id: id("list-2"),
              ordered: true,
              start: 3,
              items: [
                {
                  id: id("item-3"),
                  label: label("item-3-label", "3."),
                  blocks: [paragraph("p-5", text("Inre punkt"))],
                },
              ],
            },
          ],
        },
      ],
    },
    { type: "heading", id: id("h-2"), level: 2, children: [text("Kostnader")] },
    {
      type: "table",
      id: id("table-1"),
      columns: ["start", "end"],
      head: cells("table-1-head", "År", "Kostnad"),
      rows: [cells("table-1-row-1", "2027", "2 mkr"), cells("table-1-row-2", "2028", "")],
      caption: { id: id("table-1-caption"), children: [text("Kostnader per år")] },
    },
    {
      type: "figure",
      id: id("figure-1"),
      asset: 0,
      alt: verbatim("Karta över (resecentrum) åäö", "cykel.md", 0),
      caption: { id: id("figure-1-caption"), children: [text("Karta")] },
    },
    { type: "divider", id: id("divider-1") },
    { type: "code-block", id: id("code-1"), lines: [text("a = 1"), text("b = 2")] },
    paragraph("p-6", text("Mot denna bakgrund yrkas att kommunfullmäktige beslutar:")),
    {
      type: "clause-list",
      id: id("clauses"),
      clauses: [
        {
          id: id("att-1"),
          ordinal: 1,
          att: label("att-1-label", "att", false),
          children: [text("kommunen bygger 200 väderskyddade cykelplatser vid resecentrum före 2028.")],
        },
        {
          id: id("att-2"),
          ordinal: 2,
          att: label("att-2-label", "att", false),
          children: [text("kostnaden tas ur ramen.")],
        },
      ],
    },
    {
      type: "signature-block",
      id: id("signatures"),
      form: "field",
      signatories: [
        {
          id: id("signatory-1"),
          name: [text("Anna Exempel (M)")],
          details: [[text("ledamot")]],
          fieldTitle: "Underskrift av Anna Exempel",
        },
        { id: id("signatory-2"), name: [text("Bo Śledź (S)")], details: [], fieldTitle: "Underskrift av Bo Śledź" },
      ],
    },
  ];
  const notes = [
    { id: id("note-1"), label: label("note-1-label", "1"), blocks: [paragraph("p-7", text("Källa: SCB 2025."))] },
  ];
  return { meta: sampleMeta, blocks, notes, assets };
}

/** The standard text font. */
export function sampleFont(): Font {
  const path = join(import.meta.dirname, "../../templates/fonts/source-serif-4/Regular.ttf");
  const font = openFont("source-serif-4", new Uint8Array(readFileSync(path)));
  if (font === undefined) throw new Error(`No font in ${path}`);
  return font;
}

/** Draw a document crudely: a line for each text, in drawing order of its own (notes last), so many lines a page. */
export function sampleFrames(document: Document, font: Font = sampleFont(), linesPerPage = 18): readonly Frame[] {
  const lines: FrameItem[][] = [];
  const furniture: FrameItem[] = [];
  const drawText = (block: BlockId, nodeId: NodeId, value: string, y = 0): FrameItem => ({
    type: "text",
    block,
    node: nodeId,
    x: pt(80),
    y: pt(y),
    font,
    size: pt(11),
    colour: black,
    glyphs: font.shape(`${value} `).map((glyph, index, all) => ({
      glyph: glyph.glyph,
      text: `${value} `.slice(glyph.cluster, all[index + 1]?.cluster),
      advance: pt((glyph.advance * 11) / font.unitsPerEm),
      offsetX: pt((glyph.offsetX * 11) / font.unitsPerEm),
      offsetY: pt((-glyph.offsetY * 11) / font.unitsPerEm),
    })),
  });
  const area = { x: pt(80), y: pt(-10), width: pt(120), height: pt(14) };
  const inline = (block: BlockId, nodes: readonly Inline[], into: FrameItem[][] = lines): void => {
    for (const child of nodes) {
      if (child.type === "text") into.push([drawText(block, child.node, child.text.value)]);
      else if (child.type === "note-reference") {
        into.push([drawText(block, child.node, child.label), { type: "link", block, node: child.node, ...area }]);
      } else if (child.type === "page-number") into.push([drawText(block, child.node, "1")]);
      else if ("children" in child) {
        inline(block, child.children, into);
        if (child.type === "link") into.at(-1)?.push({ type: "link", block, node: child.node, ...area });
      }
    }
  };
  const draw = (block: Block): void => {
    if (block.type === "furniture") {
      const drawn: FrameItem[][] = [];
      inline(block.id, [...block.start, ...block.end], drawn);
      furniture.push(...drawn.flat().map((item, index) => ({ ...item, x: pt(80 + 200 * index), y: pt(800) })));
    } else if (block.type === "divider") {
      lines.push([
        { type: "rule", block: block.id, x: pt(80), y: pt(0), width: pt(100), height: pt(0.5), colour: black },
      ]);
    } else if (block.type === "quotation") for (const inner of block.blocks) draw(inner);
    else if (block.type === "list") {
      for (const item of block.items) {
        inline(item.label.id, [item.label.text]);
        for (const inner of item.blocks) draw(inner);
      }
    } else if (block.type === "table") {
      inline(block.id, block.caption?.children ?? []);
      for (const row of [block.head, ...block.rows]) for (const cell of row.cells) inline(cell.id, cell.children);
    } else if (block.type === "figure") {
      lines.push(
        [{ type: "image", block: block.id, asset: block.asset, x: pt(80), y: pt(-20), width: pt(60), height: pt(30) }],
        [],
      );
      inline(block.id, block.caption?.children ?? []);
    } else if (block.type === "code-block") inline(block.id, block.lines);
    else if (block.type === "clause-list") {
      for (const clause of block.clauses)
        inline(clause.id, [...(clause.att ? [clause.att.text] : []), ...clause.children]);
    } else if (block.type === "signature-block") {
      for (const signatory of block.signatories) {
        if (block.form === "field") {
          lines.push(
            [{ type: "field", block: signatory.id, x: pt(80), y: pt(-20), width: pt(150), height: pt(30) }],
            [],
          );
        }
        inline(signatory.id, [...signatory.name, ...signatory.details.flat()]);
      }
    } else if (block.type !== "contents-list") inline(block.id, block.children);
  };
  for (const block of document.blocks) draw(block);
  for (const note of document.notes) {
    inline(note.label.id, [note.label.text]);
    for (const block of note.blocks) draw(block);
  }
  const pages: Frame[] = [];
  for (let start = 0; start < lines.length; start += linesPerPage) {
    const items = lines
      .slice(start, start + linesPerPage)
      .flatMap((line, index) => line.map((item) => ({ ...item, y: pt(item.y + 90 + index * 30) })));
    pages.push({ width: pt(595.276), height: pt(841.89), items: [...items, ...furniture] });
  }
  return pages;
}
