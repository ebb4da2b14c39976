import { writeZip } from "./write-zip.ts";

/** The files of an Office package by their paths, such as `word/document.xml`. */
export type PackageParts = ReadonlyMap<string, Uint8Array>;

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

export function utf8Bytes(text: string): Uint8Array {
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
