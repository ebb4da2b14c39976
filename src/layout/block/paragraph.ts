import type { Paragraph, ParagraphRole } from "../../document/types.ts";
import type { StyleName } from "../../theme/theme.ts";
import { type BlockContext, type BlockLayout, indentMeasure } from "./block-context.ts";
import { setLabel, standLabel } from "./label.ts";
import { keepWithNext } from "./piece.ts";
import { textLines } from "./text-lines.ts";

/** Between a paragraph's number and the column. */
const NUMBER_GAP = 9;

/** A draft's paragraph number stands in the left margin, whatever the paragraph's indent. */
export const paragraph: BlockLayout<Paragraph> = (block, measure, context) => {
  const style = context.theme.styles[styleOf(block.role, context)];
  const lines = textLines(
    { block: block.id, inlines: block.children, style, measure: indentMeasure(measure, style.indent) },
    context,
  );
  const pieces = style.keepWithNext || block.role === "lead-in" ? keepWithNext(lines) : lines;
  return { before: style.before, after: style.after, pieces: block.number ? numbered(block.number) : pieces };

  function numbered(number: NonNullable<Paragraph["number"]>): typeof pieces {
    const label = setLabel(number, context.theme.styles.note, context);
    return standLabel(label, -NUMBER_GAP - label.width, pieces, style, context);
  }
};

function styleOf(role: ParagraphRole, context: BlockContext): StyleName {
  return role === "body" ? context.prose : role;
}
