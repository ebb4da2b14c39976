import { PARAGRAPH_NUMBER_GAP } from "../../../document/theme/measures.ts";
import type { StyleName, TextStyle } from "../../../document/theme/theme.ts";
import type { Paragraph, ParagraphRole } from "../../../document/types.ts";
import { type BlockContext, type BlockLayout, indentMeasure, type Stack } from "./block-context.ts";
import { setLabel, standLabel } from "./label.ts";
import { keepWithNext } from "./piece.ts";
import { textLines } from "./text-lines.ts";

/** A draft's paragraph number is set in the left margin, whatever the paragraph's indent. */
export const paragraph: BlockLayout<Paragraph> = (block, measure, context) => {
  const style = context.theme.styles[styleOf(block.role, context)];
  const lines = textLines(
    { block: block.id, inlines: block.children, style, measure: indentMeasure(measure, style.indent) },
    context,
  );
  const pieces = style.keepWithNext || block.role === "lead-in" ? keepWithNext(lines) : lines;
  return { ...spaceAround(block.role, style, context), pieces: block.number ? numbered(block.number) : pieces };

  function numbered(number: NonNullable<Paragraph["number"]>): typeof pieces {
    const label = setLabel(number, context.theme.styles.note, context);
    return standLabel(label, -PARAGRAPH_NUMBER_GAP - label.width, pieces, style, context);
  }
};

function spaceAround(role: ParagraphRole, style: TextStyle, context: BlockContext): Omit<Stack, "pieces"> {
  const { itemGap } = context.theme.list;
  return role === "body" && context.inList
    ? { before: itemGap, after: itemGap }
    : { before: style.before, after: style.after };
}

function styleOf(role: ParagraphRole, context: BlockContext): StyleName {
  return role === "body" ? context.prose : role;
}
