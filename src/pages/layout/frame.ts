import type { Colour } from "../../document/theme/theme.ts";
import type { BlockId, NodeId } from "../../document/types.ts";
import type { Pt } from "../../ground/units/length.ts";
import type { Font } from "../fonts/font.ts";

/** A page with everything drawn on it, in drawing order. Coordinates are from the top left corner, y growing downwards. */
export type Frame = { readonly width: Pt; readonly height: Pt; readonly items: readonly FrameItem[] };

export type FrameItem = TextItem | RuleItem | ImageItem | LinkItem | FieldItem;

/**
 * Text on one line, in one font, of one text node (or label, note reference, page number) of the document.
 *
 * A line end within a paragraph has a real space as its last glyph, so that words never run together for those who read the text;
 * a hyphen put in by the program is a glyph whose text is U+00AD.
 */
export type TextItem = {
  readonly type: "text";
  readonly block: BlockId;
  readonly node: NodeId;
  /** Origin of the first glyph, on the baseline. */
  readonly x: Pt;
  readonly y: Pt;
  readonly font: Font;
  readonly size: Pt;
  readonly colour: Colour;
  readonly glyphs: readonly PlacedGlyph[];
  /**
   * Drawn again, such as a table head on a later page: screen readers get it once. Furniture needs no mark, but for `header`: a volume's, on
   * a page of one of its motions.
   */
  readonly artifact?: boolean | "header";
};

/**
 * Advance includes kerning and justification. Offsets move the glyph alone, in the directions of the frame. `text` is what the glyph
 * shows, empty for all but the first of a cluster.
 */
export type PlacedGlyph = {
  readonly glyph: number;
  readonly text: string;
  readonly advance: Pt;
  readonly offsetX: Pt;
  readonly offsetY: Pt;
};

/** Line or filled bar that only decorates. */
export type RuleItem = {
  readonly type: "rule";
  readonly block: BlockId;
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly height: Pt;
  readonly colour: Colour;
};

export type ImageItem = {
  readonly type: "image";
  readonly block: BlockId;
  readonly asset: number;
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly height: Pt;
};

/** Active area of a link, one for each of its lines. */
export type LinkItem = {
  readonly type: "link";
  readonly block: BlockId;
  readonly node: NodeId;
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly height: Pt;
  /** As for text. A repeated link has no active area. */
  readonly artifact?: boolean;
};

/** Empty signature field of a signatory. */
export type FieldItem = {
  readonly type: "field";
  readonly block: BlockId;
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly height: Pt;
};
