import { zlibSync } from "fflate";

/** Compress to the zlib format (RFC 1950); the same bytes in give the same bytes out, on every computer. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** Node's own zlib is quicker, but its bytes differ between versions and processors. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: 6 });
}
