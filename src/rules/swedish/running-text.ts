import type { Nodes, PhrasingContent, Root } from "mdast";
import type { Edit } from "../../ground/diagnostics/diagnostic.ts";
import { type PlacedText, placeOf, sliceText } from "../../ground/text/placed-text.ts";
import { TextBuilder } from "../../ground/text/text-builder.ts";
import { placedTextOf } from "../../motion/source/place-map.ts";

/**
 * A unit of running text: a paragraph, a heading, a cell, a title. What is no text in it (code, images, addresses) is one U+FFFC.
 *
 * In a quotation the words are somebody else's: only what nobody sees is repaired there.
 */
export type RunningText = {
  readonly text: PlacedText;
  readonly isQuotation: boolean;
  /** Whether it is a clause or question of its own, where rules on clauses report already. */
  readonly isClause?: boolean;
};

/** Placeholder for inline content that is not text. */
export const OBJECT = "\ufffc";

/** The running texts of a Markdown tree, in order. `from` is the text that the tree's offsets are into. */
export function runningTexts(root: Root, from: PlacedText): readonly RunningText[] {
  const texts: RunningText[] = [];
  const waiting: { readonly node: Nodes; readonly isQuotation: boolean }[] = [{ node: root, isQuotation: false }];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { node } = step;
    const isQuotation = step.isQuotation || node.type === "blockquote";
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
      const builder = new TextBuilder(from.file, fileOffset(from, node.position?.start.offset ?? 0));
      gather(node.children, from, builder);
      texts.push({ text: withoutAddresses(builder.text()), isQuotation });
    } else if ("children" in node) {
      for (const child of node.children.toReversed()) waiting.push({ node: child, isQuotation });
    }
  }
  return texts;
}

/** A front matter value as running text. */
export function runningText(text: PlacedText): RunningText {
  return { text: withoutAddresses(text), isQuotation: false };
}

function gather(nodes: readonly PhrasingContent[], from: PlacedText, builder: TextBuilder): void {
  for (const node of nodes) {
    if (node.type === "text") builder.append(placedTextOf(node, from));
    else if (node.type === "break" || !("children" in node) || isAutolink(node)) {
      const start = fileOffset(from, node.position?.start.offset ?? 0);
      builder.whole(node.type === "break" ? "\n" : OBJECT, start, fileOffset(from, node.position?.end.offset ?? 0));
    } else gather(node.children, from, builder);
  }
}

/** `<https://…>`: the address is its own text. */
function isAutolink(node: PhrasingContent): boolean {
  if (node.type !== "link") return false;
  const [text] = node.children;
  return (
    text?.type === "text" &&
    node.position?.start.offset === (text.position?.start.offset ?? 0) - 1 &&
    node.url.endsWith(text.value)
  );
}

function fileOffset(from: PlacedText, offset: number): number {
  return placeOf(from, offset, offset).start;
}

/** The text with an object in the place of each address of the web or of mail. */
function withoutAddresses(text: PlacedText): PlacedText {
  if (!/:\/\/|www\.|@/.test(text.value)) return text;
  const builder = new TextBuilder(text.file, text.spans[0]?.start ?? 0);
  let done = 0;
  for (const { index, 0: written } of text.value.matchAll(/[^\s\ufffc]+/g)) {
    const address = written.replace(/^[(<"”“]+/, "");
    const isAddress =
      address.includes("://") ||
      address.startsWith("www.") ||
      (address.indexOf("@") > 0 && address.includes(".", address.indexOf("@")));
    if (!isAddress) continue;
    const start = index + written.length - address.length;
    const end = start + trimMarks(address);
    builder.append(sliceText(text, done, start));
    const place = placeOf(text, start, end);
    builder.whole(OBJECT, place.start, place.end);
    done = end;
  }
  builder.append(sliceText(text, done));
  return builder.text();
}

/** Length of the address without the punctuation of the sentence around it. */
function trimMarks(address: string): number {
  let end = address.length;
  while (end > 1 && '.,;:!?)>"”“'.includes(address[end - 1] ?? " ")) end--;
  return end;
}

/** A repair, but none of somebody else's words. */
export function fixUnlessQuoted(
  { isQuotation }: RunningText,
  fix: readonly Edit[],
): { readonly fix?: readonly Edit[] } {
  return isQuotation ? {} : { fix };
}
