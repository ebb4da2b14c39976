import { sha256 } from "../../digest/sha256.ts";
import { hexString, type PDFObject, type PDFRef, PDFStream, type PdfObjects } from "./objects.ts";

/** Where each object stands: at an offset of the file, or at an index of an object stream. */
type Entry = { readonly offset: number } | { readonly stream: number; readonly index: number };

/** The objects a reader begins with. */
export type Trailer = { readonly root: PDFRef; readonly info: PDFRef };

/** More objects in one stream make a smaller file, and a reader that wants one of them inflates all. */
const OBJECTS_PER_STREAM = 200;

// The comment's four bytes above 127 say that the file is binary (ISO 19005-2, 6.1.2).
const HEADER = Uint8Array.of(...ascii("%PDF-1.7\n%"), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a);

/**
 * Write all objects as one PDF file: streams first, in order of number, then the rest packed in object streams, then the
 * cross-reference stream. The file's identifier is made from the bytes before it.
 *
 * Reference: ISO 32000-1, 7.5.7, 7.5.8 and 14.4.
 */
export function writeFile(objects: PdfObjects, trailer: Trailer): Uint8Array {
  const all = objects.entries();
  const entries = new Map<number, Entry>();
  const parts: Uint8Array[] = [HEADER];
  let length = HEADER.length;
  let last = all.reduce((highest, [number]) => Math.max(highest, number), 0);

  const append = (number: number, object: PDFObject): void => {
    entries.set(number, { offset: length });
    const bytes = indirectObject(number, object);
    parts.push(bytes);
    length += bytes.length;
  };

  for (const [number, object] of all) if (object instanceof PDFStream) append(number, object);

  const packed = all.filter(([, object]) => !(object instanceof PDFStream));
  for (let start = 0; start < packed.length; start += OBJECTS_PER_STREAM) {
    const chunk = packed.slice(start, start + OBJECTS_PER_STREAM);
    const stream = ++last;
    for (const [index, [number]] of chunk.entries()) entries.set(number, { stream, index });
    append(stream, objectStream(objects, chunk));
  }

  const startOfReferences = length;
  const references = ++last;
  entries.set(references, { offset: startOfReferences });
  const identifier = sha256(join(parts)).slice(0, 32);
  append(references, referenceStream(objects, entries, { ...trailer, size: last + 1, identifier }));
  parts.push(Uint8Array.from(ascii(`startxref\n${startOfReferences}\n%%EOF\n`)));
  return join(parts);
}

function indirectObject(number: number, object: PDFObject): Uint8Array {
  const before = ascii(`${number} 0 obj\n`);
  const after = ascii("\nendobj\n");
  const size = object.sizeInBytes();
  const bytes = new Uint8Array(before.length + size + after.length);
  bytes.set(before);
  object.copyBytesInto(bytes, before.length);
  bytes.set(after, before.length + size);
  return bytes;
}

function objectStream(objects: PdfObjects, chunk: readonly (readonly [number, PDFObject])[]): PDFStream {
  let index = "";
  let size = 0;
  for (const [number, object] of chunk) {
    index += `${number} ${size} `;
    size += object.sizeInBytes() + 1;
  }
  const first = index.length;
  const bytes = new Uint8Array(first + size);
  bytes.set(ascii(index));
  let at = first;
  for (const [, object] of chunk) {
    at += object.copyBytesInto(bytes, at);
    bytes[at++] = 0x0a;
  }
  return objects.deflatedStream({ Type: "ObjStm", N: chunk.length, First: first }, bytes);
}

function referenceStream(
  objects: PdfObjects,
  entries: ReadonlyMap<number, Entry>,
  { root, info, size, identifier }: Trailer & { readonly size: number; readonly identifier: string },
): PDFStream {
  // Type in one byte, offset or stream in four, generation or index in two; object 0 heads the list of free objects.
  const bytes = new Uint8Array(size * 7);
  const view = new DataView(bytes.buffer);
  view.setUint16(5, 0xffff);
  for (const [number, entry] of entries) {
    const at = number * 7;
    const isPacked = "stream" in entry;
    view.setUint8(at, isPacked ? 2 : 1);
    view.setUint32(at + 1, isPacked ? entry.stream : entry.offset);
    view.setUint16(at + 5, isPacked ? entry.index : 0);
  }
  const ID = [hexString(identifier), hexString(identifier)];
  return objects.deflatedStream({ Type: "XRef", Size: size, W: [1, 4, 2], Root: root, Info: info, ID }, bytes);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
