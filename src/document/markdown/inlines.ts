import type { FootnoteReference, Image, ImageReference, Link, LinkReference, PhrasingContent } from "mdast";
import { sliceText } from "../../ground/text/placed-text.ts";
import { toLinkUrl } from "../../motion/source/link-address.ts";
import { inlineNode, textNode } from "../builders.ts";
import type { Inline } from "../types.ts";
import type { MarkdownContext } from "./context.ts";
import { readLanguageSpans } from "./language-spans.ts";
import { sourceOf, wordsIn } from "./one-line.ts";

/** Between the numbers of two notes. */
const SEPARATOR = ",\u00a0";

/** An image among the words of a paragraph; it becomes a figure after it. */
export type InlineImage = Image | ImageReference;

/**
 * Build the words of a paragraph. Comments are left out, and a line end is a space.
 *
 * Images have no place among words: they are added to `images`.
 */
export function inlinesOf(
  nodes: readonly PhrasingContent[],
  context: MarkdownContext,
  images: InlineImage[] = [],
): readonly Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    const built = inlineOf(node, context, images);
    const previous = inlines.at(-1);
    for (const inline of built) inlines.push(partedFrom(previous, inline, node.type === "text"));
  }
  return readLanguageSpans(inlines.filter(hasContent));
}

function inlineOf(node: PhrasingContent, context: MarkdownContext, images: InlineImage[]): readonly Inline[] {
  switch (node.type) {
    case "text":
      return [textNode(wordsIn(node, context.source))];
    case "emphasis":
    case "strong":
      return [inlineNode({ type: node.type, children: inlinesOf(node.children, context, images) })];
    case "inlineCode":
      return [inlineNode({ type: "code", children: [textNode(wordsIn(node, context.source))] })];
    case "link":
    case "linkReference":
      return linkOf(node, context, images);
    case "break":
      return [inlineNode({ type: "line-break" })];
    case "footnoteReference":
      return noteReferenceOf(node, context);
    case "image":
    case "imageReference":
      images.push(node);
      return [];
    case "delete":
      return inlinesOf(node.children, context, images);
    case "html":
      return [];
  }
}

/** A link that leads nowhere a reader can go keeps its words. */
function linkOf(node: Link | LinkReference, context: MarkdownContext, images: InlineImage[]): readonly Inline[] {
  const address = node.type === "link" ? node.url : (context.definitions.get(node.identifier)?.url ?? "");
  const url = toLinkUrl(address);
  const children = inlinesOf(node.children, context, images);
  return url === undefined ? children : [inlineNode({ type: "link", url, children })];
}

function noteReferenceOf(node: FootnoteReference, context: MarkdownContext): readonly Inline[] {
  const definition = context.footnotes.get(node.identifier);
  if (definition === undefined) return [textNode(sourceOf(node, context.source))];
  const { id, label } = context.notes.refer(definition);
  return [inlineNode({ type: "note-reference", note: id, label })];
}

/** One inline after another: a comment between two words leaves one of its spaces, and two numbers of notes are parted. */
function partedFrom(previous: Inline | undefined, inline: Inline, isText: boolean): Inline {
  if (isText) return withoutDoubleSpace(inline, previous);
  const isSecond = inline.type === "note-reference" && previous?.type === "note-reference";
  return isSecond ? { ...inline, separator: SEPARATOR } : inline;
}

function withoutDoubleSpace(inline: Inline, previous: Inline | undefined): Inline {
  if (inline.type !== "text" || previous?.type !== "text") return inline;
  if (!previous.text.value.endsWith(" ") || !inline.text.value.startsWith(" ")) return inline;
  return textNode(sliceText(inline.text, 1));
}

function hasContent(inline: Inline): boolean {
  if (inline.type === "text") return inline.text.value !== "";
  return !("children" in inline) || inline.children.length > 0;
}
