import type { TextStyle, Theme } from "../../../document/theme/theme.ts";
import type { ClauseItem, ClauseList } from "../../../document/types.ts";
import { type BlockContext, type BlockLayout, indentMeasure, type Measure } from "./block-context.ts";
import { type SetLabel, setLabel, standLabel } from "./label.ts";
import type { Piece } from "./piece.ts";
import { stackPieces } from "./stack.ts";
import { textLines } from "./text-lines.ts";

/** Least space between a label and what stands to its right, as a share of the size. */
const LABEL_GAP = 0.4;

type LabelledClause = { readonly clause: ClauseItem; readonly ordinal?: SetLabel; readonly att?: SetLabel };

/** Where the parts of a clause stand, from the left edge of the measure; the same for all clauses of a list. */
type Columns = { readonly ordinalEnd: number; readonly att: number; readonly text: number };

/**
 * Clauses as hanging paragraphs, their labels in columns to the left of the text.
 *
 * |  9. att kommunen …
 * | 10. att regionen …
 */
export const clauseList: BlockLayout<ClauseList> = (block, measure, context) => {
  const style = context.theme.styles.clause;
  const clauses = block.clauses.map((clause) => ({
    clause,
    ...(clause.shownOrdinal && { ordinal: setLabel(clause.shownOrdinal, style, context) }),
    ...(clause.att && { att: setLabel(clause.att, style, context) }),
  }));
  const columns = columnsOf(clauses, context.theme);
  return stackPieces(
    clauses.map((clause) => ({
      before: style.before,
      after: style.after,
      pieces: setClause(clause, columns, measure, style, context),
    })),
  );
};

function columnsOf(clauses: readonly LabelledClause[], { clauses: measures, styles }: Theme): Columns {
  const gap = LABEL_GAP * styles.clause.size;
  const ordinal = Math.max(0, ...clauses.map((clause) => clause.ordinal?.width ?? 0));
  const att = Math.max(0, ...clauses.map((clause) => clause.att?.width ?? 0));
  const attAt = ordinal === 0 ? 0 : Math.max(ordinal + gap, measures.indentWithOrdinal - measures.indent);
  if (att === 0 && ordinal > 0) return { ordinalEnd: ordinal, att: attAt, text: attAt };
  return { ordinalEnd: ordinal, att: attAt, text: Math.max(attAt + measures.indent, attAt + att + gap) };
}

function setClause(
  { clause, ordinal, att }: LabelledClause,
  columns: Columns,
  measure: Measure,
  style: TextStyle,
  context: BlockContext,
): readonly Piece[] {
  const inner = indentMeasure(measure, columns.text);
  const text = textLines({ block: clause.id, inlines: clause.children, style, measure: inner }, context);
  const withAtt = att === undefined ? text : standLabel(att, measure.left + columns.att, text, style, context);
  if (ordinal === undefined) return withAtt;
  return standLabel(ordinal, measure.left + columns.ordinalEnd - ordinal.width, withAtt, style, context);
}
