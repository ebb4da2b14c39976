import { inflateRaw } from "../../../ground/compression/inflate.ts";

/** A file of an archive, and what the directory says of it. */
export type ZipEntry = {
  readonly path: string;
  /** Bytes once unpacked, as stated. */
  readonly size: number;
  /** Whether it lies there as it is, not deflated. */
  readonly isStored: boolean;
  /** Undefined where the data is damaged, or is not of the stated size: then no more is unpacked than was stated. */
  readonly unpack: () => Uint8Array | undefined;
};

const END_RECORD = 22;
const CENTRAL_HEADER = 46;
const LOCAL_HEADER = 30;
const LONGEST_COMMENT = 65_535;

/**
 * Read the directory of a zip archive. Undefined where there is none that holds together, and for archives of 4 GiB, in several parts, or
 * encrypted, which no document is.
 *
 * Reference: PKWARE .ZIP File Format Specification 6.3.10, 4.3 to 4.5.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_HEADER > end || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    );
    const name = bytes.subarray(at + CENTRAL_HEADER, at + CENTRAL_HEADER + nameLength);
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    if (isEncrypted) return undefined;
    const size = view.getUint32(at + 24, true);
    const isStored = view.getUint16(at + 10, true) === 0;
    entries.push({ path: new TextDecoder().decode(name), size, isStored, unpack: unpacker(bytes, view, at, size) });
    at += CENTRAL_HEADER + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** The end record is last, with a comment of any length in it. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_RECORD;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

function unpacker(bytes: Uint8Array, view: DataView, at: number, size: number): () => Uint8Array | undefined {
  return () => {
    const method = view.getUint16(at + 10, true);
    const packedSize = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    if (local + LOCAL_HEADER > bytes.length || view.getUint32(local, true) !== 0x04034b50) return undefined;
    const start = local + LOCAL_HEADER + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packedSize > bytes.length) return undefined;
    const packed = bytes.subarray(start, start + packedSize);
    const unpacked = method === 0 ? packed.slice() : method === 8 ? inflateRaw(packed, size) : undefined;
    return unpacked?.length === size ? unpacked : undefined;
  };
}
