import type { BlockId } from "../../../document/types.ts";
import type { Pt } from "../../../ground/units/length.ts";
import type { FrameItem, LinkItem, RuleItem, TextItem } from "../frame.ts";

/** Part of the leading that a link's area has above the baseline. */
export const LINK_ABOVE = 0.75;

/** One set line. Items' x is from the left edge of the column, y from the line's baseline (mostly 0; superscripts above are negative). */
export type Line = {
  readonly items: readonly (TextItem | RuleItem | LinkItem)[];
  /** Natural end of the ink, from the left edge of the column. */
  readonly width: Pt;
  /** Baseline to baseline of this style. */
  readonly leading: Pt;
  /** Ends in a hyphen that the program put in: costs more at a page foot. */
  readonly hyphenated: boolean;
  /** Footnotes referred to on this line, in order. */
  readonly notes: readonly BlockId[];
  /** A word had to be broken, or sticks out, because no legal break fits: reported as `word-fits`. */
  readonly emergency: boolean;
};

/** Move items made for a place at the origin to their place on the page. */
export function moveItem<T extends FrameItem>(item: T, x: number, y: number): T {
  return { ...item, x: item.x + x, y: item.y + y };
}
