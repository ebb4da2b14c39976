import type { TextStyle } from "../../../document/theme/theme.ts";
import type { BlockId, Inline } from "../../../document/types.ts";
import { type Pt, ZERO } from "../../../ground/units/length.ts";
import { isParticle } from "../../typography/joins.ts";
import { balanceLines } from "./balance-lines.ts";
import { type Breaks, breakLines, type ChosenBreak } from "./break-lines.ts";
import { composeLine, exactWidth } from "./compose-line.ts";
import type { InlineContext } from "./inline-context.ts";
import { itemise } from "./itemise.ts";
import type { Line } from "./line.ts";
import { type MeasuredText, measureText } from "./measured-text.ts";
import type { TextBreak } from "./text-break.ts";
import { listBreaks, textBreaks } from "./text-breaks.ts";
import { wordBreaks } from "./word-breaks.ts";

export type { InlineContext } from "./inline-context.ts";

export type ParagraphSetting = {
  readonly block: BlockId;
  readonly inlines: readonly Inline[];
  readonly style: TextStyle;
  /** The measure. Punctuation at line ends may hang a little outside it. */
  readonly width: Pt;
  /** Make the lines even, the last one too, as titles and headings want it. */
  readonly balance?: boolean;
  /** Keep every space, for verbatim lines. */
  readonly keepSpaces?: boolean;
};

/** Ragged lines: a line that is short by this much is as bad as a justified one whose spaces are half as wide again. */
const RAGGED_STRETCH = 60;
const RAGGED_STRETCH_SHARE = 0.2;

/** What a hyphen costs, on the scale of Knuth and Plass. Ragged lines need hyphens less: a line that ends early is no blemish. */
const HYPHEN_IN_JUSTIFIED = 50;
const HYPHEN_IN_RAGGED = 100;

/** Costs in balanced lines, against the squares of their unevenness as shares of the measure. */
const LINE_ENDS_IN_PARTICLE = 0.04;
const LINE_ENDS_IN_JOIN = 0.5;

/**
 * Set a paragraph: lines no wider than the measure, with the breaks that make the whole look best.
 *
 * Text that is not empty gives at least one line. A line that no legal break made is marked `emergency`.
 */
export function setParagraph(setting: ParagraphSetting, context: InlineContext): readonly Line[] {
  const { inlines, style } = setting;
  const parts = itemise(inlines, style, context, { keepSpaces: setting.keepSpaces ?? false });
  if (parts.every((part) => part.text === "")) return [];
  return parts.flatMap((part, index) => setPart(measureText(part), index < parts.length - 1, setting));
}

function setPart(measured: MeasuredText, isForced: boolean, setting: ParagraphSetting): readonly Line[] {
  const { block, style, width } = setting;
  if (measured.text === "") {
    return [{ items: [], width: ZERO, leading: style.leading, hyphenated: false, notes: [], emergency: false }];
  }
  const hangs = style.align === "start" || style.align === "justify";
  const breaks = textBreaks(measured, hangs);
  const chosen =
    (setting.balance ? balanced(measured, listBreaks(breaks), setting) : undefined) ??
    broken(measured, breaks, hangs, setting);
  let from = breaks.at(0);
  const lines: Line[] = [];
  for (const [index, { at, overfull }] of chosen.entries()) {
    const isLast = index === chosen.length - 1;
    const line = { block, style, measure: width, hangs, isLast, isForced: isForced && isLast, overfull };
    lines.push(composeLine(measured, from, at, line));
    from = at;
  }
  return lines;
}

function broken(
  measured: MeasuredText,
  breaks: Breaks<TextBreak>,
  hangs: boolean,
  { style, width: measure }: ParagraphSetting,
): readonly ChosenBreak<TextBreak>[] {
  const found: (readonly TextBreak[] | undefined)[] = [];
  const hyphenPenalty = style.align === "justify" ? HYPHEN_IN_JUSTIFIED : HYPHEN_IN_RAGGED;
  const options = { measure, hyphenate: style.hyphenate, hyphenPenalty, hangs };
  function between(index: number): readonly TextBreak[] {
    const inside = found[index] ?? wordBreaks(measured, breaks.at(index).next, breaks.at(index + 1).end, options);
    found[index] = inside;
    return inside;
  }
  const widthBetween = (from: TextBreak, to: TextBreak) => exactWidth(measured, from, to);
  const paragraph = { breaks, measure, between, widthBetween };
  if (style.align === "justify") return breakLines(paragraph);
  return breakLines({ ...paragraph, raggedStretch: Math.min(RAGGED_STRETCH, measure * RAGGED_STRETCH_SHARE) });
}

function balanced(
  measured: MeasuredText,
  breaks: readonly TextBreak[],
  { width }: ParagraphSetting,
): readonly ChosenBreak<TextBreak>[] | undefined {
  const chosen = balanceLines(breaks, width, (at) => {
    if (at.end === measured.text.length) return 0;
    const word = measured.text.slice(measured.text.lastIndexOf(" ", at.end - 1) + 1, at.end);
    return (
      (isParticle(word) ? LINE_ENDS_IN_PARTICLE : 0) +
      (at.fromPass > 0 ? LINE_ENDS_IN_JOIN : 0) +
      (at.hyphened ? LINE_ENDS_IN_PARTICLE : 0)
    );
  });
  return chosen?.map((at) => ({ at, overfull: false }));
}

/** Width of the text on one line, or of its widest part where breaks are forced. */
export function naturalWidth(inlines: readonly Inline[], style: TextStyle, context: InlineContext): Pt {
  return widest(itemise(inlines, style, context).map((part) => measureText(part).width));
}

/** Width of the widest piece that cannot be broken without a hyphen put in. */
export function minimalWidth(inlines: readonly Inline[], style: TextStyle, context: InlineContext): Pt {
  const pieces: number[] = [];
  for (const part of itemise(inlines, style, context)) {
    const breaks = listBreaks(textBreaks(measureText(part), false)).filter((at) => at.fromPass === 0);
    for (const [index, to] of breaks.entries()) {
      if (index > 0) pieces.push(to.endWidth - (breaks[index - 1]?.startWidth ?? 0));
    }
  }
  return widest(pieces);
}

function widest(widths: readonly number[]): Pt {
  return widths.reduce<number>((most, width) => Math.max(most, width), 0) as Pt;
}
