import { type IRunStylePropertiesOptions, UnderlineType } from "docx";
import type { Colour } from "../../../../document/theme/theme.ts";
import type { HalfPoints } from "../../../../ground/units/length.ts";

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

/** A format in the terms of the library. */
export function runOptions(format: RunFormat): IRunStylePropertiesOptions {
  const { font, bold, italic, colour, size, underline, superscript, noProof } = format;
  return {
    ...(font !== undefined && { font }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italics: italic }),
    ...(noProof !== undefined && { noProof }),
    ...(colour !== undefined && { color: toHex(colour) }),
    ...(size !== undefined && { size }),
    ...(underline !== undefined && { underline: { type: underline ? UnderlineType.SINGLE : UnderlineType.NONE } }),
    ...(superscript !== undefined && { superScript: superscript }),
  };
}

/** Reference: ECMA-376 Part 1, 17.18.38 (ST_HexColor). */
export function toHex(colour: Colour): string {
  return colour.slice(1).toUpperCase();
}
