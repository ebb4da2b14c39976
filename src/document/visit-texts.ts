import type { PlacedText } from "../ground/text/placed-text.ts";
import type { Content, Inline } from "./types.ts";
import { inlinesOfBlock, visitBlocks } from "./visit.ts";

/** Go through every text of a document that is printed or read aloud: words, labels, and what images show. */
export function visitTexts({ blocks, notes }: Content, visit: (text: PlacedText, isCode: boolean) => void): void {
  const visitAll = (inlines: readonly Inline[], isCode: boolean): void => {
    for (const inline of inlines) {
      if (inline.type === "text") visit(inline.text, isCode);
      else if ("children" in inline) visitAll(inline.children, isCode || inline.type === "code");
    }
  };
  for (const note of notes) visitAll([note.label.text], false);
  visitBlocks([...blocks, ...notes.flatMap((note) => note.blocks)], (block) => {
    if (block.type === "figure") visit(block.alt, false);
    for (const inlines of inlinesOfBlock(block)) visitAll(inlines, block.type === "code-block");
  });
}

/** The characters of every text that `visitTexts` comes to. */
export function textsOf(document: Content): readonly string[] {
  const texts: string[] = [];
  visitTexts(document, ({ value }) => texts.push(value));
  return texts;
}
