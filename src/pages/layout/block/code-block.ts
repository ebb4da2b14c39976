import type { CodeBlock, TextNode } from "../../../document/types.ts";
import { Report } from "../../../ground/diagnostics/outcome.ts";
import { pt, ZERO } from "../../../ground/units/length.ts";
import { type BlockContext, type BlockLayout, indentMeasure, type Measure } from "./block-context.ts";
import { BETWEEN_LINES, LAST_RESORT, type Piece } from "./piece.ts";
import { baselineOf, textLines } from "./text-lines.ts";

/** Verbatim lines. One that is too long goes on below; no author can be asked to shorten it, so nothing is reported. */
export const codeBlock: BlockLayout<CodeBlock> = (block, measure, context) => {
  const style = context.theme.styles.code;
  const inner = indentMeasure(measure, style.indent);
  const lines = block.lines.flatMap((line, index) => {
    const set = codeLine(block, line, inner, context);
    return index === block.lines.length - 1 ? set : endWithSpace(set);
  });
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

/** Lines are parted by their places alone: a space parts their words for those who read the text (ISO 32000-1, 14.8.2.5). */
function endWithSpace(pieces: readonly Piece[]): readonly Piece[] {
  const items = [...(pieces.at(-1)?.items ?? [])];
  const at = items.findLastIndex(({ type }) => type === "text");
  const last = items[at];
  if (last?.type !== "text") return pieces;
  const { font, size } = last;
  const glyph = font.glyphFor(0x20);
  const advance = pt((font.advanceOf(glyph) * size) / font.unitsPerEm);
  const space = { glyph, text: " ", advance, offsetX: ZERO, offsetY: ZERO };
  items[at] = { ...last, glyphs: [...last.glyphs, space] };
  return pieces.map((piece, index) => (index === pieces.length - 1 ? { ...piece, items } : piece));
}
