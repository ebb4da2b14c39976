import { constants, inflateRawSync } from "node:zlib";

/**
 * Decompress the zlib format (RFC 1950) as readers of PDF do: without its checksum, and as far as the data goes where it was cut off. Undefined
 * where it is damaged before that; `too-long` where more than `limit` bytes come out.
 */
export function inflatePart(bytes: Uint8Array, limit: number): Uint8Array | "too-long" | undefined {
  try {
    const { buffer, byteOffset, length } = inflateRawSync(bytes.subarray(2), {
      maxOutputLength: Math.max(1, limit),
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    return new Uint8Array(buffer, byteOffset, length);
  } catch (error) {
    return error instanceof RangeError ? "too-long" : undefined;
  }
}
