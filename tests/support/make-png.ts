import { deflateSync } from "node:zlib";

export type PngPicture = {
  readonly width: number;
  readonly height: number;
  readonly bitDepth: 1 | 2 | 4 | 8 | 16;
  readonly colourType: 0 | 2 | 3 | 4 | 6;
  /** Samples of a pixel, as stored. */
  readonly pixel: (x: number, y: number) => readonly number[];
  readonly interlaced?: boolean;
  /** Filter of every row, 0 to 4. */
  readonly filter?: number;
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  /** Further chunks, such as `["tEXt", …]`. */
  readonly chunks?: readonly (readonly [string, Uint8Array])[];
};

/** The pass of each pixel of a square of eight, as PNG (third edition, 8.2) draws it. */
const PASSES = ["16462646", "77777777", "56565656", "77777777", "36463646", "77777777", "56565656", "77777777"];

/** Write a PNG of a picture, straight from the standard, to test the reader with. */
export function makePng(picture: PngPicture): Uint8Array {
  const { width, height, bitDepth, colourType, interlaced = false, palette, transparency, chunks = [] } = picture;
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  for (const [index, byte] of [bitDepth, colourType, 0, 0, interlaced ? 1 : 0].entries())
    header.setUint8(8 + index, byte);
  const rows = interlaced
    ? [..."1234567"].flatMap((pass) => passRows(picture, (x, y) => PASSES[y % 8]?.[x % 8] === pass))
    : passRows(picture, () => true);
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", new Uint8Array(header.buffer)),
    ...chunks.map(([name, data]) => chunk(name, data)),
    ...(palette === undefined ? [] : [chunk("PLTE", Uint8Array.from(palette))]),
    ...(transparency === undefined ? [] : [chunk("tRNS", Uint8Array.from(transparency))]),
    chunk("IDAT", deflateSync(Uint8Array.from(rows))),
    chunk("IEND", new Uint8Array()),
  ];
  return Uint8Array.from(Buffer.concat(parts));
}

/** The rows of the pixels that belong to a pass. A row without any is not written. */
function passRows(picture: PngPicture, belongs: (x: number, y: number) => boolean): readonly number[] {
  const { width, height, bitDepth, filter = 0, pixel } = picture;
  const bytes: number[] = [];
  let above: readonly number[] = [];
  for (let y = 0; y < height; y++) {
    const samples: number[] = [];
    for (let x = 0; x < width; x++) if (belongs(x, y)) samples.push(...pixel(x, y));
    if (samples.length === 0) continue;
    const row = pack(samples, bitDepth);
    const distance = Math.max(1, (pixel(0, 0).length * bitDepth) >> 3);
    bytes.push(filter, ...row.map((byte, i) => (byte - predict(filter, i, distance, row, above)) & 255));
    above = row;
  }
  return bytes;
}

function pack(samples: readonly number[], bitDepth: number): readonly number[] {
  if (bitDepth === 16) return samples.flatMap((sample) => [sample >> 8, sample & 255]);
  const bits = samples.map((sample) => sample.toString(2).padStart(bitDepth, "0")).join("");
  return (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, "0"), 2));
}

function predict(
  filter: number,
  i: number,
  distance: number,
  row: readonly number[],
  above: readonly number[],
): number {
  const left = row[i - distance] ?? 0;
  const up = above[i] ?? 0;
  const upLeft = above[i - distance] ?? 0;
  if (filter === 4) {
    const estimate = left + up - upLeft;
    return [left, up, upLeft].reduce((best, value) =>
      Math.abs(estimate - value) < Math.abs(estimate - best) ? value : best,
    );
  }
  return [0, left, up, Math.floor((left + up) / 2)][filter] ?? 0;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) bytes[4 + i] = name.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
