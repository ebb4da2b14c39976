/** Chunks that make the picture; all others only describe it. Reference: Portable Network Graphics (third edition), 11. */
const KEPT = new Set(["IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB"]);

/** Copy a whole PNG without the chunks that describe the picture: texts, times, Exif, profiles. */
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
      end += size;
    }
    at += size;
  }
  return kept.slice(0, end);
}
