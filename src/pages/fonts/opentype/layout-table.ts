import { tag, uint16, uint32 } from "../truetype/binary.ts";
import type { TableSpan } from "../truetype/table-directory.ts";
import { coverageIndex } from "./coverage.ts";

/** What a lookup does. GSUB and GPOS number the same things differently. */
export type LookupKind =
  | "single-substitution"
  | "multiple-substitution"
  | "alternate-substitution"
  | "ligature-substitution"
  | "single-adjustment"
  | "pair-adjustment"
  | "context"
  | "chained-context"
  | "other";

/** A step of substitution or positioning. */
export type Lookup = {
  readonly kind: LookupKind;
  readonly flag: number;
  readonly markFilteringSet: number;
  /** Offsets from the start of the file, extensions followed. */
  readonly subtables: readonly number[];
  /** Whether the lookup may begin at the glyph. */
  readonly covers: (glyph: number) => boolean;
};

/** GSUB or GPOS. */
export type LayoutTable = {
  readonly name: "GSUB" | "GPOS";
  /** Lookups of the features for a script and a language, in the order of application. `scripts` and `language` are OpenType tags. */
  readonly lookupsFor: (script: string, language: string) => readonly Lookup[];
  readonly lookupAt: (index: number) => Lookup | undefined;
  /** How many rules and ligatures may still be tried for the text under way: damaged fonts, whose lookups call each other without end, stop here. */
  readonly budget: { left: number };
};

const GSUB_KINDS: Readonly<Record<number, LookupKind>> = {
  1: "single-substitution",
  2: "multiple-substitution",
  3: "alternate-substitution",
  4: "ligature-substitution",
  5: "context",
  6: "chained-context",
};
const GPOS_KINDS: Readonly<Record<number, LookupKind>> = {
  1: "single-adjustment",
  2: "pair-adjustment",
  7: "context",
  8: "chained-context",
};
const TABLES = {
  // Extension: "This lookup provides a mechanism whereby any other lookup type's subtables are stored at a 32-bit offset location".
  GSUB: { kinds: GSUB_KINDS, extension: 7 },
  GPOS: { kinds: GPOS_KINDS, extension: 9 },
} as const;

/** "If set, the lookup table structure is followed by a MarkFilteringSet field." */
const USE_MARK_FILTERING_SET = 0x0010;
/** Damaged fonts name lists that are longer than any. */
const MAX_LIST = 512;
const NO_REQUIRED_FEATURE = 0xffff;

/**
 * Read the lists of scripts, features and lookups; the lookups themselves are read when first asked for.
 *
 * Reference: OpenType 1.9.1, OpenType Layout Common Table Formats.
 */
export function readLayoutTable(
  bytes: Uint8Array,
  table: TableSpan,
  name: keyof typeof TABLES,
  features: ReadonlySet<string>,
): LayoutTable {
  if (table.length === 0) return { name, lookupsFor: () => [], lookupAt: () => undefined, budget: { left: 0 } };
  const scriptList = table.start + uint16(bytes, table.start + 4);
  const featureList = table.start + uint16(bytes, table.start + 6);
  const lookupList = table.start + uint16(bytes, table.start + 8);
  const read = new Map<number, Lookup | undefined>();

  const lookupAt = (index: number): Lookup | undefined => {
    if (!read.has(index)) {
      const offset = index < uint16(bytes, lookupList) ? uint16(bytes, lookupList + 2 + 2 * index) : 0;
      read.set(index, offset === 0 ? undefined : readLookup(bytes, lookupList + offset, TABLES[name]));
    }
    return read.get(index);
  };

  const lookupsFor = (script: string, language: string): readonly Lookup[] => {
    const langSys = findLangSys(bytes, scriptList, script, language);
    const indexes = langSys === undefined ? [] : lookupIndexes(bytes, featureList, langSys, features);
    return indexes.map(lookupAt).filter((lookup): lookup is Lookup => lookup !== undefined && lookup.kind !== "other");
  };

  return { name, lookupsFor, lookupAt, budget: { left: 0 } };
}

/**
 * Find the language system: of the script, else of the default scripts; of the language, else the script's default.
 * This is the order in which HarfBuzz asks.
 */
function findLangSys(bytes: Uint8Array, scriptList: number, script: string, language: string): number | undefined {
  for (const wanted of [script, "DFLT", "dflt", "latn"]) {
    const offset = offsetForTag(bytes, scriptList, wanted);
    if (offset === undefined) continue;
    const found = scriptList + offset;
    const langSys =
      offsetForTag(bytes, found + 2, language) ?? offsetForTag(bytes, found + 2, "dflt") ?? uint16(bytes, found);
    return langSys === 0 ? undefined : found + langSys;
  }
  return undefined;
}

/** A list of records, each a tag and an offset. */
function offsetForTag(bytes: Uint8Array, list: number, wanted: string): number | undefined {
  const count = uint16(bytes, list);
  for (let i = 0; i < count; i++) {
    if (tag(bytes, list + 2 + 6 * i) === wanted) return uint16(bytes, list + 6 + 6 * i);
  }
  return undefined;
}

/** Lookups of the language system's features, each once, in the order of the lookup list. */
function lookupIndexes(
  bytes: Uint8Array,
  featureList: number,
  langSys: number,
  features: ReadonlySet<string>,
): readonly number[] {
  const required = uint16(bytes, langSys + 2);
  const featureIndexCount = Math.min(uint16(bytes, langSys + 4), MAX_LIST);
  const indexes = new Set<number>();
  const add = (feature: number) => {
    const table = featureList + uint16(bytes, featureList + 6 + 6 * feature);
    const lookupIndexCount = Math.min(uint16(bytes, table + 2), MAX_LIST);
    for (let i = 0; i < lookupIndexCount; i++) indexes.add(uint16(bytes, table + 4 + 2 * i));
  };
  if (required !== NO_REQUIRED_FEATURE) add(required);
  for (let i = 0; i < featureIndexCount; i++) {
    const feature = uint16(bytes, langSys + 6 + 2 * i);
    if (features.has(tag(bytes, featureList + 2 + 6 * feature))) add(feature);
  }
  return [...indexes].sort((a, b) => a - b).slice(0, MAX_LIST);
}

function readLookup(bytes: Uint8Array, at: number, { kinds, extension }: (typeof TABLES)[keyof typeof TABLES]): Lookup {
  let type = uint16(bytes, at);
  const flag = uint16(bytes, at + 2);
  const subTableCount = Math.min(uint16(bytes, at + 4), MAX_LIST);
  const subtables: number[] = [];
  const isExtension = type === extension;
  for (let i = 0; i < subTableCount; i++) {
    const subtable = at + uint16(bytes, at + 6 + 2 * i);
    // Extension subtable: format, extensionLookupType, extensionOffset from its own start.
    if (isExtension) type = uint16(bytes, subtable + 2);
    subtables.push(isExtension ? subtable + uint32(bytes, subtable + 4) : subtable);
  }
  const kind = kinds[type] ?? "other";
  const markFilteringSet = flag & USE_MARK_FILTERING_SET ? uint16(bytes, at + 6 + 2 * subTableCount) : 0;
  // Kerning covers nearly every letter, and looks each one up itself.
  const coverages =
    kind === "pair-adjustment"
      ? []
      : subtables.map((subtable) => readBounds(bytes, firstCoverage(bytes, subtable, kind)));
  const covers = (glyph: number) =>
    kind === "pair-adjustment" ||
    coverages.some(({ at, first, last }) => glyph >= first && glyph <= last && coverageIndex(bytes, at, glyph) >= 0);
  return { kind, flag, markFilteringSet, subtables, covers };
}

/** A Coverage table with the first and last glyph that it can hold. */
type Bounds = { readonly at: number; readonly first: number; readonly last: number };

function readBounds(bytes: Uint8Array, at: number): Bounds {
  const count = uint16(bytes, at + 2);
  const last = uint16(bytes, at) === 1 ? at + 2 + 2 * count : at + 6 * count;
  return { at, first: uint16(bytes, at + 4), last: uint16(bytes, last) };
}

/** Offset of the Coverage table for the first glyph: the field after the format, but for contexts in format 3. */
function firstCoverage(bytes: Uint8Array, subtable: number, kind: LookupKind): number {
  const isFormat3 = uint16(bytes, subtable) === 3;
  if (isFormat3 && kind === "context") return subtable + uint16(bytes, subtable + 6);
  if (isFormat3 && kind === "chained-context") {
    const backtrackGlyphCount = uint16(bytes, subtable + 2);
    return subtable + uint16(bytes, subtable + 6 + 2 * backtrackGlyphCount);
  }
  return subtable + uint16(bytes, subtable + 2);
}
