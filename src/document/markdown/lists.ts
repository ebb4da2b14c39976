import type { ListItem as MarkdownItem, List as MarkdownList } from "mdast";
import { placeOf, sliceText } from "../../ground/text/placed-text.ts";
import { generatedLabel, paragraph, partId } from "../builders.ts";
import type { List, ListItem } from "../types.ts";
import { blocksOf } from "./blocks.ts";
import type { MarkdownContext } from "./context.ts";
import { sourceOf } from "./one-line.ts";

/** Build a list. An ordered one keeps its author's first number and the mark after it. */
export function listOf(node: MarkdownList, context: MarkdownContext): List {
  const id = context.ids.next("list");
  const ordered = node.ordered === true;
  const start = ordered ? (node.start ?? 1) : 1;
  const delimiter = ordered && /^\d+\)/.test(sourceOf(node, context.source).value) ? ")" : ".";
  const items = node.children.map((item, index) =>
    itemOf(item, ordered ? `${start + index}${delimiter}` : context.bullet, context),
  );
  return { type: "list", id, ordered, start, items };
}

function itemOf(node: MarkdownItem, label: string, context: MarkdownContext): ListItem {
  const id = context.ids.next("item");
  const raw = sourceOf(node, context.source);
  const mark = sliceText(raw, 0, /^(?:[-+*]|\d+[.)])?/.exec(raw.value)?.[0].length ?? 0);
  const blocks = blocksOf(node.children, context);
  const isEmpty = blocks.length === 0;
  return {
    id,
    label: generatedLabel(partId(id, "label"), label, placeOf(mark)),
    blocks: isEmpty ? [paragraph(context.ids.next("p"), "body", [])] : blocks,
  };
}
