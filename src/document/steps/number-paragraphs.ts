import { placeOf } from "../../ground/text/placed-text.ts";
import { generatedLabel, partId, textAt } from "../builders.ts";
import { firstText } from "../first-text.ts";
import type { Block, Document, Paragraph } from "../types.ts";

/** Number the paragraphs of a draft, also those of quotations, so that readers can name them. Items of lists have labels of their own. */
export function numberParagraphs(document: Document): Document {
  if (document.meta.variant !== "draft") return document;
  let count = 0;
  const number = (paragraph: Paragraph): Paragraph => {
    count++;
    const text = firstText(paragraph.children) ?? textAt("", { file: "", start: 0, end: 0 });
    return { ...paragraph, number: generatedLabel(partId(paragraph.id, "number"), `${count}`, placeOf(text, 0, 0)) };
  };
  const numbered = (block: Block): Block => {
    if (block.type === "quotation") return { ...block, blocks: block.blocks.map(numbered) };
    return block.type === "paragraph" && block.role === "body" ? number(block) : block;
  };
  return { ...document, blocks: document.blocks.map(numbered) };
}
