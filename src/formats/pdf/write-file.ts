import { deflate } from "../../ground/compression/deflate.ts";
import { sha256 } from "../../ground/digest/sha256.ts";
import type { PdfObjects, Ref } from "./objects.ts";
import {
  PDFCrossRefStream,
  PDFHeader,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFObjectStream,
  PDFRawStream,
  PDFStream,
  PDFTrailer,
} from "./pdf-lib.ts";

/** The objects a reader begins with. */
export type Trailer = {
  readonly root: Ref;
  /** Absent in PDF/A-4, which has its metadata in XMP alone (ISO 19005-4, 6.1.3). */
  readonly info?: Ref | undefined;
  /** Major and minor version of PDF. */
  readonly version: readonly [number, number];
};

/** Objects that are packed together into one stream. */
type Pack = { readonly ref: Ref; readonly objects: [Ref, PDFObject][] };

/** More objects in one stream make a smaller file, and a reader that wants one of them inflates all. */
const OBJECTS_PER_STREAM = 200;

/**
 * Write all objects as one PDF file: streams first, in order of number, then the rest packed in object streams, then the
 * cross-reference stream. The file's identifier is made from the bytes before it.
 *
 * The library's own writer is not used: it compresses with pako, wants the identifier before there are bytes, and copies one byte at a
 * time.
 *
 * Reference: ISO 32000-1, 7.5.7, 7.5.8 and 14.4.
 */
export function writeFile({ context }: PdfObjects, { root, info, version }: Trailer): Uint8Array {
  const entries = info === undefined ? { Root: root } : { Root: root, Info: info };
  const references = PDFCrossRefStream.create(context.obj(entries), false);
  const packs: Pack[] = [];
  const file = new GrowingFile(header(version));
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream) {
      references.addUncompressedEntry(ref, file.length);
      file.appendStream(ref, object);
    } else {
      let pack = packs.at(-1);
      if (pack === undefined || pack.objects.length === OBJECTS_PER_STREAM) {
        pack = { ref: context.nextRef(), objects: [] };
        packs.push(pack);
      }
      references.addCompressedEntry(ref, pack.ref, pack.objects.length);
      pack.objects.push([ref, object]);
    }
  }
  for (const { ref, objects } of packs) {
    references.addUncompressedEntry(ref, file.length);
    const stream = PDFObjectStream.withContextAndObjects(context, objects, false);
    file.appendStream(ref, deflated(stream, utf8(stream.getContentsString())));
  }
  const identifier = PDFHexString.of(sha256(file.written()).slice(0, 32).toUpperCase());
  const ref = context.nextRef();
  const start = file.length;
  references.addUncompressedEntry(ref, start);
  references.dict.set(PDFName.of("Size"), PDFNumber.of(context.largestObjectNumber + 1));
  references.dict.set(PDFName.of("ID"), context.obj([identifier, identifier]));
  references.updateDict();
  file.appendStream(ref, deflated(references, references.getUnencodedContents()));
  file.append(utf8(`${PDFTrailer.forLastCrossRefSectionOffset(start)}\n`));
  return file.written().slice();
}

function deflated({ dict }: PDFStream, content: Uint8Array): PDFStream {
  dict.set(PDFName.of("Filter"), PDFName.of("FlateDecode"));
  return PDFRawStream.of(dict, deflate(content));
}

/** Its four characters above 127 say that the file is binary (ISO 19005-2, 6.1.2). */
function header([major, minor]: Trailer["version"]): Uint8Array {
  const text = PDFHeader.forVersion(major, minor);
  const bytes = new Uint8Array(text.sizeInBytes());
  text.copyBytesInto(bytes, 0);
  return bytes;
}

const encoder = new TextEncoder();

/** Objects are ASCII. */
function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

class GrowingFile {
  length = 0;
  #bytes = new Uint8Array(65_536);

  constructor(header: Uint8Array) {
    this.append(header);
    this.append(utf8("\n"));
  }

  appendStream(ref: Ref, stream: PDFStream): void {
    stream.updateDict();
    this.append(utf8(`${ref.objectNumber} 0 obj\n${stream.dict}\nstream\n`));
    this.append(stream.getContents());
    this.append(utf8("\nendstream\nendobj\n"));
  }

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

  /** The bytes so far. Valid until the next append. */
  written(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
}
