import { digestModule } from "./load-module.ts";

/** Reference: ITU-T V.42, 8.1.1.6.2. */
export function crc32(bytes: Uint8Array): number {
  const { put, crc32: run } = digestModule();
  put(bytes);
  return run(bytes.length) >>> 0;
}
