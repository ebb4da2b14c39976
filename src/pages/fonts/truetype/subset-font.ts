import { writeUint16, writeUint32 } from "./binary.ts";
import type { GlyphOutlines } from "./glyph-outlines.ts";
import type { TableDirectory } from "./table-directory.ts";
import {
  HEAD_CHECKSUM_ADJUSTMENT,
  HEAD_INDEX_TO_LOC_FORMAT,
  HHEA_NUMBER_OF_H_METRICS,
  MAXP_NUM_GLYPHS,
} from "./table-layouts.ts";

export type SubsetSource = {
  readonly bytes: Uint8Array;
  readonly directory: TableDirectory;
  readonly outlines: GlyphOutlines;
  readonly advanceOf: (glyph: number) => number;
  readonly leftSideBearingOf: (glyph: number) => number;
};

/** Tables of the instructions that fit outlines to a grid of pixels, taken over whole. */
const INSTRUCTION_TABLES = ["cvt ", "fpgm", "prep"] as const;

/**
 * Make a TrueType file of these glyphs, numbered in the order given. Components that are not among them come after.
 *
 * It has what PDF asks of a font program whose glyphs are chosen by number, which is no `cmap`, `name`, `OS/2` or `post`.
 *
 * Reference: OpenType 1.9.1; ISO 32000-1, 9.9, table 126.
 */
export function subsetFont(glyphs: readonly number[], source: SubsetSource): Uint8Array {
  const all = withComponents(glyphs, source);
  const numberOf = new Map<number, number>();
  for (const [number, glyph] of all.entries()) if (!numberOf.has(glyph)) numberOf.set(glyph, number);

  const outlines = all.map((glyph) => renumberedOutline(glyph, source, numberOf));
  const { glyf, loca, isLong } = joinOutlines(outlines);
  const copyOf = (name: string) => copyTable(source, name);

  const head = copyOf("head");
  writeUint32(head, HEAD_CHECKSUM_ADJUSTMENT, 0);
  writeUint16(head, HEAD_INDEX_TO_LOC_FORMAT, isLong ? 1 : 0);
  const hhea = copyOf("hhea");
  writeUint16(hhea, HHEA_NUMBER_OF_H_METRICS, all.length);
  const maxp = copyOf("maxp");
  writeUint16(maxp, MAXP_NUM_GLYPHS, all.length);
  const hmtx = new Uint8Array(4 * all.length);
  for (const [number, glyph] of all.entries()) {
    writeUint16(hmtx, 4 * number, source.advanceOf(glyph));
    writeUint16(hmtx, 4 * number + 2, source.leftSideBearingOf(glyph));
  }
  const instructions = INSTRUCTION_TABLES.map((name): Table => [name, copyOf(name)]).filter(
    ([, table]) => table.length > 0,
  );
  return writeFontFile([
    ["glyf", glyf],
    ["head", head],
    ["hhea", hhea],
    ["hmtx", hmtx],
    ["loca", loca],
    ["maxp", maxp],
    ...instructions,
  ]);
}

/**
 * The glyphs, then the components they are made of, then those components' own, each component once.
 *
 * Together they are never larger than the whole file, unless its outlines overlap, as a damaged file's may: then some are left out.
 */
function withComponents(glyphs: readonly number[], { bytes, outlines }: SubsetSource): readonly number[] {
  const all = [...glyphs];
  const known = new Set(glyphs);
  let size = 0;
  for (let i = 0; i < all.length && size <= bytes.length; i++) {
    if (i >= glyphs.length) size += outlines.spanOf(all[i] ?? 0).length;
    const glyph = all[i] ?? 0;
    for (const component of outlines.componentsOf(glyph)) {
      if (known.has(component.glyph)) continue;
      known.add(component.glyph);
      all.push(component.glyph);
    }
  }
  return all;
}

/** A copy of the outline in which components have their new numbers. */
function renumberedOutline(
  glyph: number,
  { bytes, outlines }: SubsetSource,
  numberOf: ReadonlyMap<number, number>,
): Uint8Array {
  const { start, length } = outlines.spanOf(glyph);
  const outline = new Uint8Array(bytes.subarray(start, start + length));
  for (const component of outlines.componentsOf(glyph)) {
    writeUint16(outline, component.offset, numberOf.get(component.glyph) ?? 0);
  }
  return outline;
}

/** Short offsets are halved, so each outline starts at an even byte; they reach 128 KiB. */
function joinOutlines(outlines: readonly Uint8Array[]): {
  readonly glyf: Uint8Array;
  readonly loca: Uint8Array;
  readonly isLong: boolean;
} {
  const offsets = [0];
  let size = 0;
  for (const { length } of outlines) {
    size += length + (length & 1);
    offsets.push(size);
  }
  const isLong = size > 0x1_fffe;
  const glyf = new Uint8Array(size);
  for (const [number, outline] of outlines.entries()) glyf.set(outline, offsets[number]);
  const loca = new Uint8Array(offsets.length * (isLong ? 4 : 2));
  for (const [number, offset] of offsets.entries()) {
    if (isLong) writeUint32(loca, 4 * number, offset);
    else writeUint16(loca, 2 * number, offset / 2);
  }
  return { glyf, loca, isLong };
}

function copyTable({ bytes, directory }: SubsetSource, name: string): Uint8Array {
  const { start, length } = directory(name);
  return new Uint8Array(bytes.subarray(start, start + length));
}

type Table = readonly [name: string, bytes: Uint8Array];

/** Join tables to a file: directory, then the tables, each at a multiple of four. */
function writeFontFile(tables: readonly Table[]): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const headerSize = 12 + 16 * sorted.length;
  const size = sorted.reduce((sum, [, table]) => sum + padded(table.length), headerSize);
  const file = new Uint8Array(size);
  // "searchRange: maximum power of 2 less than or equal to numTables, times 16"; entrySelector; rangeShift.
  const entrySelector = 31 - Math.clz32(sorted.length);
  const searchRange = 16 << entrySelector;
  writeUint32(file, 0, 0x0001_0000);
  writeUint16(file, 4, sorted.length);
  writeUint16(file, 6, searchRange);
  writeUint16(file, 8, entrySelector);
  writeUint16(file, 10, 16 * sorted.length - searchRange);
  let at = headerSize;
  let headAt = 0;
  for (const [i, [name, table]] of sorted.entries()) {
    if (name === "head") headAt = at;
    file.set(table, at);
    const record = 12 + 16 * i;
    for (let letter = 0; letter < 4; letter++) file[record + letter] = name.charCodeAt(letter);
    writeUint32(file, record + 4, checksum(file, at, padded(table.length)));
    writeUint32(file, record + 8, at);
    writeUint32(file, record + 12, table.length);
    at += padded(table.length);
  }
  writeUint32(file, headAt + HEAD_CHECKSUM_ADJUSTMENT, (0xb1b0_afba - checksum(file, 0, size)) >>> 0);
  return file;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

/** "the unsigned sum of the uint32 units of a given table". */
function checksum(bytes: Uint8Array, start: number, length: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, length);
  let sum = 0;
  for (let at = 0; at < length; at += 4) sum = (sum + view.getUint32(at)) | 0;
  return sum >>> 0;
}
