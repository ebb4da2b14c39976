import type { Block } from "../../../document/types.ts";
import { type BlockContext, type BlockLayout, EMPTY_STACK, type Measure, type Stack } from "./block-context.ts";
import { clauseList } from "./clause-list.ts";
import { codeBlock } from "./code-block.ts";
import { contentsList } from "./contents-list.ts";
import { divider } from "./divider.ts";
import { figure } from "./figure.ts";
import { heading } from "./heading.ts";
import { list } from "./list.ts";
import { paragraph } from "./paragraph.ts";
import { quotation } from "./quotation.ts";
import { signatureBlock } from "./signature-block.ts";
import { table } from "./table.ts";

const layouts: { readonly [T in Block["type"]]: BlockLayout<Extract<Block, { type: T }>> } = {
  // Stands on every page, beside the text: `pages/furniture.ts`.
  furniture: () => EMPTY_STACK,
  heading,
  paragraph,
  quotation,
  list,
  table,
  figure,
  "code-block": codeBlock,
  divider,
  "clause-list": clauseList,
  "signature-block": signatureBlock,
  "contents-list": contentsList,
};

/** Lay out a block by its kind. */
export function layOutBlock<B extends Block>(block: B, measure: Measure, context: BlockContext): Stack {
  const layOut = layouts[block.type] as BlockLayout<B>;
  return layOut(block, measure, context);
}
