import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { type PlacedText, placeOf, sliceText } from "../../ground/text/placed-text.ts";
import { stripEnd } from "../../ground/text/strip-ends.ts";
import { TextBuilder } from "../../ground/text/text-builder.ts";
import { toLinkUrl } from "../../motion/source/link-address.ts";
import { markupKnown } from "../../rules/template/markup-known.ts";
import { inlineNode, textNode } from "../builders.ts";
import type { Inline } from "../types.ts";
import type { MarkupElement, MarkupNode, MarkupText } from "./read-markup.ts";

/**
 * Build the words of an element. The template's own white space is as in HTML: a run of it is one space, none at either end. A value
 * keeps its characters.
 *
 * Reports: `markup-known`.
 */
export function markupInlines(element: MarkupElement, report: (diagnostic: Diagnostic) => void): readonly Inline[] {
  const children = build(trim(element.children), report);
  return children.some(hasWords) ? children : [];
}

function build(nodes: readonly MarkupNode[], report: (diagnostic: Diagnostic) => void): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    if (node.type === "text") {
      const text = node.isField ? node.text : collapse(node.text);
      return text.value === "" ? [] : [textNode(text)];
    }
    const children = build(node.children, report);
    switch (node.name) {
      case "em":
        return [inlineNode({ type: "emphasis", children })];
      case "strong":
        return [inlineNode({ type: "strong", children })];
      case "span":
        return [inlineNode({ type: "language", lang: node.attributes["lang"] ?? "sv", children })];
      case "a": {
        const href = node.attributes["href"] ?? "";
        const url = toLinkUrl(href);
        if (url === undefined) report(problem(markupKnown, "link", node.place, { values: { url: href } }));
        return url === undefined ? children : [inlineNode({ type: "link", url, children })];
      }
      case "br":
        return [inlineNode({ type: "line-break" })];
      case "page-number":
      case "page-count":
        return [inlineNode({ type: node.name })];
      default:
        return children;
    }
  });
}

function hasWords(inline: Inline): boolean {
  if (inline.type === "text") return inline.text.value.trim() !== "";
  if (inline.type === "line-break") return false;
  return !("children" in inline) || inline.children.some(hasWords);
}

/** Without the template's white space at either end. */
function trim(nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  const kept = [...nodes];
  for (let first = kept[0]; isOwnText(first) && /^[ \t\r\n]/.test(first.text.value); first = kept[0]) {
    const text = sliceText(first.text, /^[ \t\r\n]*/.exec(first.text.value)?.[0].length ?? 0);
    if (text.value === "") kept.shift();
    else kept[0] = { ...first, text };
  }
  for (let last = kept.at(-1); isOwnText(last) && /[ \t\r\n]$/.test(last.text.value); last = kept.at(-1)) {
    const text = sliceText(last.text, 0, stripEnd(last.text.value, " \t\r\n").length);
    if (text.value === "") kept.pop();
    else kept[kept.length - 1] = { ...last, text };
  }
  return kept;
}

function isOwnText(node: MarkupNode | undefined): node is MarkupText {
  return node?.type === "text" && !node.isField;
}

function collapse(text: PlacedText): PlacedText {
  if (!/[\t\r\n]| {2}/.test(text.value)) return text;
  const { file, start } = placeOf(text, 0, 0);
  const builder = new TextBuilder(file, start);
  for (const { 0: piece, index } of text.value.matchAll(/[ \t\r\n]+|[^ \t\r\n]+/g)) {
    const place = placeOf(text, index, index + piece.length);
    if (/^[ \t\r\n]/.test(piece)) builder.whole(" ", place.start, place.end);
    else if (place.end - place.start === piece.length) builder.verbatim(piece, place.start);
    else builder.whole(piece, place.start, place.end);
  }
  return builder.text();
}
