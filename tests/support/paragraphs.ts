import type { Colour, TextStyle, Theme } from "../../src/document/theme/theme.ts";
import type { BlockId, Inline, NodeId, TextNode } from "../../src/document/types.ts";
import { verbatim } from "../../src/ground/text/placed-text.ts";
import { pt } from "../../src/ground/units/length.ts";
import type { FontSet } from "../../src/pages/fonts/font-set.ts";
import type { TextItem } from "../../src/pages/layout/frame.ts";
import type { InlineContext } from "../../src/pages/layout/inline/inline-context.ts";
import type { Line } from "../../src/pages/layout/inline/line.ts";
import { type ParagraphSetting, setParagraph } from "../../src/pages/layout/inline/set-paragraph.ts";
import { fakeFonts } from "./fake-fonts.ts";

export const LINK_COLOUR = "#0b5394" as Colour;

/** Only what setting paragraphs reads of a theme. */
const theme = { colours: { link: LINK_COLOUR } } as Theme;

export function inlineContext(fonts: FontSet = fakeFonts()): InlineContext {
  return { fonts, theme, lang: "sv" };
}

export function text(value: string, node = 1): TextNode {
  return { type: "text", node: node as NodeId, text: verbatim(value, "motion.md", 0) };
}

/** A style of 10 pt, in which most characters of the fake font are 5 pt wide. */
export function textStyle(change: Partial<TextStyle> = {}): TextStyle {
  return {
    font: "body",
    bold: false,
    italic: false,
    size: pt(10),
    leading: pt(14),
    before: pt(0),
    after: pt(0),
    indent: pt(0),
    align: "justify",
    colour: "#000000" as Colour,
    hyphenate: true,
    keepWithNext: false,
    ...change,
  };
}

/** Set a paragraph in the fake font. */
export function setText(
  inlines: readonly Inline[] | string,
  width: number,
  style: Partial<TextStyle> = {},
  change: Partial<ParagraphSetting> = {},
  context: InlineContext = inlineContext(),
): readonly Line[] {
  return setParagraph(
    {
      block: "p-1" as BlockId,
      inlines: typeof inlines === "string" ? [text(inlines)] : inlines,
      style: textStyle(style),
      width: pt(width),
      ...change,
    },
    context,
  );
}

export function textItems(line: Line): readonly TextItem[] {
  return line.items.filter((item) => item.type === "text");
}

/** What a line says; a hyphen put in shows as `¬`. */
export function lineText(line: Line): string {
  return textItems(line)
    .flatMap((item) => item.glyphs.map((glyph) => glyph.text))
    .join("")
    .replaceAll("\u00ad", "¬");
}

/** Where the ink of a line begins. */
export function lineStart(line: Line): number {
  return textItems(line)[0]?.x ?? 0;
}
