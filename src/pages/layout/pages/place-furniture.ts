import type { TextStyle, Theme } from "../../../document/theme/theme.ts";
import type { Block, Furniture, Inline } from "../../../document/types.ts";
import { type Pt, pt } from "../../../ground/units/length.ts";
import { withoutIndent } from "../block/block-context.ts";
import { baselineOf } from "../block/text-lines.ts";
import type { FrameItem, RuleItem } from "../frame.ts";
import type { InlineContext } from "../inline/inline-context.ts";
import { type Line, moveItem } from "../inline/line.ts";
import { naturalWidth, setParagraph } from "../inline/set-paragraph.ts";

/** Headers and footers of one page, and how far they reach towards the text; undefined where there are none. */
export type PlacedFurniture = {
  readonly header: readonly FrameItem[];
  readonly footer: readonly FrameItem[];
  readonly headerEnd?: Pt;
  readonly footerStart?: Pt;
};

/** Between the text at the left and the text at the right. */
const PARTS_GAP = 18;
/** A title that is a page long is in the text once; repeated whole on every page, it would leave no room for any. */
const MOST_LINES = 4;
/** More than the natural width by this, so that rounding never breaks a line. */
const HAIR = 0.01;
/** Between the footer and the rule above it. */
const RULE_GAP = 5;
/** The text at the right never takes more of the width, so that the left keeps some. */
const WIDEST_END = 0.6;

/**
 * Place headers and footers on a page. The first line of the first header, and the last line of the last footer, are set at the theme's
 * distance from the edge; what needs more lines grows towards the text.
 */
export function placeFurniture(blocks: readonly Block[], theme: Theme, inline: InlineContext): PlacedFurniture {
  const furniture = blocks.filter((block) => block.type === "furniture");
  const header = stackRegion(furniture, "header", theme, inline);
  const footer = stackRegion(furniture, "footer", theme, inline);
  const { page, ornaments } = theme;
  const headerTop = page.furniture.header - header.firstBaseline;
  const footerTop = page.height - page.furniture.footer - footer.lastBaseline;
  const rules = footer.items.length > 0 ? footerRule(furniture, footerTop, theme) : [];
  return {
    header: header.items.map((item) => moveItem(item, page.furniture.side, headerTop)),
    footer: [...rules, ...footer.items.map((item) => moveItem(item, page.furniture.side, footerTop))],
    ...(header.items.length > 0 && { headerEnd: pt(headerTop + header.height) }),
    ...(footer.items.length > 0 && {
      footerStart: pt(footerTop - (rules.length > 0 ? RULE_GAP + ornaments.footerRule : 0)),
    }),
  };
}

type Region = {
  readonly items: readonly FrameItem[];
  readonly height: number;
  readonly firstBaseline: number;
  readonly lastBaseline: number;
};

function stackRegion(
  furniture: readonly Furniture[],
  region: Furniture["region"],
  theme: Theme,
  inline: InlineContext,
): Region {
  const style = withoutIndent(theme.styles[region]);
  const baseline = baselineOf(style, inline.fonts);
  const width = theme.page.width - 2 * theme.page.furniture.side;
  const items: FrameItem[] = [];
  let height = 0;
  for (const block of furniture) {
    if (block.region !== region) continue;
    const endWidth = Math.min(naturalWidth(block.end, style, inline) + HAIR, width * WIDEST_END);
    const startWidth = block.end.length === 0 ? width : width - endWidth - PARTS_GAP;
    const start = setPart(block, block.start, { ...style, align: "start" }, startWidth, inline);
    const end = setPart(block, block.end, { ...style, align: "end" }, endWidth, inline);
    const rows = Math.max(start.length, end.length);
    items.push(...linesAt(start, 0, height + baseline, style));
    // The right text is beside the last line of the left in a footer, beside the first in a header.
    const lowered = region === "footer" ? rows - end.length : 0;
    items.push(...linesAt(end, width - endWidth, height + baseline + lowered * style.leading, style));
    height += rows * style.leading;
  }
  return { items, height, firstBaseline: baseline, lastBaseline: height - style.leading + baseline };
}

function setPart(
  block: Furniture,
  inlines: readonly Inline[],
  style: TextStyle,
  width: number,
  inline: InlineContext,
): readonly Line[] {
  if (inlines.length === 0) return [];
  return setParagraph({ block: block.id, inlines, style, width: pt(width) }, inline).slice(0, MOST_LINES);
}

function linesAt(lines: readonly Line[], x: number, y: number, style: TextStyle): readonly FrameItem[] {
  return lines.flatMap((line, index) => line.items.map((item) => moveItem(item, x, y + index * style.leading)));
}

function footerRule(furniture: readonly Furniture[], top: number, theme: Theme): readonly RuleItem[] {
  const { page, ornaments, colours } = theme;
  const block = furniture.find(({ region }) => region === "footer");
  if (ornaments.footerRule <= 0 || block === undefined) return [];
  return [
    {
      type: "rule",
      block: block.id,
      x: page.furniture.side,
      y: pt(top - RULE_GAP - ornaments.footerRule),
      width: pt(page.width - 2 * page.furniture.side),
      height: ornaments.footerRule,
      colour: colours.accent,
    },
  ];
}
