import type { FileChild } from "docx";
import { spaceAroundTable } from "../../../../document/theme/measures.ts";
import type { Paragraph } from "../../../../document/types.ts";
import { pt } from "../../../../ground/units/length.ts";
import { type StyleRole, styleNames } from "../../format/style-names.ts";
import type { DocxContext, Surroundings } from "../docx-context.ts";
import { inlineRuns, labelRuns, tabRun } from "./inlines.ts";
import { paragraphOf } from "./paragraph-of.ts";

export function paragraph(block: Paragraph, surroundings: Surroundings, context: DocxContext): readonly FileChild[] {
  const number = block.number === undefined ? [] : [...labelRuns(block.number, "paragraph-number"), tabRun()];
  const style = paragraphStyle(block, surroundings, context);
  const children = [...number, ...inlineRuns(block.children, context)];
  return [paragraphOf({ ids: [block.id], style, children, keepNext: surroundings.keepNext }, context)];
}

function paragraphStyle({ role, number }: Paragraph, surroundings: Surroundings, context: DocxContext): string {
  const { styles, theme, widths } = context;
  if (role !== "body") return styleNames[role].id;
  const { inset, rightInset, prose, listDepth, followsTable } = surroundings;
  const used: StyleRole = prose === "body" && listDepth > 0 ? "list-continue" : prose;
  const indent = theme.styles[used === "list-continue" ? "list" : prose].indent;
  const left = pt(inset + indent);
  if (number !== undefined) {
    // The number of a draft's paragraph is in the margin, whatever its indent.
    if (prose === "body" && inset === 0) return styleNames["body-numbered"].id;
    return styles.inset(used, { left, right: rightInset, hanging: pt(left + widths.numberMargin) });
  }
  if (followsTable && used === "body") return styles.afterTable(used, spaceAroundTable(theme));
  return isOwnEdge(used, surroundings, theme) ? styleNames[used].id : styles.inset(used, { left, right: rightInset });
}

/** Whether the style itself has the edges. */
function isOwnEdge(role: StyleRole, { inset, rightInset }: Surroundings, theme: DocxContext["theme"]): boolean {
  switch (role) {
    case "quotation":
      return inset === theme.quotation.indent && rightInset === theme.quotation.indent;
    case "list-continue":
      return inset === theme.list.indent && rightInset === 0;
    default:
      return inset === 0 && rightInset === 0;
  }
}
