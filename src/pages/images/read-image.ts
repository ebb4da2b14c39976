import { problem } from "../../ground/diagnostics/diagnostic.ts";
import type { Outcome } from "../../ground/diagnostics/outcome.ts";
import type { Place } from "../../ground/diagnostics/place.ts";
import { imageReadable } from "../../rules/body/image-readable.ts";
import { type ImageHeader, readImageHeader } from "./image-header.ts";
import { readJpegHeader, readJpegSegments } from "./jpeg/read-jpeg.ts";
import { inflateRows } from "./png/inflate-rows.ts";
import { readPng } from "./png/read-png.ts";

/** Largest file, checked before it is read, and most pixels, checked by the header before it is decoded. */
export const imageLimits = { mebibytes: 20, megapixels: 50 } as const;

/**
 * Read an image's header, and see that the whole of it can be shown. `path` is as the author wrote it.
 *
 * Reports: `image-readable`.
 */
export function readImage(bytes: Uint8Array, path: string, place: Place): Outcome<ImageHeader> {
  const report = (message: keyof typeof imageReadable.messages, values: Readonly<Record<string, string>> = {}) => ({
    diagnostics: [problem(imageReadable, message, place, { values: { path, ...values } })],
  });
  if (isTooLarge(bytes.length)) return report("too-large", tooLarge(bytes.length));
  const header = readImageHeader(bytes);
  if (header === undefined) return report(looksLikeImage(bytes) ? "damaged" : "format");
  const megapixels = (header.width * header.height) / 1e6;
  if (megapixels > imageLimits.megapixels) {
    return report("too-many-pixels", { size: String(Math.ceil(megapixels)), limit: String(imageLimits.megapixels) });
  }
  const fault = header.format === "png" ? pngFault(bytes) : jpegFault(bytes);
  return fault === undefined ? { value: header, diagnostics: [] } : report(fault);
}

export function isTooLarge(size: number): boolean {
  return size > imageLimits.mebibytes * 1_048_576;
}

/** Values of the message `too-large`. */
export function tooLarge(size: number): { readonly size: string; readonly limit: string } {
  return { size: String(Math.ceil(size / 1_048_576)), limit: String(imageLimits.mebibytes) };
}

function pngFault(bytes: Uint8Array): keyof typeof imageReadable.messages | undefined {
  const png = readPng(bytes);
  return png === undefined || inflateRows(png) === undefined ? "damaged" : undefined;
}

function jpegFault(bytes: Uint8Array): keyof typeof imageReadable.messages | undefined {
  const header = readJpegHeader(bytes);
  if (header === undefined || readJpegSegments(bytes) === undefined) return "damaged";
  if (header.components.length === 4) return "cmyk";
  const isKnown = header.isCommon && (header.components.length === 1 || header.components.length === 3);
  return isKnown ? undefined : "jpeg-kind";
}

/** Whether the first bytes are those of a PNG or JPEG. */
function looksLikeImage(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x89 && bytes[1] === 0x50) || (bytes[0] === 0xff && bytes[1] === 0xd8);
}
