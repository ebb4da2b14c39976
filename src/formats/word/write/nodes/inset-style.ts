import type { StyleName } from "../../../../document/theme/theme.ts";
import { pt } from "../../../../ground/units/length.ts";
import { type StyleRole, styleNames } from "../../format/style-names.ts";
import type { DocxContext, Surroundings } from "../docx-context.ts";

/** The style of a block that may be inside a list or quotation. */
export function insetStyle(
  role: StyleRole & (StyleName | "figure"),
  { inset, rightInset }: Surroundings,
  { styles, theme }: DocxContext,
): string {
  if (inset === 0 && rightInset === 0) return styleNames[role].id;
  const indent = role === "figure" ? 0 : theme.styles[role].indent;
  return styles.inset(role, { left: pt(inset + indent), right: rightInset });
}
