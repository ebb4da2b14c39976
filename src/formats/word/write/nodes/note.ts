import { Paragraph } from "docx";
import type { Block, Note } from "../../../../document/types.ts";
import { notesReferredIn } from "../../../../document/words.ts";
import { styleNames } from "../../format/style-names.ts";
import { blocks } from "../blocks.ts";
import { type DocxContext, topLevel } from "../docx-context.ts";
import { noteBookmark, textRuns } from "./inlines.ts";
import { paragraphOf } from "./paragraph-of.ts";

/**
 * The paragraphs of a footnote. The notes that only it refers to follow the block that does, each behind its number. The library puts
 * the number of the footnote itself in front of the first paragraph; a space comes between.
 */
export function note({ blocks: content }: Note, context: DocxContext): readonly Paragraph[] {
  const drawn = groupsOf(content, context).flatMap((group) => [
    ...blocks(group, { ...topLevel, prose: "note" }, context).filter((block) => block instanceof Paragraph),
    ...context.notes.takeWaiting().flatMap((nested) => withNumber(nested, context)),
  ]);
  const [first = paragraphOf({ ids: [], style: styleNames.note.id, children: [] }, context), ...rest] = drawn;
  for (const space of textRuns(" ")) first.addRunToFront(space);
  return [first, ...rest];
}

/** The blocks of a note, divided behind each that refers to a nested note. */
function groupsOf(content: readonly Block[], { notes }: DocxContext): readonly (readonly Block[])[] {
  const groups: Block[][] = [[]];
  for (const block of content) {
    groups.at(-1)?.push(block);
    if (notesReferredIn([block]).some((id) => notes.isNested(id))) groups.push([]);
  }
  return groups;
}

function withNumber(nested: Note, context: DocxContext): readonly Paragraph[] {
  const paragraphs = note(nested, context);
  const [start, end] = context.bookmarks.named(noteBookmark(context.noteNumbers.get(nested.id) ?? 0));
  const number = textRuns(nested.label.text.text.value, { style: styleNames.label.id, superscript: true });
  for (const run of [end, ...number, start]) paragraphs[0]?.addRunToFront(run);
  return paragraphs;
}
