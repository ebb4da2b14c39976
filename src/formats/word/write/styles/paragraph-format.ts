import {
  AlignmentType,
  BorderStyle,
  createAlignment,
  createIndent,
  createOutlineLevel,
  createSpacing,
  type IBorderOptions,
  LineRuleType,
  ParagraphProperties,
} from "docx";
import type { Colour, TextStyle } from "../../../../document/theme/theme.ts";
import type { Twips } from "../../../../ground/units/length.ts";
import { element } from "../component.ts";
import type { ListReference } from "../numbering.ts";
import { toHex } from "./run-format.ts";

/** How a paragraph is set on the page. */
export type ParagraphFormat = {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly widowControl?: boolean;
  /** List that paragraphs of the style belong to. */
  readonly numbering?: ListReference;
  readonly borders?: { readonly top?: Border; readonly bottom?: Border };
  readonly tabs?: readonly TabStop[];
  readonly suppressHyphens?: boolean;
  readonly before?: Twips;
  readonly after?: Twips;
  /** Least height of a line; `"font"` for what the font asks for. */
  readonly line?: Twips | "font";
  readonly left?: Twips;
  readonly right?: Twips;
  readonly hanging?: Twips;
  readonly align?: TextStyle["align"];
  /** From 0; headings have the level in the navigation pane. */
  readonly outlineLevel?: number;
};

/** Width in eighths of a point, distance to the text in whole points. */
export type Border = { readonly eighths: number; readonly space: number; readonly colour: Colour };

export type TabStop = { readonly at: Twips; readonly type: "left" | "right"; readonly leader?: "underscore" };

const alignments = {
  start: AlignmentType.LEFT,
  justify: AlignmentType.BOTH,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const;

/** A line of single height, in 240ths. Reference: ECMA-376 Part 1, 17.3.1.33 (spacing). */
const SINGLE = 240;

/**
 * The properties of a format. The library cannot say that hyphens are suppressed, which has its place among the others.
 *
 * Reference: ECMA-376 Part 1, 17.3.1.26 (pPr), for the order of the parts.
 */
export function paragraphProperties(format: ParagraphFormat): ParagraphProperties {
  const { keepNext, keepLines, widowControl, numbering, borders, tabs, suppressHyphens } = format;
  const properties = new ParagraphProperties(
    {
      ...(keepNext !== undefined && { keepNext }),
      ...(keepLines !== undefined && { keepLines }),
      ...(widowControl !== undefined && { widowControl }),
      ...(numbering !== undefined && { numbering }),
      ...(borders !== undefined && { border: bordersOf(borders) }),
      ...(tabs !== undefined && { tabStops: tabs.map(({ at, ...tab }) => ({ ...tab, position: at })) }),
    },
    { implicitListParagraphStyle: false, inListOrder: false },
  );
  if (suppressHyphens !== undefined)
    properties.push(element("w:suppressAutoHyphens", { "w:val": suppressHyphens ? undefined : 0 }));
  addPosition(format, properties);
  return properties;
}

function addPosition(format: ParagraphFormat, properties: ParagraphProperties): void {
  const { before, after, line, left, right, hanging, align, outlineLevel } = format;
  if (before !== undefined || after !== undefined || line !== undefined)
    properties.push(
      createSpacing({
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
        ...(line === "font" && { line: SINGLE, lineRule: LineRuleType.AUTO }),
        ...(typeof line === "number" && { line, lineRule: LineRuleType.AT_LEAST }),
      }),
    );
  if (left !== undefined || right !== undefined || hanging !== undefined)
    properties.push(
      createIndent({
        ...(left !== undefined && { left }),
        ...(right !== undefined && { right }),
        ...(hanging !== undefined && { hanging }),
      }),
    );
  if (align !== undefined) properties.push(createAlignment(alignments[align]));
  if (outlineLevel !== undefined) properties.push(createOutlineLevel(outlineLevel));
}

function bordersOf({ top, bottom }: NonNullable<ParagraphFormat["borders"]>): {
  readonly top?: IBorderOptions;
  readonly bottom?: IBorderOptions;
} {
  const border = ({ eighths, space, colour }: Border): IBorderOptions => ({
    style: BorderStyle.SINGLE,
    size: eighths,
    space,
    color: toHex(colour),
  });
  return { ...(top !== undefined && { top: border(top) }), ...(bottom !== undefined && { bottom: border(bottom) }) };
}
