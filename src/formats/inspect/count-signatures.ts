/**
 * Count the signatures in a PDF's bytes from an offset on. The dictionary of a signature is never packed, since it states the bytes it
 * covers; reference: ISO 32000-1, 12.8.1. Says nothing of whether they are valid.
 */
export function countSignatures(bytes: Uint8Array, from = 0): number {
  const wanted = new TextEncoder().encode("/ByteRange");
  const first = wanted[0] ?? 0;
  let count = 0;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (!wanted.every((byte, index) => bytes[at + index] === byte)) continue;
    const after = String.fromCharCode(...bytes.subarray(at + wanted.length, at + wanted.length + 8));
    if (/^\s*\[/.test(after)) count++;
  }
  return count;
}
