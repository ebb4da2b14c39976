import { type Pt, pt } from "../../ground/units/length.ts";
import type { Theme } from "./theme.ts";

/** Between the label of a list's item and its text, as a share of the size. */
const LIST_GAP = 0.45;
/** Least space between a clause's label and the text to its right, as a share of the size. */
const CLAUSE_GAP = 0.4;
/** Least space above and below a table, as a share of a line of text. */
const TABLE_SPACE = 0.6;

/** Deep nesting narrows the text no further than this: a few words must fit. */
export const LEAST_MEASURE: Pt = pt(72);

/** Between the number of a draft's paragraph, in the margin, and the column. */
export const PARAGRAPH_NUMBER_GAP: Pt = pt(9);

/**
 * Where labels of a list end and texts begin, from the left edge of the list: labels end right before the text, so that the figures of 9
 * and 10 line up below one another, and a wide label moves its whole list.
 */
export function listColumns(
  { list }: Theme,
  { size }: { readonly size: Pt },
  widestLabel: number,
): { readonly labelEnd: Pt; readonly text: Pt } {
  const gap = LIST_GAP * size;
  const text = Math.max(list.indent, widestLabel + gap);
  return { labelEnd: pt(text - gap), text: pt(text) };
}

/**
 * Positions of the parts of a clause, from the left edge of the list; the same for all its clauses. Ordinals end at `ordinalEnd`. A width
 * is that of the widest label of its kind, 0 where there is none.
 */
export function clauseColumns(
  { clauses, styles }: Theme,
  widths: { readonly ordinal: number; readonly att: number },
): { readonly ordinalEnd: Pt; readonly att: Pt; readonly text: Pt } {
  const { ordinal, att } = widths;
  const gap = CLAUSE_GAP * styles.clause.size;
  const attAt = ordinal === 0 ? 0 : Math.max(ordinal + gap, clauses.indentWithOrdinal - clauses.indent);
  const hasOrdinalAlone = att === 0 && ordinal > 0;
  const text = hasOrdinalAlone ? attAt : Math.max(attAt + clauses.indent, attAt + att + gap);
  return { ordinalEnd: pt(ordinal), att: pt(attAt), text: pt(text) };
}

/** Least space above and below a table. */
export function spaceAroundTable({ styles }: Theme): Pt {
  return pt(Math.max(styles.caption.before, styles.body.after, styles.body.leading * TABLE_SPACE));
}
