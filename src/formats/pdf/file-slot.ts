import { sha256 } from "../../ground/digest/sha256.ts";
import { element, type XmlTree } from "../../ground/xml/write-xml.ts";

/** Digits of the length: enough for 10 GB. */
const LENGTH_DIGITS = 10;
const HASH_DIGITS = 64;

const LENGTH_TAG = "yrka:fileLength";
const HASH_TAG = "yrka:fileSha256";

/** What a file states of itself, and whether it is so. */
export type FileSlot = {
  /** Bytes the program wrote. What follows them was added later, as a signature is. */
  readonly length: number;
  readonly sha256: string;
  /** The first `length` bytes are as they were written. */
  readonly isIntact: boolean;
};

/** The slot in the XMP packet before the file is known: zeros, of the width of what comes in their place. */
export const emptySlot: readonly XmlTree[] = [
  element(LENGTH_TAG, {}, ["0".repeat(LENGTH_DIGITS)]),
  element(HASH_TAG, {}, ["0".repeat(HASH_DIGITS)]),
];

/** Write the file's length and the hash of its bytes with the slot zeroed into its slot. Changes the bytes given. */
export function fillSlot(file: Uint8Array): void {
  const slot = findSlot(file);
  if (slot === undefined) throw new Error("The file has no slot for its length and hash");
  const hash = sha256(file);
  writeDigits(file, slot.length, String(file.length).padStart(LENGTH_DIGITS, "0"));
  writeDigits(file, slot.hash, hash);
}

/** Read what a file states of its length and hash, and see whether it is so. Undefined where it states nothing. */
export function readSlot(file: Uint8Array): FileSlot | undefined {
  const slot = findSlot(file);
  if (slot === undefined) return undefined;
  const lengthDigits = readDigits(file, slot.length, LENGTH_DIGITS);
  const hash = readDigits(file, slot.hash, HASH_DIGITS);
  if (!/^\d+$/.test(lengthDigits) || !/^[\da-f]+$/.test(hash)) return undefined;
  const length = Number(lengthDigits);
  const written = new Uint8Array(file.subarray(0, length));
  writeDigits(written, slot.length, "0".repeat(LENGTH_DIGITS));
  writeDigits(written, slot.hash, "0".repeat(HASH_DIGITS));
  return { length, sha256: hash, isIntact: written.length === length && sha256(written) === hash };
}

/** Offsets of the digits. The packet is the file's first stream, so the first tag in the bytes is the slot's. */
function findSlot(file: Uint8Array): { readonly length: number; readonly hash: number } | undefined {
  const length = endOf(file, `<${LENGTH_TAG}>`);
  const hash = endOf(file, `<${HASH_TAG}>`);
  return length === undefined || hash === undefined ? undefined : { length, hash };
}

function endOf(file: Uint8Array, text: string): number | undefined {
  const first = text.charCodeAt(0);
  for (let at = file.indexOf(first); at !== -1; at = file.indexOf(first, at + 1)) {
    if (readDigits(file, at, text.length) === text) return at + text.length;
  }
  return undefined;
}

function readDigits(file: Uint8Array, at: number, count: number): string {
  return String.fromCharCode(...file.subarray(at, at + count));
}

function writeDigits(file: Uint8Array, at: number, digits: string): void {
  for (let i = 0; i < digits.length; i++) file[at + i] = digits.charCodeAt(i);
}
