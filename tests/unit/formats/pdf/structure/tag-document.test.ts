import { expect, test } from "vitest";
import type {
  Block,
  BlockId,
  Document,
  Inline,
  Label,
  NodeId,
  Note,
  TextNode,
} from "../../../../../src/document/types.ts";
import type { StructureElement } from "../../../../../src/formats/pdf/structure/element.ts";
import { tagDocument } from "../../../../../src/formats/pdf/structure/tag-document.ts";
import { verbatim } from "../../../../../src/ground/text/placed-text.ts";
import { sampleMeta } from "../../../../support/sample-document.ts";

let count = 0;
const id = (name: string) => name as BlockId;
const node = (): NodeId => ++count as NodeId;
const text = (value: string): TextNode => ({ type: "text", node: node(), text: verbatim(value, "x.md", 0) });
const label = (name: string, value: string): Label => ({ id: id(name), generated: true, text: text(value) });
const paragraph = (name: string, ...children: Inline[]): Block => ({
  type: "paragraph",
  id: id(name),
  role: "body",
  children,
});
const reference = (note: string): Inline => ({ type: "note-reference", node: node(), note: id(note), label: note });
const note = (name: string, ...blocks: Block[]): Note => ({
  id: id(name),
  label: label(`${name}-label`, name),
  blocks,
});

/** The tree in one line: elements in brackets, runs of text as ·. */
function tree(blocks: readonly Block[], notes: readonly Note[] = []): string {
  const document: Document = { meta: sampleMeta, blocks, notes, assets: [] };
  const print = ({ tag, children }: StructureElement): string => {
    const inner = children.map((child) => (child.type === "element" ? print(child) : "·"));
    return `${tag}(${inner.join(" ")})`;
  };
  return print(tagDocument(document, new Set()).root);
}

test("an inline element parts the text around it, and texts side by side are one run", () => {
  const strong: Inline = { type: "strong", node: node(), children: [text("b")] };
  expect(tree([paragraph("p-1", text("a"), strong, text("c"), text("d"))])).toBe("Document(P(· Strong(·) ·))");
});

test("a note follows the block that first refers to it, within that block's list item or quotation", () => {
  const item = {
    id: id("item-1"),
    label: label("item-1-label", "•"),
    blocks: [paragraph("p-2", text("b"), reference("2")), paragraph("p-3", text("c"))],
  };
  const blocks: Block[] = [
    paragraph("p-1", text("a"), reference("1"), reference("3")),
    { type: "list", id: id("list-1"), ordered: false, start: 1, items: [item] },
    paragraph("p-4", text("d"), reference("1")),
  ];
  const notes = [
    note("1", paragraph("n-1", text("x"))),
    note("2", paragraph("n-2", text("y"))),
    note("3", paragraph("n-3", text("z"))),
  ];
  expect(tree(blocks, notes)).toBe(
    "Document(P(· Reference(·) Reference(·)) Note(Lbl(·) P(·)) Note(Lbl(·) P(·)) " +
      "L(LI(Lbl(·) LBody(P(· Reference(·)) Note(Lbl(·) P(·)) P(·)))) P(· Reference(·)))",
  );
});

test("the notes of a table follow the table: none may stand in it", () => {
  const cells = (row: string, ...children: Inline[]) => ({ id: id(row), cells: [{ id: id(`${row}-1`), children }] });
  const table: Block = {
    type: "table",
    id: id("table-1"),
    columns: ["start"],
    head: cells("head", text("a"), reference("1")),
    rows: [cells("row-1", text("b")), cells("row-2")],
  };
  expect(tree([table], [note("1", paragraph("n-1", text("x")))])).toBe(
    "Document(Table(THead(TR(TH(· Reference(·)))) TBody(TR(TD(·)) TR(TD()))) Note(Lbl(·) P(·)))",
  );
});

test("an ordinal and *att* are one label; a clause without *att* has none", () => {
  const clauses: Block = {
    type: "clause-list",
    id: id("clauses"),
    clauses: [
      {
        id: id("att-1"),
        ordinal: 1,
        shownOrdinal: label("o-1", "1."),
        att: label("a-1", "att"),
        children: [text("a")],
      },
      { id: id("att-2"), ordinal: 2, children: [text("b")] },
    ],
  };
  expect(tree([clauses])).toBe("Document(L(LI(Lbl(·) LBody(·)) LI(LBody(·))))");
});

test("furniture and rules are in no structure, and a numbered paragraph says its number first", () => {
  const blocks: Block[] = [
    { type: "furniture", id: id("footer"), region: "footer", start: [text("a")], end: [] },
    { type: "divider", id: id("divider-1") },
    { type: "paragraph", id: id("p-1"), role: "body", number: label("p-1-number", "1"), children: [text("b")] },
  ];
  expect(tree(blocks)).toBe("Document(P(Span(·) ·))");
});

test("only signatures in fields have forms", () => {
  const block = (form: "pen" | "field"): Block => ({
    type: "signature-block",
    id: id("signatures"),
    form,
    signatories: [{ id: id("signatory-1"), name: [text("a")], details: [[text("b")], [text("c")]], fieldTitle: "x" }],
  });
  expect([tree([block("pen")]), tree([block("field")])]).toEqual([
    "Document(P(·) P(·) P(·))",
    "Document(Form() P(·) P(·) P(·))",
  ]);
});
