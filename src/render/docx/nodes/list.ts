import type { FileChild } from "docx";
import type { Block, List, ListItem } from "../../../document/types.ts";
import { styleNames } from "../../../docx-format/style-names.ts";
import { pt } from "../../../units/length.ts";
import { blocks, marked } from "../blocks.ts";
import type { DocxContext, Setting } from "../docx-context.ts";
import type { ListReference } from "../numbering.ts";
import { inlineRuns } from "./inlines.ts";
import { paragraphOf } from "./paragraph-of.ts";

/** A list has a definition of its own; its items' first paragraphs carry the number or bullet, what follows stands below the text. */
export function list(block: List, setting: Setting, context: DocxContext): readonly FileChild[] {
  const reference = context.numbering.defineList({
    ordered: block.ordered,
    start: block.start,
    level: setting.listDepth,
    label: block.items[0]?.label.text.text.value ?? context.theme.list.bullet,
    inset: setting.inset,
  });
  const inner: Setting = {
    inset: pt(setting.inset + context.theme.list.indent),
    listDepth: setting.listDepth + 1,
    within: setting.within === "note" ? "note" : "list",
  };
  return marked(
    block.id,
    block.items.flatMap((item) => listItem(item, block.ordered, reference, inner, context)),
    setting,
    context,
  );
}

function listItem(
  item: ListItem,
  ordered: boolean,
  list: ListReference,
  inner: Setting,
  context: DocxContext,
): readonly FileChild[] {
  const { first, rest } = splitFirst(item.blocks);
  const labelled = paragraphOf(
    {
      ids: first === undefined ? [item.id] : [item.id, first.id],
      style: styleNames[ordered ? "list-number" : "list-bullet"].id,
      list,
      children: first === undefined ? [] : inlineRuns(first.children, context),
    },
    context,
  );
  return [labelled, ...blocks(rest, inner, context)];
}

function splitFirst(all: readonly Block[]): {
  readonly first?: Extract<Block, { type: "paragraph" }>;
  readonly rest: readonly Block[];
} {
  const [first, ...rest] = all;
  return first?.type === "paragraph" ? { first, rest } : { rest: all };
}
