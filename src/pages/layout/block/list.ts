import type { List } from "../../../document/types.ts";
import { type BlockLayout, indentMeasure } from "./block-context.ts";
import { setLabel, standLabel } from "./label.ts";
import { keepWithNext } from "./piece.ts";
import { stackPieces } from "./stack.ts";

/** Between a label and the text, as a share of the size. */
const LABEL_GAP = 0.45;
const ROUNDING = 0.001;

/** Labels stand right before the text, so that the figures of 9 and 10 stand below one another. A wide label moves its whole list. */
export const list: BlockLayout<List> = (block, measure, context) => {
  const { theme } = context;
  const prose = context.prose === "body" ? "list" : context.prose;
  const style = theme.styles[prose];
  const gap = LABEL_GAP * style.size;
  const labels = block.items.map((item) => setLabel(item.label, style, context));
  const indent = Math.max(theme.list.indent, ...labels.map((label) => label.width + gap));
  const inner = indentMeasure(measure, indent);
  const items = labels.map((label, index) => {
    const { pieces } = context.stack(block.items[index]?.blocks ?? [], inner, { ...context, prose, inList: true });
    const edge = inner.left - gap - label.width;
    // Nested so deep that the measure narrows no more, a label stands above its text.
    const stood =
      edge < measure.left - ROUNDING
        ? [...keepWithNext(standLabel(label, measure.left, [], style, context)), ...pieces]
        : standLabel(label, edge, pieces, style, context);
    return { before: theme.list.itemGap, after: theme.list.itemGap, pieces: stood };
  });
  if (context.inList) return stackPieces(items);
  return { ...stackPieces(items), before: style.before, after: style.after };
};
