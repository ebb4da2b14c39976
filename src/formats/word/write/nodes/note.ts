import { Paragraph } from "docx";
import type { Note } from "../../../../document/types.ts";
import { styleNames } from "../../format/style-names.ts";
import { blocks } from "../blocks.ts";
import { type DocxContext, topLevel } from "../docx-context.ts";
import { textRuns } from "./inlines.ts";
import { paragraphOf } from "./paragraph-of.ts";

/** The paragraphs of a footnote. The library puts the number in front of the first; a space comes between. */
export function note({ blocks: content }: Note, context: DocxContext): readonly Paragraph[] {
  const paragraphs = blocks(content, { ...topLevel, prose: "note" }, context).filter(
    (block) => block instanceof Paragraph,
  );
  const [first = paragraphOf({ ids: [], style: styleNames.note.id, children: [] }, context), ...rest] = paragraphs;
  for (const space of textRuns(" ")) first.addRunToFront(space);
  return [first, ...rest];
}
