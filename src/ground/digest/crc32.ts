import CRC32 from "crc-32";

/** Checksum of a file in a zip archive, without a sign. Reference: ITU-T V.42, 8.1.1.6.2. */
export function crc32(bytes: Uint8Array): number {
  return CRC32.buf(bytes) >>> 0;
}
