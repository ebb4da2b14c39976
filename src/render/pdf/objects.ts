import {
  PDFArray,
  PDFBool,
  PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from "pdf-lib";
import { roundThousandth } from "../../units/length.ts";
import type { Deflate } from "./deflate.ts";

export { PDFObject, PDFRawStream, PDFRef, PDFStream };

/** What a PDF object is made from: a string is a name, a number is rounded to three decimals, undefined is left out. */
export type Value =
  | PDFObject
  | string
  | number
  | boolean
  | undefined
  | readonly Value[]
  | { readonly [key: string]: Value };

type Entries = { readonly [key: string]: Value };

/**
 * The indirect objects of one file, numbered in the order they are reserved or added.
 *
 * Only the low-level objects of pdf-lib are used: what its documents and pages add by themselves is neither reproducible nor PDF/A.
 */
export class PdfObjects {
  readonly #context = PDFContext.create();
  readonly #deflate: Deflate;

  constructor(deflate: Deflate) {
    this.#deflate = deflate;
  }

  reserve(): PDFRef {
    return this.#context.nextRef();
  }

  set(ref: PDFRef, value: Value): void {
    this.#context.assign(ref, toObject(value, this.#context));
  }

  add(value: Value): PDFRef {
    const ref = this.reserve();
    this.set(ref, value);
    return ref;
  }

  /** A stream whose bytes stand as they are; `entries` name the filter that made them, if any. */
  addStream(entries: Entries, bytes: Uint8Array, ref: PDFRef = this.reserve()): PDFRef {
    this.#context.assign(ref, this.stream(entries, bytes));
    return ref;
  }

  addDeflatedStream(entries: Entries, bytes: Uint8Array, ref: PDFRef = this.reserve()): PDFRef {
    return this.addStream({ ...entries, Filter: "FlateDecode" }, this.#deflate(bytes), ref);
  }

  stream(entries: Entries, bytes: Uint8Array): PDFRawStream {
    return PDFRawStream.of(dictionary(entries, this.#context), bytes);
  }

  deflatedStream(entries: Entries, bytes: Uint8Array): PDFRawStream {
    return this.stream({ ...entries, Filter: "FlateDecode" }, this.#deflate(bytes));
  }

  /** Every object with its number, by number. */
  entries(): readonly (readonly [number, PDFObject])[] {
    return this.#context.enumerateIndirectObjects().map(([ref, object]) => [ref.objectNumber, object]);
  }
}

/** Text string, in UTF-16 with a byte order mark. Reference: ISO 32000-1, 7.9.2.2. */
export function textString(value: string): PDFHexString {
  return PDFHexString.fromText(value);
}

/** Byte string of printable ASCII, escaped: pdf-lib writes what it is given. */
export function asciiString(value: string): PDFString {
  if (!/^[ -~]*$/.test(value)) throw new Error(`Not printable ASCII: ${JSON.stringify(value)}`);
  return PDFString.of(value.replace(/[\\()]/g, "\\$&"));
}

/** Byte string given by its hexadecimal digits. */
export function hexString(digits: string): PDFHexString {
  return PDFHexString.of(digits.toUpperCase());
}

function toObject(value: Exclude<Value, undefined> | undefined, context: PDFContext): PDFObject {
  if (value instanceof PDFObject) return value;
  if (typeof value === "string") return PDFName.of(value);
  if (typeof value === "number") return PDFNumber.of(roundThousandth(value));
  if (typeof value === "boolean") return value ? PDFBool.True : PDFBool.False;
  if (value === undefined) throw new Error("No value for a PDF object");
  if (isList(value)) {
    const array = PDFArray.withContext(context);
    for (const entry of value) array.push(toObject(entry, context));
    return array;
  }
  return dictionary(value, context);
}

function dictionary(entries: Entries, context: PDFContext): PDFDict {
  const dict = PDFDict.withContext(context);
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined) dict.set(PDFName.of(key), toObject(value, context));
  }
  return dict;
}

function isList(value: Entries | readonly Value[]): value is readonly Value[] {
  return Array.isArray(value);
}
