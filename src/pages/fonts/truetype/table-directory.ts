import { tag, uint16, uint32 } from "./binary.ts";

/** Where a table lies in the file. An absent table has length 0. */
export type TableSpan = { readonly start: number; readonly length: number };

export type TableDirectory = (name: string) => TableSpan;

const ABSENT: TableSpan = { start: 0, length: 0 };

/**
 * Read the list of tables at the start of a font file. Undefined when the bytes are no TrueType font.
 *
 * Reference: OpenType 1.9.1, Organization of an OpenType Font.
 */
export function readTableDirectory(bytes: Uint8Array): TableDirectory | undefined {
  // "0x00010000 or 0x4F54544F ('OTTO')"; Apple's files have 'true'. Outlines in a 'CFF ' table ('OTTO') are not read.
  const version = uint32(bytes, 0);
  if (version !== 0x0001_0000 && version !== 0x7472_7565) return undefined;
  const tables = new Map<string, TableSpan>();
  const numTables = uint16(bytes, 4);
  for (let i = 0; i < numTables; i++) {
    const record = 12 + 16 * i;
    const start = uint32(bytes, record + 8);
    const length = uint32(bytes, record + 12);
    if (start + length > bytes.length) return undefined;
    tables.set(tag(bytes, record), { start, length });
  }
  return (name) => tables.get(name) ?? ABSENT;
}
