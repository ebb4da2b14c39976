import { deflateRaw } from "../../../ground/compression/deflate.ts";
import { crc32 } from "../../../ground/digest/crc32.ts";

export type ZipFile = { readonly path: string; readonly bytes: Uint8Array; readonly isStored: boolean };

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
/** 2.0: folders and deflate. */
const VERSION = 20;
/** Names are in UTF-8. */
const UTF8 = 0x0800;
/** 1 January 1980, the earliest day there is: the format has no way to leave the date out. */
const DAY = 0x0021;

type Entry = {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
  readonly method: 0 | 8;
  readonly offset: number;
};

/**
 * Write a zip archive, its files in the order given, without dates, attributes or anything else that depends on where it is made.
 *
 * Reference: PKWARE .ZIP File Format Specification 6.3.10, 4.3 to 4.5.
 */
export function writeZip(files: readonly ZipFile[]): Uint8Array {
  const encoder = new TextEncoder();
  const entries: Entry[] = [];
  let offset = 0;
  for (const { path, bytes, isStored } of files) {
    const name = encoder.encode(path);
    const data = isStored ? bytes : deflateRaw(bytes);
    entries.push({ name, crc: crc32(bytes), size: bytes.length, data, method: isStored ? 0 : 8, offset });
    offset += LOCAL_HEADER + name.length + data.length;
  }
  const directory = entries.reduce((sum, { name }) => sum + CENTRAL_HEADER + name.length, 0);
  const archive = new Uint8Array(offset + directory + END_RECORD);
  const view = new DataView(archive.buffer);
  let at = 0;
  for (const entry of entries) {
    view.setUint32(at, 0x04034b50, true);
    writeShared(view, at + 4, entry);
    archive.set(entry.name, at + LOCAL_HEADER);
    archive.set(entry.data, at + LOCAL_HEADER + entry.name.length);
    at += LOCAL_HEADER + entry.name.length + entry.data.length;
  }
  for (const entry of entries) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeShared(view, at + 6, entry);
    view.setUint32(at + 42, entry.offset, true);
    archive.set(entry.name, at + CENTRAL_HEADER);
    at += CENTRAL_HEADER + entry.name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, directory, true);
  view.setUint32(at + 16, offset, true);
  return archive;
}

/** The fields that a file has both before its data and in the directory. */
function writeShared(view: DataView, at: number, { name, crc, size, data, method }: Entry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, DAY, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}
