import { deflate } from "../../ground/compression/deflate.ts";
import { roundThousandth } from "../../ground/units/length.ts";
import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from "./pdf-lib.ts";

/** Refers to an indirect object by its number. */
export type Ref = PDFRef;

/** What a PDF object is made from: a string is a name, a number is rounded to three decimals, undefined is left out of a dictionary. */
export type Value = PDFObject | string | number | boolean | undefined | readonly Value[] | Entries;

export type Entries = { readonly [key: string]: Value };

/**
 * The indirect objects of one file, numbered from 1 in the order they are reserved or added.
 *
 * Reference: ISO 32000-1, 7.3.
 */
export class PdfObjects {
  readonly context: PDFContext = PDFContext.create();

  reserve(): Ref {
    return this.context.nextRef();
  }

  set(ref: Ref, value: Value): void {
    this.context.assign(ref, this.#object(value));
  }

  add(value: Value): Ref {
    return this.context.register(this.#object(value));
  }

  /** A stream whose bytes are written as they are; `entries` name the filter that made them, if any. */
  addStream(entries: Entries, bytes: Uint8Array, ref: Ref = this.reserve()): Ref {
    this.context.assign(ref, PDFRawStream.of(this.#dictionary(entries), bytes));
    return ref;
  }

  addDeflatedStream(entries: Entries, bytes: Uint8Array): Ref {
    return this.addStream({ ...entries, Filter: "FlateDecode" }, deflate(bytes));
  }

  #object(value: Value): PDFObject {
    if (value === undefined) throw new Error("No value for a PDF object");
    if (typeof value === "string") return name(value);
    if (typeof value === "number") return PDFNumber.of(roundThousandth(value));
    if (typeof value === "boolean") return this.context.obj(value);
    if (value instanceof PDFObject) return value;
    return isList(value) ? this.#array(value) : this.#dictionary(value);
  }

  #array(values: readonly Value[]): PDFArray {
    const array = PDFArray.withContext(this.context);
    for (const value of values) array.push(this.#object(value));
    return array;
  }

  #dictionary(entries: Entries): PDFDict {
    const dictionary = PDFDict.withContext(this.context);
    for (const [key, value] of Object.entries(entries)) {
      if (value !== undefined) dictionary.set(name(key), this.#object(value));
    }
    return dictionary;
  }
}

/** Text string, in UTF-16 with a byte order mark. Reference: ISO 32000-1, 7.9.2.2. */
export function textString(value: string): PDFHexString {
  return PDFHexString.fromText(value);
}

/** Byte string of printable ASCII. The library writes what it gets, brackets and backslashes as they are. */
export function asciiString(value: string): PDFString {
  if (!/^[ -~]*$/.test(value)) throw new Error(`Not printable ASCII: ${JSON.stringify(value)}`);
  return PDFString.of(value.replace(/[\\()]/g, "\\$&"));
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

/** The library takes `#` and two digits in a name for an escaped character. */
function name(value: string): PDFName {
  return PDFName.of(value.replaceAll("#", "#23"));
}

function isList(value: Entries | readonly Value[]): value is readonly Value[] {
  return Array.isArray(value);
}
