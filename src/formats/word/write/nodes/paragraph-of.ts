import { Paragraph, type ParagraphChild } from "docx";
import type { BlockId } from "../../../../document/types.ts";
import { styleNames } from "../../format/style-names.ts";
import type { DocxContext } from "../docx-context.ts";
import type { ListReference } from "../numbering.ts";

export type ParagraphParts = {
  /** Blocks whose words these are, the outermost first. */
  readonly ids: readonly BlockId[];
  readonly style: string;
  readonly children: readonly ParagraphChild[];
  readonly list?: ListReference;
  readonly keepNext?: boolean;
};

/** A paragraph with the bookmarks of its blocks, and nothing of its own but style, list and what must stay together. */
export function paragraphOf(
  { ids, style, children, list, keepNext }: ParagraphParts,
  { bookmarks }: DocxContext,
): Paragraph {
  const marks = ids.map((id) => bookmarks.around(id));
  return new Paragraph({
    ...(style !== styleNames.body.id && { style }),
    ...(keepNext === true && { keepNext }),
    ...(list !== undefined && { numbering: list }),
    children: [...marks.map(([start]) => start), ...children, ...marks.map(([, end]) => end).reverse()],
  });
}
