import type { Colour } from "../../../../document/theme/theme.ts";
import type { HalfPoints } from "../../../../ground/units/length.ts";
import { element, type Xml } from "../xml-element.ts";

/** How characters look. */
export type RunFormat = {
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: Colour;
  readonly size?: HalfPoints;
  readonly underline?: boolean;
  readonly superscript?: boolean;
  readonly noProof?: boolean;
};

/**
 * The `w:rPr` of a format, or nothing where it says nothing.
 *
 * Reference: ECMA-376 Part 1, 17.3.2.28 (rPr), for the order of the parts.
 */
export function runProperties(format: RunFormat): readonly Xml[] {
  const parts = runParts(format);
  return parts.length === 0 ? [] : [element("w:rPr", {}, parts)];
}

export function runParts({
  font,
  bold,
  italic,
  colour,
  size,
  underline,
  superscript,
  noProof,
}: RunFormat): readonly Xml[] {
  return [
    ...(font === undefined
      ? []
      : [element("w:rFonts", { "w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font })]),
    ...toggle("w:b", bold),
    ...toggle("w:bCs", bold),
    ...toggle("w:i", italic),
    ...toggle("w:iCs", italic),
    ...toggle("w:noProof", noProof),
    ...(colour === undefined ? [] : [element("w:color", { "w:val": toHex(colour) })]),
    ...(size === undefined ? [] : [element("w:sz", { "w:val": size }), element("w:szCs", { "w:val": size })]),
    ...(underline === undefined ? [] : [element("w:u", { "w:val": underline ? "single" : "none" })]),
    ...(superscript === undefined
      ? []
      : [element("w:vertAlign", { "w:val": superscript ? "superscript" : "baseline" })]),
  ];
}

/** Reference: ECMA-376 Part 1, 17.18.38 (ST_HexColor). */
export function toHex(colour: Colour): string {
  return colour.slice(1).toUpperCase();
}

export function toggle(name: string, value: boolean | undefined): readonly Xml[] {
  if (value === undefined) return [];
  return [element(name, { "w:val": value ? undefined : 0 })];
}
