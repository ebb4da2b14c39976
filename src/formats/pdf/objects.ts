import { deflate } from "../../ground/compression/deflate.ts";
import { roundThousandth } from "../../ground/units/length.ts";

/** Refers to an indirect object by its number. */
export class Ref {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

/** A string, written out. Names are plain strings of the program, so that a string object needs a type of its own. */
export class StringObject {
  readonly written: string;

  constructor(written: string) {
    this.written = written;
  }
}

/** What a PDF object is made from: a string is a name, a number is rounded to three decimals, undefined is left out of a dictionary. */
export type Value =
  | Ref
  | StringObject
  | string
  | number
  | boolean
  | undefined
  | readonly Value[]
  | { readonly [key: string]: Value };

export type Entries = { readonly [key: string]: Value };

/** A dictionary with bytes. */
export type Stream = { readonly dictionary: string; readonly bytes: Uint8Array };

/**
 * The indirect objects of one file, numbered from 1 in the order they are reserved or added.
 *
 * Reference: ISO 32000-1, 7.3.
 */
export class PdfObjects {
  /** By number; each is written out, or a stream. */
  readonly #objects = new Map<number, string | Stream>();
  #count = 0;

  reserve(): Ref {
    return new Ref(++this.#count);
  }

  set(ref: Ref, value: Value): void {
    this.#objects.set(ref.number, writeValue(value));
  }

  add(value: Value): Ref {
    const ref = this.reserve();
    this.set(ref, value);
    return ref;
  }

  /** A stream whose bytes stand as they are; `entries` name the filter that made them, if any. */
  addStream(entries: Entries, bytes: Uint8Array, ref: Ref = this.reserve()): Ref {
    this.#objects.set(ref.number, this.stream(entries, bytes));
    return ref;
  }

  addDeflatedStream(entries: Entries, bytes: Uint8Array): Ref {
    const ref = this.reserve();
    this.#objects.set(ref.number, this.deflatedStream(entries, bytes));
    return ref;
  }

  stream(entries: Entries, bytes: Uint8Array): Stream {
    return { dictionary: writeValue({ ...entries, Length: bytes.length }), bytes };
  }

  deflatedStream(entries: Entries, bytes: Uint8Array): Stream {
    return this.stream({ ...entries, Filter: "FlateDecode" }, deflate(bytes));
  }

  /** Every object with its number, by number. */
  all(): readonly (readonly [number, string | Stream])[] {
    return [...this.#objects].sort(([a], [b]) => a - b);
  }
}

/** Text string, in UTF-16 with a byte order mark. Reference: ISO 32000-1, 7.9.2.2. */
export function textString(value: string): StringObject {
  return new StringObject(`<FEFF${utf16(value)}>`);
}

/** Byte string of printable ASCII. */
export function asciiString(value: string): StringObject {
  if (!/^[ -~]*$/.test(value)) throw new Error(`Not printable ASCII: ${JSON.stringify(value)}`);
  return new StringObject(`(${value.replace(/[\\()]/g, "\\$&")})`);
}

/** Byte string given by its hexadecimal digits. */
export function hexString(digits: string): StringObject {
  return new StringObject(`<${digits.toUpperCase()}>`);
}

/** UTF-16 in hexadecimal digits. */
export function utf16(text: string): string {
  let digits = "";
  for (let i = 0; i < text.length; i++) digits += hex(text.charCodeAt(i));
  return digits;
}

/** Four hexadecimal digits. */
export function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, "0");
}

/** Number with at most three decimals. */
export function writeNumber(value: number): string {
  return String(roundThousandth(value));
}

/** The bytes of a text whose characters are all below 256. */
export function toBytes(text: string): Uint8Array {
  return Buffer.from(text, "latin1");
}

function writeValue(value: Value): string {
  if (typeof value === "string") return writeName(value);
  if (typeof value === "number") return writeNumber(value);
  if (typeof value === "boolean") return String(value);
  if (value === undefined) throw new Error("No value for a PDF object");
  if (value instanceof Ref) return `${value.number} 0 R`;
  if (value instanceof StringObject) return value.written;
  if (isList(value)) return `[${value.map(writeValue).join(" ")}]`;
  let written = "<<";
  for (const key of Object.keys(value)) {
    const entry = value[key];
    if (entry !== undefined) written += `${writeName(key)} ${writeValue(entry)}`;
  }
  return `${written}>>`;
}

/** Reference: ISO 32000-1, 7.3.5. */
function writeName(name: string): string {
  return `/${name.replace(/[^!-~]|[#/()<>[\]{}%]/g, (character) => `#${character.charCodeAt(0).toString(16).padStart(2, "0")}`)}`;
}

function isList(value: Entries | readonly Value[]): value is readonly Value[] {
  return Array.isArray(value);
}
