import type { Font } from "../../fonts/font.ts";
import { type Face, type FontSet, fontFor } from "../../fonts/font-set.ts";
import type { FontRole } from "../../theme/theme.ts";
import { endOfCluster } from "../../typography/compose.ts";
import { isInvisible } from "../../typography/letters.ts";
import { isSpace } from "../../typography/spaces.ts";

export type FontStretch = { readonly start: number; readonly end: number; readonly font: Font };

/**
 * Divide a text by the font that has its characters: the role's own, else the first fallback. A mark stays with its letter.
 *
 * A character that no font has stays in the role's own font, where it shows as a missing glyph.
 */
export function fontStretches(text: string, role: FontRole, face: Face, fonts: FontSet): readonly FontStretch[] {
  const own = fonts.families[role][face];
  const stretches: FontStretch[] = [];
  let start = 0;
  let font: Font | undefined;
  let at = 0;
  while (at < text.length) {
    const end = endOfCluster(text, at);
    const chosen = needsNoGlyph(text.charCodeAt(at)) ? (font ?? own) : fontOf(text, at, end, role, face, fonts);
    if (font !== undefined && chosen !== font) {
      stretches.push({ start, end: at, font });
      start = at;
    }
    font = chosen;
    at = end;
  }
  if (font !== undefined) stretches.push({ start, end: text.length, font });
  return stretches;
}

function fontOf(text: string, start: number, end: number, role: FontRole, face: Face, fonts: FontSet): Font {
  const own = fonts.families[role][face];
  const first = text.codePointAt(start) ?? 0;
  if (end - start === (first > 0xffff ? 2 : 1)) return fontFor(first, role, face, fonts) ?? own;
  const composed = text.slice(start, end).normalize("NFC");
  const candidates = [own, ...fonts.fallback.map((family) => family[face])];
  return candidates.find((font) => hasAll(font, composed)) ?? fontFor(first, role, face, fonts) ?? own;
}

function hasAll(font: Font, text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (!needsNoGlyph(code) && font.glyphFor(code) === 0) return false;
  }
  return true;
}

/** Spaces of all widths are made of the font's own space, and special hyphens of its hyphen. */
function needsNoGlyph(code: number): boolean {
  return isSpace(code) || code === 0xad || code === 0x2010 || code === 0x2011 || isInvisible(code);
}
