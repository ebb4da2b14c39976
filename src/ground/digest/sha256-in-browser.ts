import { sha256 as digest } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The same as `sha256.ts` without Node: what browsers have themselves answers later, and the build asks at once. */
export function sha256(data: Uint8Array | string): string {
  return bytesToHex(digest(typeof data === "string" ? utf8ToBytes(data) : data));
}
