import type { PlacedText } from "../text/placed-text.ts";
import type { Document } from "./types.ts";
import { mapInlines, visitBlocks } from "./visit.ts";

/** Go through every text of a document that is printed or read aloud: words, labels, and what images show. */
export function visitTexts(document: Document, visit: (text: PlacedText) => void): void {
  mapInlines(document, (node) => {
    if (node.type === "text") visit(node.text);
    return node;
  });
  const alternatives = (blocks: Document["blocks"]): void =>
    visitBlocks(blocks, (block) => {
      if (block.type === "figure") visit(block.alt);
    });
  alternatives(document.blocks);
  for (const note of document.notes) alternatives(note.blocks);
}
