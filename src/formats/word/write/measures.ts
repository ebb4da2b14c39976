import type { Theme } from "../../../document/theme/theme.ts";
import { type Pt, pt } from "../../../ground/units/length.ts";

/** From the number of a draft's paragraph to the text column. */
export const NUMBER_MARGIN: Pt = pt(27);

/** Between a label and what it labels, as a share of the size, where the theme leaves no more. */
const LIST_GAP = 0.45;
const CLAUSE_GAP = 0.4;

/** Widths of a figure and a full stop, as shares of the size: near those of every text font. */
const DIGIT = 0.53;
const STOP = 0.26;

/** Width of the text column less what stands around a block. */
export function columnWidth({ page }: Theme, inset = 0): Pt {
  return pt(page.width - page.margins.left - page.margins.right - inset);
}

/** Least space above and below a table. */
export function spaceBelowTable({ styles }: Theme): Pt {
  return pt(Math.max(styles.caption.before, styles.body.after, styles.body.leading * 0.6));
}

/** Where the parts of a list item stand, from the left edge of the list: labels end at `label`, texts begin at `text`. */
export function listEdges({ list, styles }: Theme, longestLabel: number): { readonly label: Pt; readonly text: Pt } {
  const gap = LIST_GAP * styles.list.size;
  const text = Math.max(list.indent, labelWidth(longestLabel, styles.list.size) + gap);
  return { label: pt(text - gap), text: pt(text) };
}

/** Where the parts of a clause stand, from the left edge of the column: ordinals end at `ordinal`. */
export function clauseEdges(
  { clauses, styles }: Theme,
  longestOrdinal: number,
  hasAtt: boolean,
): { readonly ordinal: Pt; readonly att: Pt; readonly text: Pt } {
  const gap = CLAUSE_GAP * styles.clause.size;
  const att = Math.max(
    labelWidth(longestOrdinal, styles.clause.size) + gap,
    clauses.indentWithOrdinal - clauses.indent,
  );
  return { ordinal: pt(att - gap), att: pt(att), text: pt(hasAtt ? att + clauses.indent : att) };
}

/** Of figures and a full stop. */
function labelWidth(characters: number, size: Pt): number {
  return ((characters - 1) * DIGIT + STOP) * size;
}
