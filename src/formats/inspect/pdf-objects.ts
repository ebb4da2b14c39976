import { isArray, isDictionary, nameIn, type PdfDictionary, PdfReference, type PdfValue } from "./pdf-value.ts";
import { readPdfValue } from "./read-pdf-value.ts";
import { type Budget, unpackStream } from "./unpack-stream.ts";

type Stream = { readonly dictionary: PdfDictionary; readonly start: number; readonly end: number };

/**
 * The objects of a PDF, found by reading the file from its beginning to its end: the cross-reference is not asked, since it may lie. Of an
 * object that was changed later, the last one holds. All streams but pictures are unpacked once, to be counted.
 *
 * Reference: ISO 32000-1, 7.3 and 7.5. Errors: `OverBudget`.
 */
export class PdfObjects {
  readonly #bytes: Uint8Array;
  readonly #budget: Budget;
  readonly #values = new Map<number, PdfValue>();
  /** Where each object was found; of one in an object stream, where the stream begins. */
  readonly #places = new Map<number, number>();
  readonly #streams = new Map<PdfDictionary, Stream>();
  readonly #trailers: { readonly dictionary: PdfDictionary; readonly place: number }[] = [];

  constructor(bytes: Uint8Array, budget: Budget) {
    this.#bytes = bytes;
    this.#budget = budget;
    this.#read(new TextDecoder("latin1").decode(bytes));
  }

  /** Those of the cross-reference streams among them, in the order of the file. */
  get trailers(): readonly PdfDictionary[] {
    return this.#trailers.toSorted((a, b) => a.place - b.place).map(({ dictionary }) => dictionary);
  }

  get isEncrypted(): boolean {
    return this.trailers.some((trailer) => trailer.has("Encrypt"));
  }

  /** The catalogue: what everything else is reached from. */
  get root(): PdfDictionary | undefined {
    const roots = this.trailers.map((trailer) => this.resolve(trailer.get("Root"))).filter(isDictionary);
    return roots.at(-1) ?? this.ofType("Catalog").at(-1);
  }

  ofType(type: string): readonly PdfDictionary[] {
    return [...this.#values.values()].filter(isDictionary).filter((each) => nameIn(each.get("Type")) === type);
  }

  /** The value itself where it is a reference. One that leads to itself leads nowhere. */
  resolve(value: PdfValue): PdfValue {
    let found = value;
    for (let step = 0; found instanceof PdfReference; step++) {
      if (step === 20) return undefined;
      found = this.#values.get(found.number);
    }
    return found;
  }

  in(value: PdfValue, key: string): PdfValue {
    const dictionary = this.resolve(value);
    return isDictionary(dictionary) ? this.resolve(dictionary.get(key)) : undefined;
  }

  /** What a stream holds, unpacked. Undefined for what is no stream. */
  unpack(value: PdfValue, budget: Budget): Uint8Array | undefined {
    const dictionary = this.resolve(value);
    const stream = isDictionary(dictionary) ? this.#streams.get(dictionary) : undefined;
    return stream && unpackStream(this.#bytes.subarray(stream.start, stream.end), this.#filtersOf(stream), budget);
  }

  #filtersOf({ dictionary }: Stream): readonly string[] {
    const stated = this.resolve(dictionary.get("Filter") ?? dictionary.get("F"));
    const filters = isArray(stated) ? stated.map((each) => this.resolve(each)) : [stated];
    return filters.flatMap((filter) => nameIn(filter) ?? []);
  }

  #read(text: string): void {
    const found = /(?:(\d{1,10})[\0\t\n\f\r ]{1,9}\d{1,5}[\0\t\n\f\r ]{1,9}obj|trailer)(?![a-z])/g;
    for (let match = found.exec(text); match !== null; match = found.exec(text)) {
      const { value, end } = readPdfValue(text, found.lastIndex);
      found.lastIndex = end;
      if (match[1] === undefined) {
        if (isDictionary(value)) this.#trailers.push({ dictionary: value, place: match.index });
        continue;
      }
      this.#set(Number(match[1]), value, match.index);
      if (isDictionary(value)) found.lastIndex = this.#readStream(value, text, end);
    }
    for (const stream of this.#streams.values()) this.#count(stream);
  }

  /** What is found later in the file holds, in whatever order it is read: object streams are unpacked when all else is known. */
  #set(number: number, value: PdfValue, place: number): void {
    if ((this.#places.get(number) ?? 0) > place) return;
    this.#values.set(number, value);
    this.#places.set(number, place);
  }

  /** Gives where the text goes on behind the stream that a dictionary may be followed by. */
  #readStream(dictionary: PdfDictionary, text: string, at: number): number {
    const head = /[\0\t\n\f\r ]{0,99}stream(?:\r?\n|\r)?/y;
    head.lastIndex = at;
    if (head.exec(text) === null) return at;
    const start = head.lastIndex;
    const length = dictionary.get("Length");
    const stated = typeof length === "number" && length >= 0 ? start + length : undefined;
    const isTrue = stated !== undefined && /^\s{0,9}endstream/.test(text.slice(stated, stated + 20));
    const end = isTrue ? stated : text.indexOf("endstream", start);
    const stream = { dictionary, start, end: end === -1 ? text.length : end };
    this.#streams.set(dictionary, stream);
    return stream.end;
  }

  #count(stream: Stream): void {
    const { dictionary, start } = stream;
    if (nameIn(dictionary.get("Type")) === "XRef") this.#trailers.push({ dictionary, place: start });
    const holdsObjects = dictionary.has("First") && dictionary.has("N");
    const isPicture = nameIn(dictionary.get("Subtype")) === "Image" && dictionary.has("Width");
    if (isPicture && !holdsObjects) return;
    const unpacked = this.unpack(dictionary, this.#budget);
    if (holdsObjects && unpacked !== undefined) this.#readObjects(stream, unpacked);
  }

  /** Reference: ISO 32000-1, 7.5.7 (object streams). */
  #readObjects({ dictionary, start }: Stream, unpacked: Uint8Array): void {
    const first = this.resolve(dictionary.get("First"));
    if (typeof first !== "number") return;
    const text = new TextDecoder("latin1").decode(unpacked);
    const numbers = (text.slice(0, first).match(/\d{1,10}/g) ?? []).map(Number);
    const places = new Map<number, number>();
    for (let index = 0; index + 1 < numbers.length; index += 2)
      places.set((numbers[index + 1] ?? 0) + first, numbers[index] ?? 0);
    let read = 0;
    for (const [place, number] of [...places].sort(([a], [b]) => a - b)) {
      // Values that lie in each other are read once.
      if (place < read) continue;
      const { value, end } = readPdfValue(text, place);
      this.#set(number, value, start);
      read = end;
    }
  }
}
