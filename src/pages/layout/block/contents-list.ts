import type { TextStyle } from "../../../document/theme/theme.ts";
import type { ContentsEntry, ContentsList, NodeId } from "../../../document/types.ts";
import { type Pt, pt, ZERO } from "../../../ground/units/length.ts";
import { faceOf } from "../../fonts/font-set.ts";
import type { FrameItem, LinkItem } from "../frame.ts";
import { type Line, moveItem } from "../inline/line.ts";
import { naturalWidth, setParagraph } from "../inline/set-paragraph.ts";
import { type BlockContext, type BlockLayout, type Measure, withoutIndent } from "./block-context.ts";
import { LAST_RESORT, type Piece } from "./piece.ts";
import { stackPieces } from "./stack.ts";
import { baselineOf, setLines, textLines } from "./text-lines.ts";

/** In parts of the size: from dot to dot, from the dots to what they join, the room they always have, and the space between entries. */
const DOT_STEP = 0.5;
const DOTS_GAP = 0.4;
const LEAST_DOTS = 2;
const ENTRY_GAP = 0.8;

/** More than the natural width by this, so that rounding never breaks a number. */
const HAIR = 0.01;

/** The dots are no part of the document. */
const NO_NODE = 0 as NodeId;

type Columns = { readonly measure: Measure; readonly pageWidth: Pt; readonly style: TextStyle };

/** Titles at the left, joined by dots to the pages at the right, and the details below each title. All of a title's lines lead to its motion. */
export const contentsList: BlockLayout<ContentsList> = (block, measure, context) => {
  const style: TextStyle = { ...withoutIndent(context.theme.styles.body), align: "start", hyphenate: false };
  const widths = block.entries.map(({ page }) => naturalWidth([page], style, context.inline));
  const columns = { measure, pageWidth: pt(Math.max(0, ...widths) + HAIR), style };
  const gap = pt(ENTRY_GAP * style.size);
  return stackPieces(
    block.entries.map((entry) => ({ before: gap, after: gap, pieces: layOutEntry(entry, columns, context) })),
  );
};

/** The lines of an entry, which no page break parts. */
function layOutEntry(entry: ContentsEntry, columns: Columns, context: BlockContext): readonly Piece[] {
  const { measure, pageWidth, style } = columns;
  const { id: block, title, details } = entry;
  const inner = { left: measure.left, width: pt(measure.width - pageWidth - LEAST_DOTS * style.size) };
  const lines = setLines({ block, inlines: title, style, measure: inner }, context);
  const below = { ...context.theme.styles["signatory-detail"], keepWithNext: false };
  const pieces = [
    ...lines.map((line, index) => titlePiece(entry, line, index === lines.length - 1, columns, context)),
    ...textLines({ block, inlines: details, style: below, measure: inner, together: true }, context),
  ];
  return pieces.map((piece, index) => ({ ...piece, penalty: index === pieces.length - 1 ? 0 : LAST_RESORT }));
}

function titlePiece(
  entry: ContentsEntry,
  line: Line,
  isLast: boolean,
  { measure, pageWidth, style }: Columns,
  context: BlockContext,
): Piece {
  const baseline = baselineOf(style, context.inline.fonts);
  const height = line.leading;
  const pageAt = measure.width - pageWidth;
  const link: LinkItem = {
    type: "link",
    block: entry.id,
    node: entry.page.node,
    x: ZERO,
    y: ZERO,
    width: measure.width,
    height,
  };
  const toPage = isLast
    ? [...dots(entry, line.width, pageAt, style, context), ...pageNumber(entry, pageAt, pageWidth, style, context)]
    : [];
  return {
    block: entry.id,
    gap: ZERO,
    height,
    baseline,
    items: [
      ...[...line.items, ...toPage].map((item) => moveItem(item, measure.left, baseline)),
      moveItem(link, measure.left, 0),
    ],
    notes: [],
    penalty: 0,
  };
}

function pageNumber(
  { id: block, page }: ContentsEntry,
  x: number,
  width: Pt,
  style: TextStyle,
  { inline }: BlockContext,
): readonly FrameItem[] {
  const [line] = setParagraph({ block, inlines: [page], style: { ...style, align: "end" }, width }, inline);
  return (line?.items ?? []).map((item) => moveItem(item, x, 0));
}

/** Dots from the end of a title towards its page, below one another on the whole page. */
function dots(
  { id: block }: ContentsEntry,
  from: number,
  to: number,
  style: TextStyle,
  { inline }: BlockContext,
): readonly FrameItem[] {
  const gap = DOTS_GAP * style.size;
  const step = DOT_STEP * style.size;
  const count = Math.floor((to - from - 2 * gap) / step);
  if (count < 1) return [];
  const font = inline.fonts.families[style.font][faceOf(style.bold, style.italic)];
  const dot = { glyph: font.glyphFor(0x2e), text: ".", advance: pt(step), offsetX: ZERO, offsetY: ZERO };
  return [
    {
      type: "text",
      block,
      node: NO_NODE,
      x: pt(to - gap - count * step),
      y: ZERO,
      font,
      size: style.size,
      colour: style.colour,
      glyphs: Array.from({ length: count }, () => dot),
      artifact: true,
    },
  ];
}
