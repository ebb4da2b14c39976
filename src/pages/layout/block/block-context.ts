import { LEAST_MEASURE } from "../../../document/theme/measures.ts";
import type { StyleName, TextStyle, Theme } from "../../../document/theme/theme.ts";
import type { Asset, Block } from "../../../document/types.ts";
import type { Report } from "../../../ground/diagnostics/outcome.ts";
import { type Pt, pt } from "../../../ground/units/length.ts";
import type { InlineContext } from "../inline/inline-context.ts";
import type { Piece } from "./piece.ts";

/** Part of the text column, from its left edge, that a block is set in. */
export type Measure = { readonly left: Pt; readonly width: Pt };

/** A block laid out: its pieces, and the space it wants above and below. The first piece's own gap is 0. */
export type Stack = { readonly before: Pt; readonly after: Pt; readonly pieces: readonly Piece[] };

/** What every block's layout needs to know. */
export type BlockContext = {
  readonly theme: Theme;
  readonly inline: InlineContext;
  readonly assets: readonly Asset[];
  /** Height of the text column: nothing taller fits on a page. */
  readonly pageHeight: Pt;
  /** Style of the paragraphs here, which differs in quotations, lists and notes. */
  readonly prose: StyleName;
  /** Inside a list, where the space between blocks is that between its items. */
  readonly inList: boolean;
  readonly report: Report;
  /** Lay out blocks below one another. */
  readonly stack: (blocks: readonly Block[], measure: Measure, context: BlockContext) => Stack;
};

/** Lays out one kind of block. */
export type BlockLayout<B extends Block> = (block: B, measure: Measure, context: BlockContext) => Stack;

export const EMPTY_STACK: Stack = { before: pt(0), after: pt(0), pieces: [] };

/** A measure that begins further to the right, and ends further to the left. */
export function indentMeasure({ left, width }: Measure, atLeft: number, atRight = 0): Measure {
  const right = Math.max(0, Math.min(atRight, width - atLeft - LEAST_MEASURE));
  const by = Math.max(0, Math.min(atLeft, width - LEAST_MEASURE));
  return { left: pt(left + by), width: pt(width - by - right) };
}

/** A style whose indent has been taken off the measure already. */
export function withoutIndent(style: TextStyle): TextStyle {
  return style.indent === 0 ? style : { ...style, indent: pt(0) };
}
