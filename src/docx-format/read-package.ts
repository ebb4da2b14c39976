import { unzipSync } from "fflate";
import type { PackageParts } from "./package-parts.ts";

/** Why bytes are no package we would read. */
export type PackageFault = "not-a-zip" | "too-large" | "too-many-parts";

export type PackageReading = { readonly parts: PackageParts } | { readonly fault: PackageFault };

/** A motion with photographs is some megabytes; what unpacks to more than this is no motion. */
const MAX_UNPACKED = 256 * 1024 * 1024;
const MAX_PARTS = 2_000;

/**
 * Unpack a package. The sizes that the archive states are added up before anything is unpacked, and what unpacks to more than it
 * states is refused, so that a small file cannot fill the memory.
 */
export function readPackage(bytes: Uint8Array): PackageReading {
  let total = 0;
  let count = 0;
  let fault: PackageFault | undefined;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        count++;
        if (total > MAX_UNPACKED) fault = "too-large";
        if (count > MAX_PARTS) fault = "too-many-parts";
        return fault === undefined && !name.endsWith("/");
      },
    });
    if (fault !== undefined) return { fault };
    return { parts: new Map(Object.entries(files)) };
  } catch {
    return { fault: fault ?? "not-a-zip" };
  }
}
