import { expect, test } from "vitest";
import type { Block, BlockId, Document, NodeId, TextNode } from "../../../../src/document/types.ts";
import { type OutlineEntry, outlineOf } from "../../../../src/formats/pdf/outline.ts";
import { verbatim } from "../../../../src/ground/text/placed-text.ts";
import { sampleMeta } from "../../../support/sample-document.ts";

const id = (name: string) => name as BlockId;
const text = (value: string): TextNode => ({ type: "text", node: 1 as NodeId, text: verbatim(value, "x.md", 0) });
const heading = (name: string, level: 0 | 1 | 2 | 3 | 4): Block => ({
  type: "heading",
  id: id(name),
  level,
  children: [text(`Rubrik ${name}`)],
});
const clauses: Block = {
  type: "clause-list",
  id: id("clauses"),
  clauses: [
    {
      id: id("att-1"),
      ordinal: 1,
      shownOrdinal: { id: id("att-1-ordinal"), generated: true, text: text("1.") },
      att: { id: id("att-1-label"), generated: false, text: text("att") },
      children: [text("kommunen bygger 200 väderskyddade cykelplatser, alla vid resecentrum.")],
    },
    { id: id("att-2"), ordinal: 2, children: [text("Avslå motionen.")] },
    { id: id("att-3"), ordinal: 3, children: [text("x".repeat(80))] },
  ],
};

function outline(blocks: readonly Block[], meta: Partial<Document["meta"]> = {}): readonly string[] {
  const lines = (entries: readonly OutlineEntry[], indent: string): readonly string[] =>
    entries.flatMap(({ title, block, children }) => [
      `${indent}${title} → ${block}`,
      ...lines(children, `${indent}  `),
    ]);
  return lines(outlineOf({ meta: { ...sampleMeta, ...meta }, blocks, notes: [], assets: [] }), "");
}

test("the title stands beside the headings, and each heading below the one it belongs to", () => {
  const blocks = [heading("a", 0), heading("b", 1), heading("c", 2), heading("d", 3), heading("e", 2), heading("f", 1)];
  expect(outline(blocks)).toEqual([
    "Rubrik a → a",
    "Rubrik b → b",
    "  Rubrik c → c",
    "    Rubrik d → d",
    "  Rubrik e → e",
    "Rubrik f → f",
  ]);
});

test("clauses stand below the proposals, shortened between words, and the proposals begin at the lead-in", () => {
  const leadIn: Block = {
    type: "paragraph",
    id: id("lead-in"),
    role: "lead-in",
    children: [text("Därför yrkar jag:")],
  };
  expect(outline([heading("a", 1), leadIn, clauses])).toEqual([
    "Rubrik a → a",
    "Förslag → lead-in",
    "  1. att kommunen bygger 200 väderskyddade cykelplatser, alla… → att-1",
    "  Avslå motionen. → att-2",
    `  ${"x".repeat(59)}… → att-3`,
  ]);
});

test("clauses in groups stand below the body that they are put to", () => {
  const organ: Block = { type: "paragraph", id: id("organ-1"), role: "organ", children: [text("I nämnden:")] };
  expect(outline([organ, clauses])[0]).toBe("I nämnden: → organ-1");
});

test("questions are called so", () => {
  expect(outline([clauses], { questions: [{ ordinal: 1, id: "fraga-1", text: "När?" }] })[0]).toBe("Frågor → clauses");
});
