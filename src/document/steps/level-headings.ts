import type { Document, Heading } from "../types.ts";
import { mapBlocks } from "../visit.ts";

/**
 * Level the headings, so that none is more than one level below its parent.
 *
 * | written  ## Bakgrund   #### Läget   ### Kostnad   |
 * | level       1             2            2          |
 *
 * Reference: ISO 14289-1 (PDF/UA-1), 7.4.2.
 */
export function levelHeadings(document: Document): Document {
  // The written levels of the headings that may be parents of the next one.
  const open: number[] = [];
  const level = (heading: Heading): Heading => {
    if (heading.level === 0) return heading;
    while ((open.at(-1) ?? 0) >= heading.level) open.pop();
    open.push(heading.level);
    return { ...heading, level: levelOf(open.length) };
  };
  const blocks = mapBlocks(document.blocks, (block) => [block.type === "heading" ? level(block) : block]);
  const notes = document.notes.map((note) => ({
    ...note,
    blocks: mapBlocks(note.blocks, (block) => [block.type === "heading" ? level(block) : block]),
  }));
  return { ...document, blocks, notes };
}

function levelOf(depth: number): Heading["level"] {
  if (depth <= 1) return 1;
  if (depth === 2) return 2;
  return depth === 3 ? 3 : 4;
}
