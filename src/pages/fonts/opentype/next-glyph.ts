import type { GlyphDefinitions } from "./glyph-definitions.ts";
import type { RunGlyph } from "./glyph-run.ts";
import type { Lookup } from "./layout-table.ts";

const IGNORE_BASE_GLYPHS = 0x0002;
const IGNORE_LIGATURES = 0x0004;
const IGNORE_MARKS = 0x0008;
const USE_MARK_FILTERING_SET = 0x0010;
const MARK_ATTACHMENT_CLASS_FILTER = 0xff00;

const ANY_FILTER =
  IGNORE_BASE_GLYPHS | IGNORE_LIGATURES | IGNORE_MARKS | USE_MARK_FILTERING_SET | MARK_ATTACHMENT_CLASS_FILTER;

/**
 * Whether a lookup passes over a glyph because of its flags.
 *
 * Reference: OpenType 1.9.1, lookupFlag bit enumeration.
 */
export function isIgnored(lookup: Lookup, glyph: number, kind: number, definitions: GlyphDefinitions): boolean {
  const { flag } = lookup;
  if ((flag & ANY_FILTER) === 0) return false;
  switch (kind) {
    case 1:
      return (flag & IGNORE_BASE_GLYPHS) !== 0;
    case 2:
      return (flag & IGNORE_LIGATURES) !== 0;
    case 3:
      if (flag & IGNORE_MARKS) return true;
      if (flag & USE_MARK_FILTERING_SET) return !definitions.isInMarkSet(lookup.markFilteringSet, glyph);
      if (flag & MARK_ATTACHMENT_CLASS_FILTER) return flag >> 8 !== definitions.markAttachmentClassOf(glyph);
      return false;
    default:
      return false;
  }
}

/** Whether every visible glyph that is no mark is seen. */
export function seesAllButMarks({ flag }: Lookup): boolean {
  return (flag & (IGNORE_BASE_GLYPHS | IGNORE_LIGATURES)) === 0;
}

export type Search = {
  readonly lookup: Lookup;
  readonly definitions: GlyphDefinitions;
  /** Whether the glyph is part of what is replaced (where a non-joiner counts) or its surroundings. */
  readonly isInput: boolean;
};

/**
 * Index of the nearest glyph that the lookup sees from `from` on in the direction of `step`, if it fits; -1 where there is none or it does not.
 *
 * An invisible character is passed over unless it is itself what fits.
 */
export function nextGlyph(
  run: readonly RunGlyph[],
  from: number,
  step: 1 | -1,
  search: Search,
  fits?: (glyph: number) => boolean,
): number {
  for (let i = from + step; ; i += step) {
    const candidate = run[i];
    if (candidate === undefined) return -1;
    const { glyph, kind, invisibility } = candidate;
    if (isIgnored(search.lookup, glyph, kind, search.definitions)) continue;
    const isPassed = invisibility !== "visible" && (invisibility === "invisible" || !search.isInput);
    if (fits === undefined) {
      if (!isPassed) return i;
    } else {
      if (fits(glyph)) return i;
      if (!isPassed) return -1;
    }
  }
}
