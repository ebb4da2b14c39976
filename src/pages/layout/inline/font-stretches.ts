import type { FontRole } from "../../../document/theme/theme.ts";
import { isInvisible, isMark } from "../../../ground/text/letters.ts";
import type { Font } from "../../fonts/font.ts";
import { type Face, type FontSet, fontFor } from "../../fonts/font-set.ts";
import { endOfCluster } from "../../typography/compose.ts";
import { isSpace } from "../../typography/spaces.ts";

/** Code units below this are remembered: Latin, Greek, Cyrillic and punctuation. */
const KNOWN = 0x2070;

const known = new WeakMap<Font, Uint8Array>();

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
  let at = ownedFrom(own, text);
  if (at > 0) font = own;
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

/** How far a text goes in characters that the font is known to have: mostly to its end. */
function ownedFrom(font: Font, text: string): number {
  let codes = known.get(font);
  if (codes === undefined) {
    codes = new Uint8Array(KNOWN);
    known.set(font, codes);
  }
  let at = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= KNOWN || isMark(code)) break;
    if (codes[code] === 1) continue;
    if (!needsNoGlyph(code) && font.glyphFor(code) === 0) break;
    codes[code] = 1;
  }
  // What follows may be a mark on the last character.
  return at === text.length ? at : Math.max(0, at - 1);
}

function fontOf(text: string, start: number, end: number, role: FontRole, face: Face, fonts: FontSet): Font {
  const own = fonts.families[role][face];
  const first = text.codePointAt(start) ?? 0;
  if (end - start === (first > 0xffff ? 2 : 1)) return fontFor(first, role, face, fonts) ?? own;
  const composed = text.slice(start, end).normalize("NFC");
  if (hasAll(own, composed)) return own;
  const family = fonts.fallback.find((fallback) => hasAll(fallback[face], composed));
  return family?.[face] ?? fontFor(first, role, face, fonts) ?? own;
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
