import { createHash } from "node:crypto";

/** Digest bytes, or the UTF-8 of a text, to 64 small hexadecimal digits. Bundles for browsers get `sha256-in-browser.ts` in place of this file. */
export function sha256(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}
