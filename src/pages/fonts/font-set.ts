import type { FontRole } from "../../document/theme/theme.ts";
import type { Font, FontFamily } from "./font.ts";

/** The fonts of a theme: a family for each role, and the families tried in order for characters these lack. */
export type FontSet = {
  readonly families: Readonly<Record<FontRole, FontFamily>>;
  readonly fallback: readonly FontFamily[];
};

/** Which face of a family. */
export type Face = keyof FontFamily;

export function faceOf(bold: boolean, italic: boolean): Face {
  if (bold) return italic ? "boldItalic" : "bold";
  return italic ? "italic" : "regular";
}

/** The font for a character: the role's own, else the first fallback that has it; undefined where none has. */
export function fontFor(codePoint: number, role: FontRole, face: Face, fonts: FontSet): Font | undefined {
  const own = fonts.families[role][face];
  if (own.glyphFor(codePoint) !== 0) return own;
  return fonts.fallback.map((family) => family[face]).find((font) => font.glyphFor(codePoint) !== 0);
}
