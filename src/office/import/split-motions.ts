import { splitAtt } from "../../motion/split-att.ts";
import { cutSentence } from "./cut-sentence.ts";
import type { ImportBlock } from "./import-block.ts";
import { readKindLine } from "./kind-line.ts";
import { leadInWords } from "./lead-in-words.ts";
import { lastSentenceStart } from "./sentences.ts";

/** Several motions in one text, each from its label on, or why they cannot be separated. */
export type Split = { readonly parts: readonly (readonly ImportBlock[])[] } | { readonly motions: number };

/**
 * Look for several motions in one text.
 *
 * Each begins with a label (*Motion*) and has clauses of its own. Where there are several lead-ins with clauses, and other text after the
 * first of them, but no labels, the text is refused: nobody but the author knows where one ends.
 */
export function splitMotions(blocks: readonly ImportBlock[]): Split {
  const starts = blocks.flatMap((block, index) => (isLabel(block) ? [index] : []));
  if (starts.length > 1) {
    const parts = starts.map((start, index) => blocks.slice(index === 0 ? 0 : start, starts[index + 1]));
    if (parts.every((part) => operatives(part).length > 0)) return { parts };
  }
  const found = operatives(blocks);
  const between = found.slice(1).filter(({ start }, index) => start - (found[index]?.end ?? start) > 3);
  return between.length > 0 && starts.length !== 1 ? { motions: between.length + 1 } : { parts: [blocks] };
}

/** Lead-ins with clauses that begin with *att*: the block of each, and the first after its clauses. */
function operatives(blocks: readonly ImportBlock[]): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = 0; start < blocks.length; start++) {
    const { plain = "", raw } = blocks[start] ?? {};
    if (raw?.startsWith("```") || splitAtt(plain) !== undefined) continue;
    let end = start + 1;
    while (splitAtt(blocks[end]?.plain ?? "") !== undefined) end++;
    const isOpening = (leadInWords(plain.slice(lastSentenceStart(plain)))?.strength ?? 0) > 1;
    const isInside = (cutSentence(plain) ?? []).some((part) => splitAtt(part) !== undefined);
    if (!(isOpening && end > start + 1) && !isInside) continue;
    found.push({ start, end });
    start = end - 1;
  }
  return found;
}

function isLabel({ plain, unit }: ImportBlock): boolean {
  const isTop = unit.kind === "paragraph" || unit.kind === "title" || unit.kind === "heading" || unit.kind === "kind";
  const label = isTop && plain.length < 200 ? readKindLine(plain) : undefined;
  return label?.kind === "motion" && (label.title === undefined || /^motion\s*[:\t]/iu.test(plain));
}
