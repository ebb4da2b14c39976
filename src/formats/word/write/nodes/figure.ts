import type { Asset, Figure } from "../../../../document/types.ts";
import { type Pt, pt, toEmu } from "../../../../ground/units/length.ts";
import { type Orientation, readImageHeader } from "../../../../pages/images/image-header.ts";
import { stripImage } from "../../../../pages/images/strip-image.ts";
import type { DocxContext, Setting } from "../docx-context.ts";
import { columnWidth } from "../measures.ts";
import type { Xml } from "../xml-element.ts";
import { drawing } from "./drawing.ts";
import { inlineRuns } from "./inlines.ts";
import { insetStyle } from "./inset-style.ts";
import { paragraphOf } from "./paragraph-of.ts";

/** A figure leaves room on its page for its caption and the heading above it. */
const TALLEST_SHARE = 0.8;

/** An image in a paragraph of its own, so that it moves with the text, and its caption below. */
export function figure(block: Figure, setting: Setting, context: DocxContext): readonly Xml[] {
  const asset = context.document.assets[block.asset];
  if (asset === undefined) throw new Error(`Figure \`${block.id}\` without an asset`);
  const { caption } = block;
  const picture = paragraphOf(
    {
      ids: [block.id],
      style: insetStyle("figure", setting, context),
      children: [imageRun(block, asset, setting, context)],
      keepNext: caption !== undefined,
    },
    context,
  );
  if (caption === undefined) return [picture];
  const style = insetStyle("caption", setting, context);
  const children = inlineRuns(caption.children, context);
  return [picture, paragraphOf({ ids: [caption.id], style, children }, context)];
}

/** The picture without what its file says beside it, such as where it was taken; how it is to be turned, Word is told. */
function imageRun(block: Figure, asset: Asset, setting: Setting, context: DocxContext): Xml {
  const path = context.media.add(block.asset, asset.format === "png" ? "png" : "jpg", () => {
    return stripImage(asset.bytes) ?? asset.bytes;
  });
  const { width, height } = sizeOf(asset, setting, context);
  const turn = turns[readImageHeader(asset.bytes)?.orientation ?? 1];
  const isOnItsSide = turn.rotation === 90 || turn.rotation === 270;
  return drawing({
    number: context.figures.next(),
    relationship: context.relationships.part("image", path),
    alt: block.alt.value,
    width: toEmu(isOnItsSide ? height : width),
    height: toEmu(isOnItsSide ? width : height),
    ...turn,
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
function sizeOf(asset: Asset, { inset, rightInset }: Setting, { theme }: DocxContext): Size {
  const { page } = theme;
  const tallest = (page.height - page.margins.top - page.margins.bottom) * TALLEST_SHARE;
  const widest = columnWidth(theme, inset + rightInset);
  const width = Math.min(fromPixels(asset.width), widest, (tallest * asset.width) / asset.height);
  return { width: pt(width), height: pt((width * asset.height) / asset.width) };
}

/** 96 to the inch, as on a screen. */
function fromPixels(pixels: number): number {
  return (pixels * 72) / 96;
}
