import type { Figure } from "../../../document/types.ts";
import { problem } from "../../../ground/diagnostics/diagnostic.ts";
import { placeOf } from "../../../ground/text/placed-text.ts";
import { type Pt, pt } from "../../../ground/units/length.ts";
import { imageSharp } from "../../../rules/body/image-sharp.ts";
import { type BlockContext, type BlockLayout, EMPTY_STACK } from "./block-context.ts";
import { caption } from "./caption.ts";
import { heightOf, keepWithNext, type Piece } from "./piece.ts";
import { stackPieces } from "./stack.ts";

/** A pixel of an image that says no size, as in word processors and on the web. */
const PIXEL = 72 / 96;
const LEAST_DPI = 150;
/** With its caption, a figure leaves room on its page for the heading above it. */
const TALLEST_SHARE = 0.85;
/** However long its caption, an image may have this share of the page. */
const LEAST_SHARE = 0.4;

/** An image at its own size, or as large as column and page allow, above its caption. Reports: `image-sharp`. */
export const figure: BlockLayout<Figure> = (block, measure, context) => {
  const asset = context.assets[block.asset];
  if (asset === undefined) return EMPTY_STACK;
  const below = block.caption === undefined ? EMPTY_STACK : caption(block.caption, measure, context);
  const room = context.pageHeight * TALLEST_SHARE - heightOf(below.pieces) - below.before;
  const width = widthOf(asset, measure.width, Math.max(room, context.pageHeight * LEAST_SHARE));
  reportBlurred(block, asset, width, context);
  const height = pt((width * asset.height) / asset.width);
  const image: Piece = {
    block: block.id,
    gap: pt(0),
    height,
    items: [{ type: "image", block: block.id, asset: block.asset, x: measure.left, y: pt(0), width, height }],
    notes: [],
    penalty: 0,
  };
  const { before, after } = context.theme.styles.caption;
  const pieces = below.pieces.length === 0 ? [image] : keepWithNext([image]);
  return { ...stackPieces([{ before, after: before, pieces }, below]), before: pt(Math.max(before, after)) };
};

type Pixels = { readonly path: string; readonly width: number; readonly height: number };

function widthOf({ width, height }: Pixels, widest: number, highest: number): Pt {
  return pt(Math.min(width * PIXEL, widest, (highest * width) / height));
}

function reportBlurred(block: Figure, asset: Pixels, width: number, context: BlockContext): void {
  const dpi = (asset.width * 72) / width;
  if (dpi >= LEAST_DPI) return;
  const values = {
    file: asset.path,
    dpi: String(Math.floor(dpi)),
    pixels: String(Math.ceil((width * LEAST_DPI) / 72)),
  };
  context.report.add(problem(imageSharp, "blurred", placeOf(block.alt), { values }));
}
