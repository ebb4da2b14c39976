import type { Block } from "../../document/types.ts";
import type { BlockContext, Measure, Stack } from "./block-context.ts";
import { layOutBlock } from "./lay-out-block.ts";
import { FORBIDDEN, keepWithNext } from "./piece.ts";
import { stackPieces } from "./stack.ts";

/** Parting the signatures from what they sign is worse than any widow. */
const UNSIGNED = 2 * FORBIDDEN;

/** Lay out blocks below one another, and forbid the page breaks between those that belong together. */
export function stackBlocks(blocks: readonly Block[], measure: Measure, context: BlockContext): Stack {
  const shown = blocks.filter((block) => block.type !== "furniture");
  return stackPieces(
    shown.map((block, index) => {
      const stack = layOutBlock(block, measure, context);
      const next = shown[index + 1];
      const penalty = next === undefined ? 0 : penaltyBetween(block, next);
      return penalty === 0 ? stack : { ...stack, pieces: keepWithNext(stack.pieces, penalty) };
    }),
  );
}

function penaltyBetween(block: Block, next: Block): number {
  if (next.type === "signature-block" || (block.type === "signature-block" && isPlaceDate(next))) return UNSIGNED;
  const isIntroduced = next.type === "list" || next.type === "clause-list" || next.type === "divider";
  return isIntroduced && block.type === "paragraph" ? FORBIDDEN : 0;
}

function isPlaceDate(block: Block): boolean {
  return block.type === "paragraph" && block.role === "place-date";
}
