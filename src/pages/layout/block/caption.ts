import type { Caption } from "../../../document/types.ts";
import { type BlockContext, indentMeasure, type Measure, type Stack } from "./block-context.ts";
import { textLines } from "./text-lines.ts";

/** The text that says what a table or an image shows, never parted by a page break. */
export function caption({ id, children }: Caption, measure: Measure, context: BlockContext): Stack {
  const style = context.theme.styles.caption;
  const inner = indentMeasure(measure, style.indent);
  const pieces = textLines({ block: id, inlines: children, style, measure: inner, together: true }, context);
  return { before: style.before, after: style.after, pieces };
}
