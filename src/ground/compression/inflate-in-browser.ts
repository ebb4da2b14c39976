import { Inflate, Unzlib } from "fflate";

/** As much is given to the library at a time: it unpacks all of it before it can be stopped. */
const PORTION = 16_384;

/** The same as `inflate.ts` without Node. A wrong checksum of the zlib format is not seen. */
export function inflate(bytes: Uint8Array, size: number): Uint8Array | undefined {
  return ofSize(size, bytes, new Unzlib());
}

export function inflateRaw(bytes: Uint8Array, size: number): Uint8Array | undefined {
  return ofSize(size, bytes, new Inflate());
}

function ofSize(size: number, bytes: Uint8Array, stream: Inflate | Unzlib): Uint8Array | undefined {
  const unpacked = new Uint8Array(size);
  let length = 0;
  stream.ondata = (part) => {
    // More than there is room for throws.
    unpacked.set(part, length);
    length += part.length;
  };
  try {
    for (let at = 0; at < Math.max(1, bytes.length); at += PORTION)
      stream.push(bytes.subarray(at, at + PORTION), at + PORTION >= bytes.length);
    return length === size ? unpacked : undefined;
  } catch {
    return undefined;
  }
}
