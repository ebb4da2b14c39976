import { createHash } from "node:crypto";
import { digestModule } from "./load-module.ts";

/** From here on, what Node's own module of hashes gains is more than what loading it costs. */
const LARGE = 1 << 18;

/** Digest bytes, or the UTF-8 of a text, to 64 small hexadecimal digits. */
export function sha256(data: Uint8Array | string): string {
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
  if (bytes.length >= LARGE) return createHash("sha256").update(bytes).digest("hex");
  const { memory, put, sha256: run } = digestModule();
  put(bytes);
  return Buffer.from(memory.buffer, run(bytes.length), 32).toString("hex");
}
