import { crc32 } from "../../../ground/digest/crc32.ts";

/** Chunks that make the picture; all others only describe it. Reference: Portable Network Graphics (third edition), 11. */
const KEPT = new Set(["IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB"]);

/**
 * Copy a whole PNG without the chunks that describe the picture: texts, times, Exif, profiles. Checksums are made anew: some programs
 * refuse a file in which one is wrong.
 */
export function stripPng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = new Uint8Array(bytes.length);
  kept.set(bytes.subarray(0, 8));
  let end = 8;
  for (let at = 8, name = ""; name !== "IEND" && at + 12 <= bytes.length; ) {
    const size = 12 + view.getUint32(at);
    name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (KEPT.has(name)) {
      kept.set(bytes.subarray(at, at + size), end);
      new DataView(kept.buffer).setUint32(end + size - 4, crc32(bytes.subarray(at + 4, at + size - 4)));
      end += size;
    }
    at += size;
  }
  return kept.slice(0, end);
}
