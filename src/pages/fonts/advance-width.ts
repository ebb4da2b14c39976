import type { TextStyle } from "../../document/theme/theme.ts";
import { type Pt, pt } from "../../ground/units/length.ts";
import { type FontSet, faceOf, fontFor } from "./font-set.ts";

/** Width of a short text in a style, such as a label, without kerning. A character that no font has counts as nothing. */
export function advanceWidth(text: string, { font: role, bold, italic, size }: TextStyle, fonts: FontSet): Pt {
  let width = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const font = fontFor(codePoint, role, faceOf(bold, italic), fonts);
    if (font !== undefined) width += (font.advanceOf(font.glyphFor(codePoint)) * size) / font.unitsPerEm;
  }
  return pt(width);
}
