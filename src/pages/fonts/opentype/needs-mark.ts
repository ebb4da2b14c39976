import { uint16 } from "../truetype/binary.ts";
import { type GlyphDefinitions, MARK_GLYPH } from "./glyph-definitions.ts";
import type { Lookup } from "./layout-table.ts";

/**
 * Whether a lookup can only apply to a mark, which plain text has none of: composing letters and accents, above all.
 *
 * It may say no where yes would be right, never the other way.
 */
export function needsMark(bytes: Uint8Array, { kind, subtables }: Lookup, definitions: GlyphDefinitions): boolean {
  if (subtables.length > MAX_SUBTABLES) return false;
  if (kind === "ligature-substitution")
    return subtables.every((subtable) => isLigatureOfMarks(bytes, subtable, definitions));
  if (kind === "chained-context") return subtables.every((subtable) => isContextOfMarks(bytes, subtable, definitions));
  return false;
}

/** Where there is more to look at, finding out takes longer than it saves. */
const MAX_SUBTABLES = 16;
const MAX_LIST = 1024;

function isLigatureOfMarks(bytes: Uint8Array, subtable: number, definitions: GlyphDefinitions): boolean {
  const setCount = uint16(bytes, subtable + 4);
  let seen = 0;
  for (let i = 0; i < setCount; i++) {
    const set = subtable + uint16(bytes, subtable + 6 + 2 * i);
    const ligatureCount = uint16(bytes, set);
    for (let j = 0; j < ligatureCount; j++) {
      const ligature = set + uint16(bytes, set + 2 + 2 * j);
      const second = uint16(bytes, ligature + 4);
      if (seen++ > MAX_LIST || uint16(bytes, ligature + 2) < 2 || definitions.classOf(second) !== MARK_GLYPH)
        return false;
    }
  }
  return true;
}

/** Format 3, in which each place of the sequence has a coverage: one of them holds marks and nothing else. */
function isContextOfMarks(bytes: Uint8Array, subtable: number, definitions: GlyphDefinitions): boolean {
  if (uint16(bytes, subtable) !== 3) return false;
  let at = subtable + 2;
  for (let sequence = 0; sequence < 3; sequence++) {
    const count = uint16(bytes, at);
    if (count > MAX_SUBTABLES) return false;
    for (let i = 0; i < count; i++) {
      if (isOfMarks(bytes, subtable + uint16(bytes, at + 2 + 2 * i), definitions)) return true;
    }
    at += 2 + 2 * count;
  }
  return false;
}

function isOfMarks(bytes: Uint8Array, coverage: number, definitions: GlyphDefinitions): boolean {
  const format = uint16(bytes, coverage);
  const count = uint16(bytes, coverage + 2);
  let seen = 0;
  for (let i = 0; i < count; i++) {
    const record = coverage + 4 + (format === 1 ? 2 : 6) * i;
    const last = format === 1 ? uint16(bytes, record) : uint16(bytes, record + 2);
    for (let glyph = uint16(bytes, record); glyph <= last; glyph++) {
      if (seen++ > MAX_LIST || definitions.classOf(glyph) !== MARK_GLYPH) return false;
    }
  }
  return count > 0;
}
