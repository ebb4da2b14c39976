import type { Block } from "./types.ts";

/** Why a page should not end between a block and the next. */
export type Tie = "signature" | "introduction";

/** How many blocks ahead matter: place and date may come between the last text and the signatures. */
const FORESIGHT = 3;

/**
 * What ties the block at an index to the next one. Place and date go with the signatures, above or below them, and so does what stands
 * before both; a paragraph goes with the list, the clauses or the divider that it introduces. Headings are their style's matter.
 */
export function tieToNext(blocks: readonly Block[], index: number): Tie | undefined {
  const block = blocks[index];
  const following = blocks.slice(index + 1, index + 1 + FORESIGHT);
  const [next] = following;
  if (block === undefined || next === undefined) return undefined;
  const isSigned = following.find((other) => !isPlaceDate(other))?.type === "signature-block";
  if (isSigned || (block.type === "signature-block" && isPlaceDate(next))) return "signature";
  const isIntroduced = next.type === "list" || next.type === "clause-list" || next.type === "divider";
  return isIntroduced && block.type === "paragraph" ? "introduction" : undefined;
}

function isPlaceDate(block: Block): boolean {
  return block.type === "paragraph" && block.role === "place-date";
}
