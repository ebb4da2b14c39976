import type { PlacedText } from "../../ground/text/placed-text.ts";
import { maskText } from "../../motion/personal-data/mask-text.ts";
import type { Block, Caption, ClauseItem, Inline, Note, SignatureBlock, Table, TableRow, TextNode } from "../types.ts";
import { maskInlines, maskRows } from "./mask-inlines.ts";
import { type Mask, maskPieces } from "./mask-pieces.ts";

/** Make a function that masks the personal data in blocks, the same for the same block. */
export function blockMasker(tell: Mask): (block: Block) => Block {
  const known = new WeakMap<Block, Block>();
  return (block) => {
    const masked = known.get(block) ?? maskBlock(block, tell);
    known.set(block, masked);
    return masked;
  };
}

export function maskNote(note: Note, tell: Mask): Note {
  return { ...note, blocks: note.blocks.map((block) => maskBlock(block, tell)) };
}

function maskBlock(block: Block, tell: Mask): Block {
  const inlines = (nodes: readonly Inline[]): readonly Inline[] => maskInlines(nodes, tell);
  switch (block.type) {
    case "furniture":
      return { ...block, start: inlines(block.start), end: inlines(block.end) };
    case "heading":
    case "paragraph":
      return { ...block, children: inlines(block.children) };
    case "quotation":
      return { ...block, blocks: block.blocks.map((child) => maskBlock(child, tell)) };
    case "list":
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, blocks: item.blocks.map((child) => maskBlock(child, tell)) })),
      };
    case "table":
      return maskTable(block, tell);
    case "figure":
      return { ...block, alt: maskOne(block.alt, tell), ...captionOf(block, tell) };
    case "code-block":
      return { ...block, lines: maskLines(block.lines, tell) };
    case "divider":
    // Its words are those of motions that are masked already.
    case "contents-list":
      return block;
    case "clause-list":
      return { ...block, clauses: block.clauses.map((clause) => maskClause(clause, tell)) };
    case "signature-block":
      return maskSignatures(block, tell);
  }
}

function maskOne(text: PlacedText, tell: Mask): PlacedText {
  return maskPieces([text], tell)[0] ?? text;
}

function captionOf({ caption }: { readonly caption?: Caption }, tell: Mask): { readonly caption?: Caption } {
  return caption === undefined ? {} : { caption: { ...caption, children: maskInlines(caption.children, tell) } };
}

function maskTable(table: Table, tell: Mask): Table {
  const row = (item: TableRow): TableRow => {
    const cells = maskRows(
      item.cells.map(({ children }) => children),
      tell,
    );
    return { ...item, cells: item.cells.map((cell, index) => ({ ...cell, children: cells[index] ?? [] })) };
  };
  return { ...table, head: row(table.head), rows: table.rows.map(row), ...captionOf(table, tell) };
}

function maskLines(lines: readonly TextNode[], tell: Mask): readonly TextNode[] {
  const pieces = lines.flatMap(({ text }, index) => (index === 0 ? [text] : ["\n", text]));
  const masked = maskPieces(pieces, tell).filter((piece) => typeof piece !== "string");
  return lines.map((line, index) => ({ ...line, text: masked[index] ?? line.text }));
}

function maskClause(clause: ClauseItem, tell: Mask): ClauseItem {
  return { ...clause, children: maskInlines(clause.children, tell) };
}

function maskSignatures(block: SignatureBlock, tell: Mask): SignatureBlock {
  return {
    ...block,
    signatories: block.signatories.map((signatory) => ({
      ...signatory,
      name: maskInlines(signatory.name, tell),
      details: signatory.details.map((line) => maskInlines(line, tell)),
      fieldTitle: maskText(signatory.fieldTitle),
    })),
  };
}
