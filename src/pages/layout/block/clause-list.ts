import { clauseColumns } from "../../../document/theme/measures.ts";
import type { TextStyle } from "../../../document/theme/theme.ts";
import type { ClauseItem, ClauseList } from "../../../document/types.ts";
import { type BlockContext, type BlockLayout, indentMeasure, type Measure } from "./block-context.ts";
import { type SetLabel, setLabel, standLabel } from "./label.ts";
import type { Piece } from "./piece.ts";
import { stackPieces } from "./stack.ts";
import { textLines } from "./text-lines.ts";

type LabelledClause = { readonly clause: ClauseItem; readonly ordinal?: SetLabel; readonly att?: SetLabel };

type Columns = ReturnType<typeof clauseColumns>;

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
  const columns = clauseColumns(context.theme, {
    ordinal: Math.max(0, ...clauses.map(({ ordinal }) => ordinal?.width ?? 0)),
    att: Math.max(0, ...clauses.map(({ att }) => att?.width ?? 0)),
  });
  return stackPieces(
    clauses.map((clause) => ({
      before: style.before,
      after: style.after,
      pieces: setClause(clause, columns, measure, style, context),
    })),
  );
};

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
