import { countSignatures } from "../inspect/count-signatures.ts";
import { readSlot } from "../pdf/file-slot.ts";

/**
 * Whether a PDF's first revision is as it was built, and what came after it.
 *
 * It shows accidents, not forgery: whoever changes a file on purpose can change what it states of itself too.
 */
export type Integrity = {
  /** `unstated`: the file states no length and hash, so it is not ours or has lost them. */
  readonly revision: "intact" | "changed" | "unstated";
  /** What was added after the first revision, without changing it. Empty where that cannot be found out. */
  readonly appended: "nothing" | "signature" | "other";
  /** Signatures that are present, not signatures that are valid. */
  readonly signatures: number;
  /** The first revision, where it is intact. */
  readonly built?: Uint8Array;
};

/** Hold a PDF against the length and the hash that it states of itself. Never throws for bad bytes. */
export function verifyFile(bytes: Uint8Array): Integrity {
  const slot = readSlot(bytes);
  const signatures = countSignatures(bytes);
  if (slot === undefined || !slot.isIntact)
    return { revision: slot === undefined ? "unstated" : "changed", appended: "nothing", signatures };
  const added = countSignatures(bytes, slot.length);
  const isLonger = bytes.length > slot.length;
  return {
    revision: "intact",
    appended: !isLonger ? "nothing" : added > 0 ? "signature" : "other",
    signatures,
    built: bytes.subarray(0, slot.length),
  };
}
