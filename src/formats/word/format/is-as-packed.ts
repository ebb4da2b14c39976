import { readZip } from "./read-zip.ts";
import { writeZip } from "./write-zip.ts";

/** What is larger was not packed here: a motion with photographs is some megabytes. */
const MAX_UNPACKED = 64 * 1024 * 1024;

/**
 * Whether an archive is as `writeZip` packed it, to the byte: packing its files again in their order gives the same bytes. No other
 * program that saves the file compresses as ours does, so only a file that nobody has touched since passes.
 */
export function isAsPacked(bytes: Uint8Array): boolean {
  const entries = readZip(bytes);
  if (entries === undefined || entries.reduce((sum, { size }) => sum + size, 0) > MAX_UNPACKED) return false;
  const files = entries.flatMap(({ path, isStored, unpack }) => {
    const content = unpack();
    return content === undefined ? [] : [{ path, isStored, bytes: content }];
  });
  if (files.length < entries.length) return false;
  const packed = writeZip(files);
  return packed.length === bytes.length && packed.every((byte, index) => byte === bytes[index]);
}
