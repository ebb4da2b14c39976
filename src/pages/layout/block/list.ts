import { listColumns } from "../../../document/theme/measures.ts";
import type { List } from "../../../document/types.ts";
import { type BlockLayout, indentMeasure } from "./block-context.ts";
import { setLabel, standLabel } from "./label.ts";
import { keepWithNext } from "./piece.ts";
import { stackPieces } from "./stack.ts";

const ROUNDING = 0.001;

/** Items with their labels right before their texts. */
export const list: BlockLayout<List> = (block, measure, context) => {
  const { theme } = context;
  const prose = context.prose === "body" ? "list" : context.prose;
  const style = theme.styles[prose];
  const labels = block.items.map((item) => setLabel(item.label, style, context));
  const columns = listColumns(theme, style, Math.max(0, ...labels.map((label) => label.width)));
  const inner = indentMeasure(measure, columns.text);
  const items = labels.map((label, index) => {
    const { pieces } = context.stack(block.items[index]?.blocks ?? [], inner, { ...context, prose, inList: true });
    const edge = inner.left - (columns.text - columns.labelEnd) - label.width;
    // Nested so deep that the measure narrows no more, a label is set above its text.
    const stood =
      edge < measure.left - ROUNDING
        ? [...keepWithNext(standLabel(label, measure.left, [], style, context)), ...pieces]
        : standLabel(label, edge, pieces, style, context);
    return { before: theme.list.itemGap, after: theme.list.itemGap, pieces: stood };
  });
  if (context.inList) return stackPieces(items);
  return { ...stackPieces(items), before: style.before, after: style.after };
};
