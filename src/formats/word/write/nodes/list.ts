import type { FileChild } from "docx";
import { listColumns } from "../../../../document/theme/measures.ts";
import type { Block, List, ListItem, Paragraph } from "../../../../document/types.ts";
import { pt } from "../../../../ground/units/length.ts";
import { type StyleRole, styleNames } from "../../format/style-names.ts";
import { blocks, marked } from "../blocks.ts";
import type { DocxContext, Surroundings } from "../docx-context.ts";
import type { ListReference } from "../numbering.ts";
import { inlineRuns } from "./inlines.ts";
import { paragraphOf } from "./paragraph-of.ts";

/** A list has a definition of its own; its items' first paragraphs carry the number or bullet, what follows is set below the text. */
export function list(block: List, surroundings: Surroundings, context: DocxContext): readonly FileChild[] {
  const { theme, widths } = context;
  const label = block.items[0]?.label.text.text.value ?? theme.list.bullet;
  const widest = widths.widest(
    block.items.map((item) => item.label.text.text.value),
    "list",
  );
  const reference = context.numbering.defineList({
    ordered: block.ordered,
    start: block.start,
    widest,
    depth: surroundings.listDepth,
    label,
    inset: surroundings.inset,
  });
  const { text } = listColumns(
    theme,
    theme.styles.list,
    Math.max(widest, widths.of(block.ordered ? "9." : label, "list")),
  );
  const inner: Surroundings = {
    ...surroundings,
    inset: pt(surroundings.inset + text),
    listDepth: surroundings.listDepth + 1,
    keepNext: false,
  };
  const ownStyle: StyleRole = block.ordered ? "list-number" : "list-bullet";
  const style = styleNames[surroundings.prose === "body" ? ownStyle : surroundings.prose].id;
  const items = block.items.flatMap((item) => listItem(item, style, reference, inner, context));
  return marked(block.id, items, surroundings, context);
}

function listItem(
  item: ListItem,
  style: string,
  list: ListReference,
  inner: Surroundings,
  context: DocxContext,
): readonly FileChild[] {
  const { first, rest } = splitFirst(item.blocks);
  const labelled = paragraphOf(
    {
      ids: first === undefined ? [item.id] : [item.id, first.id],
      style,
      list,
      children: first === undefined ? [] : inlineRuns(first.children, context),
      keepNext: rest[0]?.type === "list",
    },
    context,
  );
  return [labelled, ...blocks(rest, inner, context)];
}

function splitFirst(all: readonly Block[]): { readonly first?: Paragraph; readonly rest: readonly Block[] } {
  const [first, ...rest] = all;
  return first?.type === "paragraph" ? { first, rest } : { rest: all };
}
