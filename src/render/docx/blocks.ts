import type { FileChild } from "docx";
import type { Block, BlockId } from "../../document/types.ts";
import type { DocxContext, Setting } from "./docx-context.ts";
import { clauseList } from "./nodes/clause-list.ts";
import { codeBlock } from "./nodes/code-block.ts";
import { divider } from "./nodes/divider.ts";
import { figure } from "./nodes/figure.ts";
import { heading } from "./nodes/heading.ts";
import { list } from "./nodes/list.ts";
import { paragraph } from "./nodes/paragraph.ts";
import { quotation } from "./nodes/quotation.ts";
import { signatureBlock } from "./nodes/signature-block.ts";
import { table } from "./nodes/table.ts";

/** The paragraphs and tables of blocks; with an id, of a block that holds them. */
export function blocks(
  content: readonly Block[],
  setting: Setting,
  context: DocxContext,
  holder?: BlockId,
): readonly FileChild[] {
  const drawn = content.flatMap((block) => blockOf(block, setting, context));
  return holder === undefined ? drawn : marked(holder, drawn, setting, context);
}

/** Put the bookmark of a block around its paragraphs. In a footnote there are only paragraphs, and theirs suffice. */
export function marked(
  id: BlockId,
  drawn: readonly FileChild[],
  { within }: Setting,
  { bookmarks }: DocxContext,
): readonly FileChild[] {
  if (within === "note" || drawn.length === 0) return drawn;
  const [start, end] = bookmarks.aroundBlocks(id);
  return [start, ...drawn, end];
}

function blockOf(block: Block, setting: Setting, context: DocxContext): readonly FileChild[] {
  switch (block.type) {
    case "furniture":
      return [];
    case "heading":
      return heading(block, context);
    case "paragraph":
      return paragraph(block, setting, context);
    case "quotation":
      return quotation(block, setting, context);
    case "list":
      return list(block, setting, context);
    case "table":
      return table(block, setting, context);
    case "figure":
      return figure(block, setting, context);
    case "code-block":
      return codeBlock(block, setting, context);
    case "divider":
      return divider(block, setting, context);
    case "clause-list":
      return clauseList(block, context);
    case "signature-block":
      return signatureBlock(block, context);
  }
}
