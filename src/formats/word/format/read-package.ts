import type { PackageParts } from "./package-parts.ts";
import { readZip } from "./read-zip.ts";

/** Why bytes are no package we would read. */
export type PackageFault = "not-a-zip" | "too-large" | "too-many-parts";

export type PackageReading = { readonly parts: PackageParts } | { readonly fault: PackageFault };

/** A motion with photographs is some megabytes; what unpacks to more than this is no motion. */
const MAX_UNPACKED = 256 * 1024 * 1024;
const MAX_PARTS = 2_000;
/** A page of text is some 20 kB of XML. What is read as a tree takes many times its size. */
const MAX_XML = 16 * 1024 * 1024;

/**
 * Unpack a package. The sizes that the archive states are added up before anything is unpacked, and what unpacks to more than it
 * states is refused, so that a small file cannot fill the memory.
 */
export function readPackage(bytes: Uint8Array): PackageReading {
  const entries = readZip(bytes);
  if (entries === undefined) return { fault: "not-a-zip" };
  if (entries.length > MAX_PARTS) return { fault: "too-many-parts" };
  const files = entries.filter(({ path }) => !path.endsWith("/"));
  const sizeOf = (some: typeof files): number => some.reduce((sum, { size }) => sum + size, 0);
  const isXml = (path: string): boolean => /\.(?:xml|rels)$/i.test(path);
  if (sizeOf(files) > MAX_UNPACKED || sizeOf(files.filter(({ path }) => isXml(path))) > MAX_XML)
    return { fault: "too-large" };
  const parts = new Map<string, Uint8Array>();
  for (const { path, unpack } of files) {
    const content = unpack();
    if (content === undefined) return { fault: "not-a-zip" };
    parts.set(path, content);
  }
  return { parts };
}
