import type { BlockId } from "../../../document/types.ts";
import type { Pt } from "../../../ground/units/length.ts";
import type { FrameItem } from "../frame.ts";

/**
 * Strip across the column that no page break goes through: a line, a table row, an image.
 *
 * A laid-out text is a flat sequence of these from top to bottom. Items are placed relative to the left edge of the text column and the top of
 * the piece.
 */
export type Piece = {
  readonly block: BlockId;
  /** Space above, dropped at the top of a page. */
  readonly gap: Pt;
  readonly height: Pt;
  /** From the top to the first line of text, where there is one: the baseline of labels. */
  readonly baseline?: Pt;
  readonly items: readonly FrameItem[];
  /** Footnotes referred to, in order. */
  readonly notes: readonly BlockId[];
  /** Cost of ending a page below it. */
  readonly penalty: number;
  /** Drawn again above it where it begins a page: the head of its table. */
  readonly repeated?: readonly Piece[];
  /** Pieces of one row, side by side in tracks: on a page, the items of one track come before those of the next. */
  readonly tracks?: { readonly row: BlockId; readonly of: readonly number[] };
};

/** Penalties of at least this are forbidden: such a break is made only where the document cannot be set without. */
export const LAST_RESORT = 5000;

/** A break that is made only within what is taller than a page. */
export const ONLY_IF_TALLER_THAN_PAGE = 1_000_000;

/** Between two lines of a paragraph, so that whole paragraphs are a little better. */
export const BETWEEN_LINES = 10;

export const BETWEEN_ROWS = 20;

/** Forbid the break below the last piece, or make it dearer still. */
export function keepWithNext(pieces: readonly Piece[], penalty: number = LAST_RESORT): readonly Piece[] {
  const last = pieces.at(-1);
  if (last === undefined) return pieces;
  return [...pieces.slice(0, -1), { ...last, penalty: Math.max(last.penalty, penalty) }];
}

/** Height of pieces below one another, without the gap above the first. */
export function heightOf(pieces: readonly Piece[]): number {
  let height = 0;
  for (const [index, piece] of pieces.entries()) height += piece.height + (index === 0 ? 0 : piece.gap);
  return height;
}
