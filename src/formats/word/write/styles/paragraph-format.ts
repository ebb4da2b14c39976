import type { Colour, TextStyle } from "../../../../document/theme/theme.ts";
import type { Twips } from "../../../../ground/units/length.ts";
import { element, type Xml } from "../xml-element.ts";
import { toggle, toHex } from "./run-format.ts";

/** How a paragraph stands on the page. */
export type ParagraphFormat = {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly widowControl?: boolean;
  /** List that paragraphs of the style belong to. */
  readonly numbering?: number;
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

const justification = { start: "left", justify: "both", center: "center", end: "right" } as const;

/** A line of single height, in 240ths. Reference: ECMA-376 Part 1, 17.3.1.33 (spacing). */
const SINGLE = 240;

/**
 * The `w:pPr` of a format, or nothing where it says nothing.
 *
 * Reference: ECMA-376 Part 1, 17.3.1.26 (pPr), for the order of the parts.
 */
export function paragraphProperties(format: ParagraphFormat): readonly Xml[] {
  const parts = paragraphParts(format);
  return parts.length === 0 ? [] : [element("w:pPr", {}, parts)];
}

function paragraphParts(format: ParagraphFormat): readonly Xml[] {
  return [
    ...toggle("w:keepNext", format.keepNext),
    ...toggle("w:keepLines", format.keepLines),
    ...toggle("w:widowControl", format.widowControl),
    ...(format.numbering === undefined
      ? []
      : [element("w:numPr", {}, [element("w:numId", { "w:val": format.numbering })])]),
    ...(format.borders === undefined ? [] : [bordersElement(format.borders)]),
    ...(format.tabs === undefined ? [] : [element("w:tabs", {}, format.tabs.map(tabElement))]),
    ...toggle("w:suppressAutoHyphens", format.suppressHyphens),
    ...spacingElement(format),
    ...indentElement(format),
    ...(format.align === undefined ? [] : [element("w:jc", { "w:val": justification[format.align] })]),
    ...(format.outlineLevel === undefined ? [] : [element("w:outlineLvl", { "w:val": format.outlineLevel })]),
  ];
}

function bordersElement({ top, bottom }: NonNullable<ParagraphFormat["borders"]>): Xml {
  const border = (name: string, line: Border | undefined): readonly Xml[] =>
    line === undefined
      ? []
      : [
          element(name, {
            "w:val": "single",
            "w:sz": line.eighths,
            "w:space": line.space,
            "w:color": toHex(line.colour),
          }),
        ];
  return element("w:pBdr", {}, [...border("w:top", top), ...border("w:bottom", bottom)]);
}

function tabElement({ at, type, leader }: TabStop): Xml {
  return element("w:tab", { "w:val": type, "w:leader": leader, "w:pos": at });
}

function spacingElement({ before, after, line }: ParagraphFormat): readonly Xml[] {
  if (before === undefined && after === undefined && line === undefined) return [];
  const rule = line === undefined ? undefined : line === "font" ? "auto" : "atLeast";
  return [
    element("w:spacing", {
      "w:before": before,
      "w:after": after,
      "w:line": line === "font" ? SINGLE : line,
      "w:lineRule": rule,
    }),
  ];
}

function indentElement({ left, right, hanging }: ParagraphFormat): readonly Xml[] {
  if (left === undefined && right === undefined && hanging === undefined) return [];
  return [element("w:ind", { "w:left": left, "w:right": right, "w:hanging": hanging })];
}
