import type { Orientation } from "../image-header.ts";
import { exifOrientation } from "./exif-orientation.ts";

/** Segment of a JPEG: its marker, and the bytes from the marker up to the next segment's, coded data included. */
export type Segment = { readonly marker: number; readonly payload: Uint8Array; readonly bytes: Uint8Array };

/** Width and height as stored, before the orientation is honoured. */
export type JpegHeader = {
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  readonly bitDepth: number;
  readonly components: readonly number[];
  /** Baseline, extended or progressive with Huffman coding: what PDF can show. */
  readonly isCommon: boolean;
};

const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;

/** Start of frame: 0xC0–0xCF but for the tables (C4, CC) and the reserved C8. Reference: ITU-T T.81, table B.1. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

export function readJpegHeader(bytes: Uint8Array): JpegHeader | undefined {
  let orientation: Orientation = 1;
  for (const segment of segmentsOf(bytes)) {
    const { marker, payload } = segment;
    if (marker === 0xe1) orientation = exifOrientation(payload) ?? orientation;
    if (isFrame(marker)) return readFrame(marker, payload, orientation);
    if (marker === START_OF_SCAN) return undefined;
  }
  return undefined;
}

/** The segments up to the end of the image; what follows the end, such as a second picture, is left out. Undefined without an end. */
export function readJpegSegments(bytes: Uint8Array): readonly Segment[] | undefined {
  const segments = [...segmentsOf(bytes)];
  return segments.at(-1)?.marker === END_OF_IMAGE && segments.some(({ marker }) => marker === START_OF_SCAN)
    ? segments
    : undefined;
}

function readFrame(marker: number, payload: Uint8Array, orientation: Orientation): JpegHeader | undefined {
  const [bitDepth = 0, high = 0, low = 0, wide = 0, narrow = 0, count = 0] = payload;
  const height = (high << 8) | low;
  const width = (wide << 8) | narrow;
  if (width === 0 || height === 0 || payload.length < 6 + count * 3) return undefined;
  const components = Array.from({ length: count }, (_, index) => payload[6 + index * 3] ?? 0);
  return { width, height, orientation, bitDepth, components, isCommon: marker <= 0xc2 && bitDepth === 8 };
}

function* segmentsOf(bytes: Uint8Array): Generator<Segment> {
  if (bytes[0] !== 0xff || bytes[1] !== START_OF_IMAGE) return;
  yield { marker: START_OF_IMAGE, payload: new Uint8Array(), bytes: bytes.subarray(0, 2) };
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return;
    const marker = bytes[at + 1] ?? 0;
    // Any number of fill bytes may come before a marker.
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === END_OF_IMAGE) {
      yield { marker, payload: new Uint8Array(), bytes: bytes.subarray(at, at + 2) };
      return;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const endOfPayload = at + 2 + length;
    if (length < 2 || endOfPayload > bytes.length) return;
    const end = marker === START_OF_SCAN ? endOfCodedData(bytes, endOfPayload) : endOfPayload;
    yield { marker, payload: bytes.subarray(at + 4, endOfPayload), bytes: bytes.subarray(at, end) };
    at = end;
  }
}

/** Coded data goes on until a marker that is neither a stuffed zero nor a restart. Reference: ITU-T T.81, B.1.1.5. */
function endOfCodedData(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
