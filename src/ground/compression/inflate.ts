import { inflateRawSync, inflateSync } from "node:zlib";

/**
 * Decompress the zlib format (RFC 1950) to as many bytes as are expected. Undefined where the data is damaged or gives fewer or more.
 *
 * What comes out is defined by the format; only compressing differs between versions of zlib. Bundles for browsers get `inflate-in-browser.ts` in
 * place of this file.
 */
export function inflate(bytes: Uint8Array, size: number): Uint8Array | undefined {
  return ofSize(size, (maxOutputLength) => inflateSync(bytes, { maxOutputLength }));
}

/** The same without the zlib format's two bytes before and four after: as zip files have it (RFC 1951). */
export function inflateRaw(bytes: Uint8Array, size: number): Uint8Array | undefined {
  return ofSize(size, (maxOutputLength) => inflateRawSync(bytes, { maxOutputLength }));
}

function ofSize(size: number, run: (limit: number) => Uint8Array): Uint8Array | undefined {
  try {
    // zlib refuses a limit of nothing.
    const { buffer, byteOffset, length } = run(Math.max(1, size));
    return length === size ? new Uint8Array(buffer, byteOffset, length) : undefined;
  } catch {
    return undefined;
  }
}
