/** Reference: Portable Network Graphics (third edition), 11.2.2. */
export type PngHeader = {
  readonly width: number;
  readonly height: number;
  readonly bitDepth: number;
  readonly colourType: ColourType;
  readonly isInterlaced: boolean;
};

/** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
export type ColourType = 0 | 2 | 3 | 4 | 6;

export type Png = PngHeader & {
  /** Three bytes a colour. */
  readonly palette: Uint8Array | undefined;
  /** Of the palette's colours, or the one transparent grey or colour, two bytes a channel. */
  readonly transparency: Uint8Array | undefined;
  /** All image data joined: one zlib stream. */
  readonly data: Uint8Array;
};

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** Bit depths that each colour type allows. */
const DEPTHS: Readonly<Record<ColourType, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Channels of each colour type. */
export const channelsOf: Readonly<Record<ColourType, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export function readPngHeader(bytes: Uint8Array): PngHeader | undefined {
  if (bytes.length < 33 || SIGNATURE.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = viewOf(bytes);
  if (nameAt(bytes, 12) !== "IHDR" || view.getUint32(8) !== 13) return undefined;
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const bitDepth = view.getUint8(24);
  const colourType = view.getUint8(25);
  const isStandard = view.getUint8(26) === 0 && view.getUint8(27) === 0 && view.getUint8(28) <= 1;
  if (!isColourType(colourType) || !DEPTHS[colourType].includes(bitDepth)) return undefined;
  if (width === 0 || height === 0 || !isStandard) return undefined;
  return { width, height, bitDepth, colourType, isInterlaced: view.getUint8(28) === 1 };
}

/** Read the chunks that make the picture. Undefined where one is missing or the file ends too soon. */
export function readPng(bytes: Uint8Array): Png | undefined {
  const header = readPngHeader(bytes);
  if (header === undefined) return undefined;
  const chunks = readChunks(bytes);
  if (chunks === undefined) return undefined;
  const palette = chunks.find(({ name }) => name === "PLTE")?.data;
  const transparency = chunks.find(({ name }) => name === "tRNS")?.data;
  const data = chunks.filter(({ name }) => name === "IDAT").map((chunk) => chunk.data);
  const hasPalette = palette !== undefined && palette.length > 0 && palette.length % 3 === 0 && palette.length <= 768;
  if (data.length === 0 || (header.colourType === 3 && !hasPalette)) return undefined;
  return { ...header, palette, transparency, data: joined(data) };
}

type Chunk = { readonly name: string; readonly data: Uint8Array };

/** The chunks up to the end of the image; undefined where there is no end. */
function readChunks(bytes: Uint8Array): readonly Chunk[] | undefined {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const name = nameAt(bytes, at + 4);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) return undefined;
    if (name === "IEND") return chunks;
    chunks.push({ name, data: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  return undefined;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function isColourType(value: number): value is ColourType {
  return value in DEPTHS;
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
