import { placeOf } from "../../ground/text/placed-text.ts";
import type { BodyMarkdown } from "../../motion/source/syntax.ts";
import { generatedLabel, partId } from "../builders.ts";
import type { Block, BlockId, Note } from "../types.ts";
import { blocksOf } from "./blocks.ts";
import type { BuildContext } from "./context.ts";
import { markdownContext } from "./context.ts";
import { sourceOf } from "./one-line.ts";

/** Build the body of a motion, and the footnotes it refers to. */
export function bodyOf(body: BodyMarkdown, shared: BuildContext): { blocks: readonly Block[]; notes: readonly Note[] } {
  const context = markdownContext(shared, body.root, body.text);
  const blocks = blocksOf(body.root.children, context);
  const notes: Note[] = [];
  // A footnote may refer to another, so the list may grow on the way.
  for (let index = 0; index < shared.notes.referred.length; index++) {
    const definition = shared.notes.referred[index];
    if (definition === undefined) break;
    const id = `note-${index + 1}` as BlockId;
    const label = generatedLabel(partId(id, "label"), `${index + 1}`, placeOf(sourceOf(definition, body.text)));
    notes.push({ id, label, blocks: blocksOf(definition.children, context) });
  }
  return { blocks, notes };
}
