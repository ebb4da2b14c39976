import type { Block } from "../../../document/types.ts";
import type { BlockContext, Measure, Stack } from "./block-context.ts";
import { layOutBlock } from "./lay-out-block.ts";
import { keepWithNext, LAST_RESORT } from "./piece.ts";
import { stackPieces } from "./stack.ts";

/** Parting the signatures from what they sign is worse than any widow. */
const UNSIGNED = 2 * LAST_RESORT;
/** How many blocks ahead matter. */
const FORESIGHT = 3;

/** Lay out blocks below one another, and forbid the page breaks between those that belong together. */
export function stackBlocks(blocks: readonly Block[], measure: Measure, context: BlockContext): Stack {
  const shown = blocks.filter((block) => block.type !== "furniture");
  return stackPieces(
    shown.map((block, index) => {
      const stack = layOutBlock(block, measure, context);
      const penalty = penaltyBetween(block, shown.slice(index + 1, index + 1 + FORESIGHT));
      return penalty === 0 ? stack : { ...stack, pieces: keepWithNext(stack.pieces, penalty) };
    }),
  );
}

function penaltyBetween(block: Block, following: readonly Block[]): number {
  const [next] = following;
  // Place and date go with the signatures, above or below them, and so does what stands before both.
  const isSigned = following.find((other) => !isPlaceDate(other))?.type === "signature-block";
  if (isSigned || (block.type === "signature-block" && next !== undefined && isPlaceDate(next))) return UNSIGNED;
  const isIntroduced = next?.type === "list" || next?.type === "clause-list" || next?.type === "divider";
  return isIntroduced && block.type === "paragraph" ? LAST_RESORT : 0;
}

function isPlaceDate(block: Block): boolean {
  return block.type === "paragraph" && block.role === "place-date";
}
