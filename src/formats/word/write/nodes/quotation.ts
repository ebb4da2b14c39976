import type { FileChild } from "docx";
import type { Quotation } from "../../../../document/types.ts";
import { pt } from "../../../../ground/units/length.ts";
import { blocks, marked } from "../blocks.ts";
import type { DocxContext, Setting } from "../docx-context.ts";

/** Indented on both sides. */
export function quotation(block: Quotation, setting: Setting, context: DocxContext): readonly FileChild[] {
  const { indent } = context.theme.quotation;
  const inner: Setting = {
    ...setting,
    inset: pt(setting.inset + indent),
    rightInset: pt(setting.rightInset + indent),
    prose: setting.prose === "note" ? "note" : "quotation",
    listDepth: 0,
    followsTable: false,
    keepNext: false,
  };
  return marked(block.id, blocks(block.blocks, inner, context), setting, context);
}
