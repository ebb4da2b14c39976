import type { Code, InlineCode, Nodes, Root, Text } from "mdast";
import type { Place } from "../ground/diagnostics/place.ts";
import { joinTexts, type PlacedText, placeOf, sliceText } from "../ground/text/placed-text.ts";
import { placedTextOf } from "./source/place-map.ts";
import type { InlineMarkdown } from "./source/syntax.ts";

/** The words of a node, each with its place, and the place of the node with its marks. */
export type NodeWords = { readonly text: PlacedText; readonly place: Place };

/**
 * Read the words of a Markdown node: those of its text and code, with a space where a line ends. Images and footnote references have none.
 *
 * `from` is the text that the offsets of the tree are into.
 */
export function bodyWords(node: Nodes, from: PlacedText): NodeWords {
  return { text: wordsOfNode(node, from), place: placeOfNode(node, from) };
}

const wordsOfInline = new WeakMap<InlineMarkdown, PlacedText>();

/** The words of a clause or question, which one rule after the other asks for. */
export function inlineWords(content: InlineMarkdown): PlacedText {
  const words = wordsOfInline.get(content) ?? wordsOfNode(content.root, content.text);
  wordsOfInline.set(content, words);
  return words;
}

/** The part of the file that a node was read from. */
export function placeOfNode(node: Nodes, from: PlacedText): Place {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const { file, spans } = sliceText(from, start, end);
  return { file, start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

const nodesOfRoot = new WeakMap<Root, readonly Nodes[]>();

/** Every node of a tree, in the order of the text. */
export function nodesOf(root: Root): readonly Nodes[] {
  const known = nodesOfRoot.get(root);
  if (known !== undefined) return known;
  const nodes: Nodes[] = [];
  const gather = (node: Nodes): void => {
    nodes.push(node);
    if ("children" in node) for (const child of node.children) gather(child);
  };
  gather(root);
  nodesOfRoot.set(root, nodes);
  return nodes;
}

function wordsOfNode(node: Nodes, from: PlacedText): PlacedText {
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
      return onOneLine(placedText(node, from));
    case "break":
      return spaceAt(node, from);
    default: {
      if (!("children" in node)) return emptyAt(node, from);
      const isInline =
        node.type !== "root" && node.type !== "list" && node.type !== "listItem" && node.type !== "blockquote";
      let words: PlacedText | undefined;
      for (const child of node.children) {
        const text = wordsOfNode(child, from);
        if (words === undefined) words = text;
        else words = joinTexts(isInline ? words : joinTexts(words, spaceAt(child, from)), text);
      }
      return words ?? emptyAt(node, from);
    }
  }
}

/** The text of a node. The source has most of them letter for letter, which is quickly seen. */
function placedText(node: Text | InlineCode | Code, from: PlacedText): PlacedText {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const isVerbatim =
    node.type === "text" && end - start === node.value.length && from.value.startsWith(node.value, start);
  return isVerbatim ? sliceText(from, start, end) : placedTextOf(node, from);
}

/** The text with one space for each line end. */
function onOneLine(text: PlacedText): PlacedText {
  if (!/[\r\n]/.test(text.value)) return text;
  let line: PlacedText | undefined;
  let done = 0;
  for (const { index, 0: end } of text.value.matchAll(/\r\n?|\n/g)) {
    const { file, start, end: after } = placeOf(text, index, index + end.length);
    const space = { value: " ", file, spans: [{ at: 0, start, end: after }] };
    const before = sliceText(text, done, index);
    line = joinTexts(line === undefined ? before : joinTexts(line, before), space);
    done = index + end.length;
  }
  return line === undefined ? text : joinTexts(line, sliceText(text, done));
}

function spaceAt(node: Nodes, from: PlacedText): PlacedText {
  return { ...emptyAt(node, from), value: " " };
}

function emptyAt(node: Nodes, from: PlacedText): PlacedText {
  const { file, start } = placeOfNode(node, from);
  return { value: "", file, spans: [{ at: 0, start, end: start }] };
}
