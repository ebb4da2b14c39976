import { readJpegHeader } from "./jpeg/read-jpeg.ts";
import { readPngHeader } from "./png/read-png.ts";

/** How the stored rows lie: 1 is upright. Reference: TIFF 6.0, tag 274; Exif 2.3, 4.6.4. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** What an image says of itself before it is decoded. Width and height are in pixels, upright. */
export type ImageHeader = {
  readonly format: "png" | "jpeg";
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
};

/** Read the header of a PNG or JPEG, known by its bytes and never by its name. Undefined for anything else. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const png = readPngHeader(bytes);
  if (png !== undefined) return { format: "png", width: png.width, height: png.height, orientation: 1 };
  const jpeg = readJpegHeader(bytes);
  if (jpeg === undefined) return undefined;
  const { width, height, orientation } = jpeg;
  const isTurned = orientation > 4;
  return { format: "jpeg", width: isTurned ? height : width, height: isTurned ? width : height, orientation };
}
