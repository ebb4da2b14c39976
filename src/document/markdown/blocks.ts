import type { Code, Paragraph as MarkdownParagraph, RootContent } from "mdast";
import { sliceText } from "../../ground/text/placed-text.ts";
import { placedTextOf } from "../../motion/source/place-map.ts";
import { paragraph, textNode } from "../builders.ts";
import type { Block, CodeBlock, TextNode } from "../types.ts";
import type { MarkdownContext } from "./context.ts";
import { figureOf, isFigureCaption, withCaption } from "./figures.ts";
import type { InlineImage } from "./inlines.ts";
import { inlinesOf } from "./inlines.ts";
import { listOf } from "./lists.ts";
import { expandTabs } from "./one-line.ts";
import { isTableCaption, tableOf } from "./tables.ts";

/**
 * Build the blocks of a Markdown text. Comments are left out, raw HTML too (an error of its own).
 *
 * A paragraph before a table that begins with `Tabell:` is the table's caption, one after an image that begins with `Figur:` the
 * figure's. Headings keep the author's level; a step levels them out.
 */
export function blocksOf(nodes: readonly RootContent[], context: MarkdownContext): readonly Block[] {
  const shown = nodes.filter((node) => node.type !== "html" && node.type !== "definition");
  const blocks: Block[] = [];
  for (const [index, node] of shown.entries()) {
    const next = shown[index + 1];
    const previous = shown[index - 1];
    const above = blocks.at(-1);
    if (node.type === "paragraph" && next?.type === "table" && isTableCaption(node)) continue;
    if (node.type === "table") {
      const caption = previous?.type === "paragraph" && isTableCaption(previous) ? previous : undefined;
      blocks.push(...tableOf(node, caption, context));
    } else if (node.type === "paragraph" && above?.type === "figure" && !above.caption && isFigureCaption(node)) {
      blocks[blocks.length - 1] = withCaption(above, node, context);
    } else {
      blocks.push(...blockOf(node, context));
    }
  }
  return blocks;
}

function blockOf(node: RootContent, context: MarkdownContext): readonly Block[] {
  switch (node.type) {
    case "paragraph":
      return paragraphOf(node, context);
    case "heading": {
      const id = context.ids.next("h");
      const images: InlineImage[] = [];
      const children = inlinesOf(node.children, context, images);
      const level = node.depth <= 2 ? 1 : node.depth === 3 ? 2 : node.depth === 4 ? 3 : 4;
      const figures = images.flatMap((image) => figureOf(image, context));
      return children.length === 0 ? figures : [{ type: "heading", id, level, children }, ...figures];
    }
    case "blockquote": {
      const id = context.ids.next("quote");
      const blocks = blocksOf(node.children, context);
      return blocks.length === 0 ? [] : [{ type: "quotation", id, blocks }];
    }
    case "list":
      return [listOf(node, context)];
    case "code":
      return [codeBlockOf(node, context)];
    case "thematicBreak":
      return [{ type: "divider", id: context.ids.next("divider") }];
    case "footnoteDefinition":
      return context.referred.has(node) ? [] : blocksOf(node.children, context);
    default:
      return [];
  }
}

/** An image alone in its paragraph is a figure; among words it becomes one after them. */
function paragraphOf(node: MarkdownParagraph, context: MarkdownContext): readonly Block[] {
  const images: InlineImage[] = [];
  const children = inlinesOf(node.children, context, images);
  const hasWords = children.some(
    (inline) => inline.type !== "line-break" && !(inline.type === "text" && inline.text.value.trim() === ""),
  );
  const words = hasWords ? [paragraph(context.ids.next("p"), "body", children)] : [];
  return [...words, ...images.flatMap((image) => figureOf(image, context))];
}

function codeBlockOf(node: Code, context: MarkdownContext): CodeBlock {
  const id = context.ids.next("code");
  const text = placedTextOf(node, context.source);
  const lines: TextNode[] = [];
  let start = 0;
  for (const line of text.value.split(/\r\n|\r|\n/)) {
    const end = start + line.length;
    lines.push(textNode(expandTabs(sliceText(text, start, end))));
    start = end + (text.value.startsWith("\r\n", end) ? 2 : 1);
  }
  return { type: "code-block", id, lines };
}
