import { createHash } from "node:crypto";

/** Digest bytes, or the UTF-8 of a text, to 64 small hexadecimal digits. */
export function sha256(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}
