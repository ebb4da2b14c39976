import { sha256 } from "../../ground/digest/sha256.ts";
import { hexString, type PdfObjects, type Ref, type Stream, toBytes } from "./objects.ts";

/** The objects a reader begins with. */
export type Trailer = { readonly root: Ref; readonly info: Ref };

/** Where an object stands: at an offset of the file, or at an index of an object stream. */
type Position = { readonly offset: number } | { readonly stream: number; readonly index: number };

/** More objects in one stream make a smaller file, and a reader that wants one of them inflates all. */
const OBJECTS_PER_STREAM = 200;

/** The four characters above 127 say that the file is binary (ISO 19005-2, 6.1.2). */
const HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";

/**
 * Write all objects as one PDF file: streams first, in order of number, then the rest packed in object streams, then the
 * cross-reference stream. The file's identifier is made from the bytes before it.
 *
 * Reference: ISO 32000-1, 7.5.7, 7.5.8 and 14.4.
 */
export function writeFile(objects: PdfObjects, { root, info }: Trailer): Uint8Array {
  const positions = new Map<number, Position>();
  const bytes = new GrowingBytes();
  bytes.append(toBytes(HEADER));
  const append = (number: number, { dictionary, bytes: content }: Stream): void => {
    positions.set(number, { offset: bytes.length });
    bytes.append(toBytes(`${number} 0 obj\n${dictionary}\nstream\n`));
    bytes.append(content);
    bytes.append(toBytes("\nendstream\nendobj\n"));
  };

  const packed: (readonly [number, string])[] = [];
  let last = 0;
  for (const [number, object] of objects.all()) {
    if (typeof object === "string") packed.push([number, object]);
    else append(number, object);
    last = number;
  }
  for (let start = 0; start < packed.length; start += OBJECTS_PER_STREAM) {
    const chunk = packed.slice(start, start + OBJECTS_PER_STREAM);
    const stream = ++last;
    for (const [index, [number]] of chunk.entries()) positions.set(number, { stream, index });
    append(stream, objectStream(objects, chunk));
  }

  const identifier = hexString(sha256(bytes.written()).slice(0, 32));
  const references = ++last;
  const start = bytes.length;
  positions.set(references, { offset: start });
  const entries = { Type: "XRef", Size: last + 1, W: [1, 4, 2], Root: root, Info: info, ID: [identifier, identifier] };
  append(references, objects.deflatedStream(entries, referenceTable(positions, last + 1)));
  bytes.append(toBytes(`startxref\n${start}\n%%EOF\n`));
  return new Uint8Array(bytes.written());
}

function objectStream(objects: PdfObjects, chunk: readonly (readonly [number, string])[]): Stream {
  let index = "";
  let content = "";
  for (const [number, written] of chunk) {
    index += `${number} ${content.length} `;
    content += `${written}\n`;
  }
  return objects.deflatedStream({ Type: "ObjStm", N: chunk.length, First: index.length }, toBytes(index + content));
}

/** Type in one byte, offset or stream in four, generation or index in two; object 0 heads the list of free objects. */
function referenceTable(positions: ReadonlyMap<number, Position>, size: number): Uint8Array {
  const bytes = new Uint8Array(size * 7);
  const view = new DataView(bytes.buffer);
  view.setUint16(5, 0xffff);
  for (const [number, position] of positions) {
    const at = number * 7;
    const isPacked = "stream" in position;
    view.setUint8(at, isPacked ? 2 : 1);
    view.setUint32(at + 1, isPacked ? position.stream : position.offset);
    view.setUint16(at + 5, isPacked ? position.index : 0);
  }
  return bytes;
}

class GrowingBytes {
  length = 0;
  #bytes = new Uint8Array(65_536);

  append(part: Uint8Array): void {
    const needed = this.length + part.length;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      larger.set(this.written());
      this.#bytes = larger;
    }
    this.#bytes.set(part, this.length);
    this.length = needed;
  }

  /** The bytes so far; a view that the next append may leave behind. */
  written(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
}
