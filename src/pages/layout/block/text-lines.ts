import type { TextStyle } from "../../../document/theme/theme.ts";
import type { BlockId, Inline } from "../../../document/types.ts";
import { type Pt, pt } from "../../../ground/units/length.ts";
import { type FontSet, faceOf } from "../../fonts/font-set.ts";
import { type Line, moveItem } from "../inline/line.ts";
import { setParagraph } from "../inline/set-paragraph.ts";
import { type BlockContext, type Measure, withoutIndent } from "./block-context.ts";
import { BETWEEN_LINES, LAST_RESORT, type Piece } from "./piece.ts";
import { reportLongWords } from "./word-fits.ts";

export type TextSetting = {
  readonly block: BlockId;
  readonly inlines: readonly Inline[];
  /** Its indent is left to the caller. */
  readonly style: TextStyle;
  readonly measure: Measure;
  /** Lines of about equal length, as in titles. */
  readonly balance?: boolean;
  /** Keep every space, for verbatim lines. */
  readonly keepSpaces?: boolean;
  /** No page break between the lines. */
  readonly together?: boolean;
};

/**
 * Set text in lines, one piece each.
 *
 * At least two lines of a paragraph are on either page, and none ends a page with a hyphen that the program put in.
 *
 * Reports: `word-fits`.
 */
export function textLines(setting: TextSetting, context: BlockContext): readonly Piece[] {
  const { block, measure, together = false } = setting;
  const lines = setLines(setting, context);
  const baseline = baselineOf(setting.style, context.inline.fonts);
  return lines.map((line, index) => ({
    block,
    gap: pt(0),
    height: line.leading,
    baseline,
    items: line.items.map((item) => moveItem(item, measure.left, baseline)),
    notes: line.notes,
    penalty: penaltyBelow(line, index, lines.length, together),
  }));
}

/** Set text in lines whose items are placed relative to the measure and their own baseline. Reports: `word-fits`. */
export function setLines(setting: TextSetting, context: BlockContext): readonly Line[] {
  const { block, inlines, measure, balance = false, keepSpaces = false } = setting;
  const style = withoutIndent(setting.style);
  const lines = setParagraph({ block, inlines, style, width: measure.width, balance, keepSpaces }, context.inline);
  reportLongWords(lines, inlines, context.report);
  return lines;
}

/** The baseline of a line of a style, from its top: the font's height is centred in the leading. */
export function baselineOf(style: TextStyle, fonts: FontSet): Pt {
  const font = fonts.families[style.font][faceOf(style.bold, style.italic)];
  const ascent = (font.ascent / font.unitsPerEm) * style.size;
  const descent = (Math.abs(font.descent) / font.unitsPerEm) * style.size;
  return pt((style.leading - ascent - descent) / 2 + ascent);
}

function penaltyBelow(line: Line, index: number, count: number, together: boolean): number {
  if (index === count - 1) return 0;
  const isOrphan = index === 0;
  const leavesWidow = index === count - 2;
  return together || isOrphan || leavesWidow || line.hyphenated ? LAST_RESORT : BETWEEN_LINES;
}
