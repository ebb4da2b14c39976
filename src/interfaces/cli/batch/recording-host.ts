import { sha256 } from "../../../ground/digest/sha256.ts";
import type { Host } from "../../../ground/host/host.ts";

/** Paths with the sha256 of what they held. */
export type Reads = readonly (readonly [path: string, sha256: string])[];

/** A host that notes every file that is read through it. */
export function recordingHost(host: Host): { readonly host: Host; readonly reads: ReadonlyMap<string, string> } {
  const reads = new Map<string, string>();
  const readFile = (path: string): Uint8Array => {
    const bytes = host.readFile(path);
    reads.set(path, sha256(bytes));
    return bytes;
  };
  return { host: { ...host, readFile }, reads };
}
