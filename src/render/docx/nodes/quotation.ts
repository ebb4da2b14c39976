import type { FileChild } from "docx";
import type { Quotation } from "../../../document/types.ts";
import { pt } from "../../../units/length.ts";
import { blocks } from "../blocks.ts";
import type { DocxContext, Setting } from "../docx-context.ts";

export function quotation(block: Quotation, setting: Setting, context: DocxContext): readonly FileChild[] {
  const inner: Setting = {
    ...setting,
    inset: pt(setting.inset + context.theme.quotation.indent),
    within: setting.within === "note" ? "note" : "quotation",
  };
  return blocks(block.blocks, inner, context, block.id);
}
