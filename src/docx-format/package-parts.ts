import { unzipSync } from "fflate";
import { writeZip } from "./write-zip.ts";

/** The files of an Office package by their paths, such as `word/document.xml`. */
export type PackageParts = ReadonlyMap<string, Uint8Array>;

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

/** Parts that readers expect first. Reference: ECMA-376 Part 2, annex B, and what Word itself writes. */
const first = ["[Content_Types].xml", "_rels/.rels"];

/** Pack parts, in the same order and with the same bytes wherever and whenever it is done. */
export function writePackage(parts: PackageParts): Uint8Array {
  const files = [...parts].map(([path, bytes]) => ({ path, bytes, isStored: isPacked(path) }));
  return writeZip(files.sort((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1)));
}

export function toText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

export function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function rank(path: string): number {
  const index = first.indexOf(path);
  return index === -1 ? first.length : index;
}

/** Images are compressed already. */
function isPacked(path: string): boolean {
  return /\.(png|jpe?g)$/.test(path);
}
