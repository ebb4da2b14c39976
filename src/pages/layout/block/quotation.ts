import type { Quotation } from "../../../document/types.ts";
import { type BlockLayout, indentMeasure } from "./block-context.ts";

/** Indented on both sides. */
export const quotation: BlockLayout<Quotation> = (block, measure, context) => {
  const { indent } = context.theme.quotation;
  const prose = context.prose === "note" ? "note" : "quotation";
  return context.stack(block.blocks, indentMeasure(measure, indent, indent), { ...context, prose, inList: false });
};
