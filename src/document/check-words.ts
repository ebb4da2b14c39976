import { type Diagnostic, problem } from "../ground/diagnostics/diagnostic.ts";
import { placeOf } from "../ground/text/placed-text.ts";
import { limits } from "../motion/source/limits.ts";
import { sizeLimit } from "../rules/source/size-limit.ts";
import type { Document, Inline, TextNode } from "./types.ts";
import { inlinesOfBlock, visitBlocks, visitInlines } from "./visit.ts";

/**
 * Check that no word of a document is longer than can be set, and its title no longer than can be printed on every page. Here a word goes on
 * where a line cannot break: through emphasis and no-break spaces, but not through a space or the end of a line. The first long word of a
 * list of inline nodes is reported.
 *
 * Reports: `size-limit`.
 */
export function checkWords({ blocks, notes }: Document): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visitBlocks([...blocks, ...notes.flatMap((note) => note.blocks)], (block) => {
    const lists = block.type === "code-block" ? block.lines.map((line) => [line]) : inlinesOfBlock(block);
    const longWords = lists.map(endOfLongWord).filter((last) => last !== undefined);
    const values = { limit: String(limits.wordCharacters) };
    diagnostics.push(...longWords.map((last) => problem(sizeLimit, "word", placeOf(last.text), { values })));
    // A title that is one long word has one fault, not two.
    if (block.type === "heading" && block.level === 0 && longWords.length === 0)
      diagnostics.push(...titleProblems(block.children));
  });
  return diagnostics;
}

function titleProblems(inlines: readonly Inline[]): readonly Diagnostic[] {
  let length = 0;
  let first: TextNode | undefined;
  visitInlines(inlines, (inline) => {
    if (inline.type !== "text") return;
    first ??= inline;
    length += inline.text.value.length;
  });
  if (first === undefined || length <= limits.titleCharacters) return [];
  return [problem(sizeLimit, "title", placeOf(first.text), { values: { limit: String(limits.titleCharacters) } })];
}

/** The text in which a word becomes too long. */
function endOfLongWord(inlines: readonly Inline[]): TextNode | undefined {
  let length = 0;
  let found: TextNode | undefined;
  visitInlines(inlines, (inline) => {
    if (inline.type === "line-break") length = 0;
    if (inline.type !== "text" || found !== undefined) return;
    const { value } = inline.text;
    if (length + value.length > limits.wordCharacters && longestWord(value, length) > limits.wordCharacters)
      found = inline;
    const space = value.lastIndexOf(" ");
    length = space === -1 ? length + value.length : value.length - space - 1;
  });
  return found;
}

/** The longest run without a space, of which the first has begun earlier. */
function longestWord(text: string, begun: number): number {
  let longest = 0;
  for (let at = -begun; ; ) {
    const space = text.indexOf(" ", Math.max(0, at));
    longest = Math.max(longest, (space === -1 ? text.length : space) - at);
    if (space === -1) return longest;
    at = space + 1;
  }
}
