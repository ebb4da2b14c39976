import { type Tie, tieToNext } from "../../../document/tie-to-next.ts";
import type { Block } from "../../../document/types.ts";
import type { BlockContext, Measure, Stack } from "./block-context.ts";
import { layOutBlock } from "./lay-out-block.ts";
import { keepWithNext, LAST_RESORT } from "./piece.ts";
import { stackPieces } from "./stack.ts";

/** Parting the signatures from what they sign is worse than any widow. */
const penalties: Readonly<Record<Tie, number>> = { signature: 2 * LAST_RESORT, introduction: LAST_RESORT };

/** Lay out blocks below one another, and forbid the page breaks between those that belong together. */
export function stackBlocks(blocks: readonly Block[], measure: Measure, context: BlockContext): Stack {
  const shown = blocks.filter((block) => block.type !== "furniture");
  return stackPieces(
    shown.map((block, index) => {
      const stack = layOutBlock(block, measure, context);
      const tie = tieToNext(shown, index);
      return tie === undefined ? stack : { ...stack, pieces: keepWithNext(stack.pieces, penalties[tie]) };
    }),
  );
}
