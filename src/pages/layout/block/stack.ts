import { type Pt, pt } from "../../../ground/units/length.ts";
import { EMPTY_STACK, type Stack } from "./block-context.ts";
import type { Piece } from "./piece.ts";

/** Put laid-out blocks below one another. Between two, the larger of the spaces they want counts; one without pieces takes none. */
export function stackPieces(stacks: readonly Stack[]): Stack {
  const filled = stacks.filter((stack) => stack.pieces.length > 0);
  const [first] = filled;
  const last = filled.at(-1);
  if (first === undefined || last === undefined) return EMPTY_STACK;
  const pieces = filled.flatMap((stack, index) => {
    const above = filled[index - 1];
    return above === undefined ? stack.pieces : withGap(stack.pieces, pt(Math.max(above.after, stack.before)));
  });
  return { before: first.before, after: last.after, pieces };
}

/** The pieces with a gap above the first. */
export function withGap(pieces: readonly Piece[], gap: Pt): readonly Piece[] {
  return pieces.map((piece, index) => (index === 0 ? { ...piece, gap } : piece));
}
