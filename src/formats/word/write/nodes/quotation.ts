import type { FileChild } from "docx";
import type { Quotation } from "../../../../document/types.ts";
import { pt } from "../../../../ground/units/length.ts";
import { blocks, marked } from "../blocks.ts";
import type { DocxContext, Surroundings } from "../docx-context.ts";

/** Indented on both sides. */
export function quotation(block: Quotation, surroundings: Surroundings, context: DocxContext): readonly FileChild[] {
  const { indent } = context.theme.quotation;
  const inner: Surroundings = {
    ...surroundings,
    inset: pt(surroundings.inset + indent),
    rightInset: pt(surroundings.rightInset + indent),
    prose: surroundings.prose === "note" ? "note" : "quotation",
    listDepth: 0,
    followsTable: false,
    keepNext: false,
  };
  return marked(block.id, blocks(block.blocks, inner, context), surroundings, context);
}
