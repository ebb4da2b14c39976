import type { FileChild } from "docx";
import { tieToNext } from "../../../document/tie-to-next.ts";
import type { Block, BlockId } from "../../../document/types.ts";
import type { DocxContext, Surroundings } from "./docx-context.ts";
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

/** The paragraphs and tables of blocks. */
export function blocks(
  content: readonly Block[],
  surroundings: Surroundings,
  context: DocxContext,
): readonly FileChild[] {
  const shown = content.filter((block) => block.type !== "furniture");
  return shown.flatMap((block, index) => {
    const followsTable = index === 0 ? surroundings.followsTable : shown[index - 1]?.type === "table";
    return blockOf(block, { ...surroundings, followsTable, keepNext: tieToNext(shown, index) !== undefined }, context);
  });
}

/** Put the bookmark of a block around its paragraphs. In a footnote there are only paragraphs, and theirs suffice. */
export function marked(
  id: BlockId,
  drawn: readonly FileChild[],
  { prose }: Surroundings,
  { bookmarks }: DocxContext,
): readonly FileChild[] {
  if (prose === "note" || drawn.length === 0) return drawn;
  const [start, end] = bookmarks.aroundBlocks(id);
  return [start, ...drawn, end];
}

function blockOf(block: Block, surroundings: Surroundings, context: DocxContext): readonly FileChild[] {
  switch (block.type) {
    case "furniture":
      return [];
    case "heading":
      return heading(block, surroundings, context);
    case "paragraph":
      return paragraph(block, surroundings, context);
    case "quotation":
      return quotation(block, surroundings, context);
    case "list":
      return list(block, surroundings, context);
    case "table":
      return table(block, surroundings, context);
    case "figure":
      return figure(block, surroundings, context);
    case "code-block":
      return codeBlock(block, surroundings, context);
    case "divider":
      return divider(block, context);
    case "clause-list":
      return clauseList(block, surroundings, context);
    case "signature-block":
      return signatureBlock(block, surroundings, context);
    case "contents-list":
      throw new Error("A volume has no Word file");
  }
}
