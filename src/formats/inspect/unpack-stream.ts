import { inflatePart } from "../../ground/compression/inflate-part.ts";

/** Bytes that may still be unpacked. */
export class Budget {
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  get left(): number {
    return this.#left;
  }

  /** Errors: `OverBudget`. */
  spend(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw new OverBudget();
  }
}

export class OverBudget extends Error {
  override readonly name = "OverBudget";
}

/** What a byte of damaged data is counted as: how much a reader gets out of it before the damage is not known. */
const damagedBytes = 100;

/**
 * Undo the filters of a stream, in their order. What cannot be unpacked here, such as an encoded picture, stays as it is.
 *
 * Reference: ISO 32000-1, 7.4. Errors: `OverBudget`, before more is unpacked.
 */
export function unpackStream(packed: Uint8Array, filters: readonly string[], budget: Budget): Uint8Array {
  let bytes = packed;
  for (const filter of filters) {
    const unpack = Object.hasOwn(unpackers, filter) ? unpackers[filter] : undefined;
    if (unpack === undefined) return bytes;
    bytes = unpack(bytes, budget);
  }
  return bytes;
}

type Unpack = (bytes: Uint8Array, budget: Budget) => Uint8Array;

const unpackers: Readonly<Record<string, Unpack>> = {
  FlateDecode: unpackFlate,
  Fl: unpackFlate,
  LZWDecode: unpackLzw,
  LZW: unpackLzw,
  RunLengthDecode: unpackRuns,
  RL: unpackRuns,
  ASCII85Decode: unpackAscii85,
  A85: unpackAscii85,
  ASCIIHexDecode: unpackHex,
  AHx: unpackHex,
};

function unpackFlate(bytes: Uint8Array, budget: Budget): Uint8Array {
  const unpacked = inflatePart(bytes, budget.left);
  if (unpacked === "too-long") throw new OverBudget();
  budget.spend(unpacked?.length ?? bytes.length * damagedBytes);
  return unpacked ?? new Uint8Array();
}

function unpackLzw(bytes: Uint8Array, budget: Budget): Uint8Array {
  const unpacked: number[] = [];
  let table: { readonly start: number; readonly length: number }[] = [];
  let [bits, count, width] = [0, 0, 9];
  let last: { readonly start: number; readonly length: number } | undefined;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xffffff;
    count += 8;
    if (count < width) continue;
    const code = (bits >> (count - width)) & ((1 << width) - 1);
    count -= width;
    if (code === 257) break;
    if (code === 256) {
      [table, width, last] = [[], 9, undefined];
      continue;
    }
    const start = unpacked.length;
    const known = code < 256 ? undefined : table[code - 258];
    const length = code < 256 ? 1 : (known?.length ?? (last?.length ?? 0) + 1);
    budget.spend(length);
    if (code < 256) unpacked.push(code);
    else {
      const from = known?.start ?? last?.start ?? start;
      for (let index = 0; index < length; index++) unpacked.push(unpacked[from + index] ?? 0);
    }
    if (last !== undefined && table.length < 3838) table.push({ start: last.start, length: last.length + 1 });
    last = { start, length };
    const next = table.length + 259;
    width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;
  }
  return Uint8Array.from(unpacked);
}

function unpackRuns(bytes: Uint8Array, budget: Budget): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at] ?? 128;
    if (length === 128) break;
    const part =
      length < 128 ? bytes.subarray(at + 1, at + 2 + length) : new Uint8Array(257 - length).fill(bytes[at + 1] ?? 0);
    budget.spend(part.length);
    parts.push(part);
    at += length < 128 ? length + 2 : 2;
  }
  return joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function unpackAscii85(bytes: Uint8Array, budget: Budget): Uint8Array {
  budget.spend(bytes.length);
  const unpacked: number[] = [];
  let [group, count] = [0, 0];
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && count === 0) unpacked.push(0, 0, 0, 0);
    if (byte < 0x21 || byte > 0x75) continue;
    group = group * 85 + (byte - 0x21);
    if (++count < 5) continue;
    unpacked.push((group >>> 24) & 255, (group >>> 16) & 255, (group >>> 8) & 255, group & 255);
    [group, count] = [0, 0];
  }
  if (count > 1) {
    for (let index = count; index < 5; index++) group = group * 85 + 84;
    const rest = [(group >>> 24) & 255, (group >>> 16) & 255, (group >>> 8) & 255];
    unpacked.push(...rest.slice(0, count - 1));
  }
  return Uint8Array.from(unpacked);
}

function unpackHex(bytes: Uint8Array, budget: Budget): Uint8Array {
  budget.spend(bytes.length);
  const end = bytes.indexOf(0x3e);
  const digits = new TextDecoder("latin1")
    .decode(end === -1 ? bytes : bytes.subarray(0, end))
    .replace(/[^\da-f]/gi, "");
  return Uint8Array.from({ length: Math.ceil(digits.length / 2) }, (_, index) =>
    Number.parseInt(digits.slice(index * 2, index * 2 + 2).padEnd(2, "0"), 16),
  );
}
