import type { CodeBlock, TextNode } from "../../../document/types.ts";
import { Report } from "../../../ground/diagnostics/outcome.ts";
import { pt } from "../../../ground/units/length.ts";
import { type BlockContext, type BlockLayout, indentMeasure, type Measure } from "./block-context.ts";
import { BETWEEN_LINES, LAST_RESORT, type Piece } from "./piece.ts";
import { baselineOf, textLines } from "./text-lines.ts";

/** Verbatim lines. One that is too long goes on below; no author can be asked to shorten it, so nothing is reported. */
export const codeBlock: BlockLayout<CodeBlock> = (block, measure, context) => {
  const style = context.theme.styles.code;
  const inner = indentMeasure(measure, style.indent);
  const lines = block.lines.flatMap((line) => codeLine(block, line, inner, context));
  const pieces = lines.map((piece, index) => ({
    ...piece,
    penalty: index === lines.length - 1 ? 0 : index === 0 || index === lines.length - 2 ? LAST_RESORT : BETWEEN_LINES,
  }));
  return { before: style.before, after: style.after, pieces };
};

function codeLine(block: CodeBlock, line: TextNode, measure: Measure, context: BlockContext): readonly Piece[] {
  const style = context.theme.styles.code;
  if (line.text.value.trim() === "") {
    const baseline = baselineOf(style, context.inline.fonts);
    return [{ block: block.id, gap: pt(0), height: style.leading, baseline, items: [], notes: [], penalty: 0 }];
  }
  return textLines(
    { block: block.id, inlines: [line], style, measure, keepSpaces: true },
    { ...context, report: new Report() },
  );
}
