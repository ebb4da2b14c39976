import type { PlacedText } from "../text/placed-text.ts";
import type { Block, Document, Inline } from "./types.ts";
import { mapInlines, visitBlocks } from "./visit.ts";

/** Go through every text of a document that is printed or read aloud: words, labels, and what images show. */
export function visitTexts(document: Document, visit: (text: PlacedText, isCode: boolean) => void): void {
  const code = new Set<Inline>();
  const onBlock = (block: Block): void => {
    if (block.type === "code-block") for (const line of block.lines) code.add(line);
    if (block.type === "figure") visit(block.alt, false);
  };
  for (const blocks of [document.blocks, ...document.notes.map((note) => note.blocks)]) visitBlocks(blocks, onBlock);
  mapInlines(document, (node) => {
    if (node.type === "code") for (const child of node.children) code.add(child);
    if (node.type === "text") visit(node.text, code.has(node));
    return node;
  });
}
