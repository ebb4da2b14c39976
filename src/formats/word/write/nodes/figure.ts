import { type FileChild, ImageRun } from "docx";
import type { Asset, Figure } from "../../../../document/types.ts";
import { type Pt, pt } from "../../../../ground/units/length.ts";
import { type Orientation, readImageHeader } from "../../../../pages/images/image-header.ts";
import { stripImage } from "../../../../pages/images/strip-image.ts";
import type { DocxContext, Surroundings } from "../docx-context.ts";
import { columnWidth } from "../measures.ts";
import { inlineRuns } from "./inlines.ts";
import { insetStyle } from "./inset-style.ts";
import { paragraphOf } from "./paragraph-of.ts";

/** A figure leaves room on its page for its caption and the heading above it. */
const TALLEST_SHARE = 0.8;

/** An image in a paragraph of its own, so that it moves with the text, and its caption below. */
export function figure(block: Figure, surroundings: Surroundings, context: DocxContext): readonly FileChild[] {
  const asset = context.document.assets[block.asset];
  if (asset === undefined) throw new Error(`Figure \`${block.id}\` without an asset`);
  const { caption } = block;
  const picture = paragraphOf(
    {
      ids: [block.id],
      style: insetStyle("figure", surroundings, context),
      children: [imageRun(block, asset, surroundings, context)],
      keepNext: caption !== undefined,
    },
    context,
  );
  if (caption === undefined) return [picture];
  const style = insetStyle("caption", surroundings, context);
  const children = inlineRuns(caption.children, context);
  return [picture, paragraphOf({ ids: [caption.id], style, children }, context)];
}

/** The picture without what its file says beside it, such as where it was taken; Word gets its rotation separately. */
function imageRun(block: Figure, asset: Asset, surroundings: Surroundings, context: DocxContext): ImageRun {
  const { width, height } = sizeOf(asset, surroundings, context);
  const { rotation, mirrored } = turns[readImageHeader(asset.bytes)?.orientation ?? 1];
  const isOnItsSide = rotation === 90 || rotation === 270;
  const number = context.pictures.next();
  return new ImageRun({
    type: asset.format === "png" ? "png" : "jpg",
    data: context.pictures.standIn(block.asset, () => stripImage(asset.bytes) ?? asset.bytes),
    transformation: {
      width: toPixels(isOnItsSide ? height : width),
      height: toPixels(isOnItsSide ? width : height),
      ...(rotation !== 0 && { rotation }),
      ...(mirrored && { flip: { horizontal: true } }),
    },
    altText: { name: `Bild ${number}`, description: block.alt.value },
  });
}

type Turn = { readonly rotation: 0 | 90 | 180 | 270; readonly mirrored: boolean };

/** Mirrored first, then turned clockwise. Reference: Exif 2.3, 4.6.4, tag 274; ECMA-376 Part 1, 20.1.7.6 (xfrm). */
const turns: Readonly<Record<Orientation, Turn>> = {
  1: { rotation: 0, mirrored: false },
  2: { rotation: 0, mirrored: true },
  3: { rotation: 180, mirrored: false },
  4: { rotation: 180, mirrored: true },
  5: { rotation: 270, mirrored: true },
  6: { rotation: 90, mirrored: false },
  7: { rotation: 90, mirrored: true },
  8: { rotation: 270, mirrored: false },
};

type Size = { readonly width: Pt; readonly height: Pt };

/** At its own size, or as large as column and page allow. */
function sizeOf(asset: Asset, { inset, rightInset }: Surroundings, { theme }: DocxContext): Size {
  const { page } = theme;
  const tallest = (page.height - page.margins.top - page.margins.bottom) * TALLEST_SHARE;
  const widest = columnWidth(theme, inset + rightInset);
  const width = Math.min(fromPixels(asset.width), widest, (tallest * asset.width) / asset.height);
  return { width: pt(width), height: pt((width * asset.height) / asset.width) };
}

/** 96 to the inch, as on a screen; also the library's unit. */
function toPixels(length: Pt): number {
  return (length * 96) / 72;
}

function fromPixels(pixels: number): number {
  return (pixels * 72) / 96;
}
