import { readJpegSegments } from "./jpeg/read-jpeg.ts";
import { stripJpeg } from "./jpeg/strip-jpeg.ts";
import { readPng } from "./png/read-png.ts";
import { stripPng } from "./png/strip-png.ts";

/**
 * Leave out of an image file what is no part of the picture: position, camera, names, times, comments, thumbnails.
 *
 * For a format that takes image files whole. How a JPEG is turned is lost with the rest: `readImageHeader` gives it. Undefined where the
 * bytes are no whole PNG or JPEG.
 */
export function stripImage(bytes: Uint8Array): Uint8Array | undefined {
  if (readPng(bytes) !== undefined) return stripPng(bytes);
  const segments = readJpegSegments(bytes);
  return segments === undefined ? undefined : stripJpeg(segments);
}
