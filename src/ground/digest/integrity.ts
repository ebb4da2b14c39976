import { base64Text } from "../text/base64.ts";
import { sha256 } from "./sha256.ts";

/**
 * The digest of bytes or a text as pages and policies write it: `sha256-` and base64.
 *
 * Reference: Subresource Integrity, 3.5; Content Security Policy Level 3, hash-source.
 */
export function integrity(data: Uint8Array | string): string {
  const pairs = sha256(data).match(/../g) ?? [];
  return `sha256-${base64Text(Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)))}`;
}
