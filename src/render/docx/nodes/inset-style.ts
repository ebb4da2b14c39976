import { type StyleRole, styleNames } from "../../../docx-format/style-names.ts";
import type { StyleName } from "../../../theme/theme.ts";
import { pt } from "../../../units/length.ts";
import type { DocxContext, Setting } from "../docx-context.ts";

/** The style of a block that may stand inside a list or quotation. */
export function insetStyle(
  role: StyleRole & (StyleName | "figure" | "divider"),
  { inset }: Setting,
  { styles, theme }: DocxContext,
): string {
  const indent = role === "figure" || role === "divider" ? theme.styles.body.indent : theme.styles[role].indent;
  return inset === 0 ? styleNames[role].id : styles.inset(role, pt(inset + indent));
}
