import { type FileChild, ImageRun } from "docx";
import type { Asset, Figure } from "../../../document/types.ts";
import { type Pt, pt } from "../../../units/length.ts";
import type { DocxContext, Setting } from "../docx-context.ts";
import { columnWidth } from "../measures.ts";
import { inlineRuns } from "./inlines.ts";
import { insetStyle } from "./inset-style.ts";
import { paragraphOf } from "./paragraph-of.ts";

/** A figure leaves room on its page for its caption and the heading above it. */
const TALLEST_SHARE = 0.8;

/** An image in a paragraph of its own, so that it moves with the text, and its caption below. */
export function figure(block: Figure, setting: Setting, context: DocxContext): readonly FileChild[] {
  const asset = context.document.assets[block.asset];
  if (asset === undefined) throw new Error(`Figure \`${block.id}\` without an asset`);
  const number = context.figures.next();
  const { width, height } = sizeOf(asset, setting, context);
  const image = new ImageRun({
    type: asset.format === "png" ? "png" : "jpg",
    data: asset.bytes,
    transformation: { width: toPixels(width), height: toPixels(height) },
    altText: { id: String(number), name: `Bild ${number}`, description: block.alt.value },
  });
  const { caption } = block;
  const picture = paragraphOf(
    {
      ids: [block.id],
      style: insetStyle("figure", setting, context),
      children: [image],
      keepNext: caption !== undefined,
    },
    context,
  );
  if (caption === undefined) return [picture];
  const style = insetStyle("caption", setting, context);
  return [picture, paragraphOf({ ids: [caption.id], style, children: inlineRuns(caption.children, context) }, context)];
}

/** At its own size, or as large as column and page allow. */
function sizeOf(
  asset: Asset,
  { inset, rightInset }: Setting,
  { theme }: DocxContext,
): { readonly width: Pt; readonly height: Pt } {
  const { page } = theme;
  const tallest = (page.height - page.margins.top - page.margins.bottom) * TALLEST_SHARE;
  const widest = columnWidth(theme, inset + rightInset);
  const width = Math.min(fromPixels(asset.width), widest, (tallest * asset.width) / asset.height);
  return { width: pt(width), height: pt((width * asset.height) / asset.width) };
}

/** 96 to the inch, the library's unit and a screen's. */
function toPixels(length: Pt): number {
  return (length * 96) / 72;
}

function fromPixels(pixels: number): number {
  return (pixels * 72) / 96;
}
