import type { PrintedMeta } from "../../document/meta.ts";
import { compareData, type Difference } from "./compare-data.ts";

/** What a source gives today: its PDF and the data in it. */
export type BuiltSource = { readonly pdf: Uint8Array; readonly data: PrintedMeta };

/**
 * How a file holds what its source says. `bytes`: it is what the source gives, byte for byte. `data`: it says the same, built by another
 * version of the program. `look`: it says the same, built by this version, and yet the files differ, in look, images or emphasis. `unknown`:
 * the file carries no data that can be read.
 */
export type Agreement =
  | { readonly agrees: "bytes" | "data" | "look" | "unknown" }
  | { readonly agrees: "not"; readonly differences: readonly Difference[] };

/** Compare the first revision of a file, and the data read from it, with what its source gives. */
export function verifySource(file: Pick<BuiltSource, "pdf"> & Partial<BuiltSource>, source: BuiltSource): Agreement {
  if (isEqual(file.pdf, source.pdf)) return { agrees: "bytes" };
  if (file.data === undefined) return { agrees: "unknown" };
  const differences = compareData(file.data, source.data);
  if (differences.length > 0) return { agrees: "not", differences };
  return { agrees: file.data.generator === source.data.generator ? "look" : "data" };
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
