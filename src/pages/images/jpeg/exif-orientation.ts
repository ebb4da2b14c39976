import type { Orientation } from "../image-header.ts";

const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0] as const;

/** Tag of the orientation in the first directory. Reference: TIFF 6.0, tag 274; Exif 2.3, 4.6.4. */
const ORIENTATION_TAG = 274;

/** Read how an image is turned from the Exif data of its APP1 segment. Undefined where nothing readable says so. */
export function exifOrientation(payload: Uint8Array): Orientation | undefined {
  if (payload.length < 14 || EXIF.some((byte, index) => payload[index] !== byte)) return undefined;
  const tiff = new DataView(payload.buffer, payload.byteOffset + EXIF.length, payload.byteLength - EXIF.length);
  const isLittleEndian = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, isLittleEndian);
  if (directory + 2 > tiff.byteLength) return undefined;
  const count = tiff.getUint16(directory, isLittleEndian);
  for (let entry = 0; entry < count; entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.byteLength) return undefined;
    if (tiff.getUint16(at, isLittleEndian) !== ORIENTATION_TAG) continue;
    const value = tiff.getUint16(at + 8, isLittleEndian);
    return isOrientation(value) ? value : undefined;
  }
  return undefined;
}

function isOrientation(value: number): value is Orientation {
  return value >= 1 && value <= 8;
}
