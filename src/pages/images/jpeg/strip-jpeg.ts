import type { Segment } from "./read-jpeg.ts";

/**
 * Leave out what is no part of the picture: Exif with position and camera, thumbnails, comments, profiles, and what follows the end.
 *
 * Kept are the JFIF segment, for its colour space, and Adobe's APP14, which says how the colours are coded.
 */
export function stripJpeg(segments: readonly Segment[]): Uint8Array {
  const kept = segments.flatMap((segment) => keptBytes(segment));
  const bytes = new Uint8Array(kept.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of kept) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function keptBytes({ marker, payload, bytes }: Segment): readonly Uint8Array[] {
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  const isComment = marker === 0xfe;
  if (marker === 0xe0 && startsWith(payload, "JFIF\0")) return [withoutThumbnail(payload)];
  if (marker === 0xee && startsWith(payload, "Adobe")) return [bytes];
  return isApplication || isComment ? [] : [bytes];
}

/** JFIF segment of version, density and an empty thumbnail. Reference: ITU-T T.871, 10.1. */
function withoutThumbnail(payload: Uint8Array): Uint8Array {
  return Uint8Array.of(0xff, 0xe0, 0, 16, ...payload.subarray(0, 12), 0, 0);
}

export function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((character, index) => bytes[index] === character.charCodeAt(0));
}
