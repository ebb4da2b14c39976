import { inflate } from "../../../ground/compression/inflate.ts";
import { channelsOf, type Png } from "./read-png.ts";

/** Part of an image whose rows follow one another: the whole, or one of the seven passes of an interlaced one. */
export type Pass = {
  readonly width: number;
  readonly height: number;
  /** Place of its first pixel in the image, and the distance between its pixels. */
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
};

/** Reference: Portable Network Graphics (third edition), 8.2 (Adam7): first column and row, distance of columns and rows. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** The passes of an image that have pixels, in order. */
export function passesOf({ width, height, isInterlaced }: Png): readonly Pass[] {
  if (!isInterlaced) return [{ width, height, x: 0, y: 0, stepX: 1, stepY: 1 }];
  return ADAM7.map(([x, y, stepX, stepY]) => ({
    x,
    y,
    stepX,
    stepY,
    width: Math.ceil((width - x) / stepX),
    height: Math.ceil((height - y) / stepY),
  })).filter((pass) => pass.width > 0 && pass.height > 0);
}

export function bytesPerRow(png: Png, width: number): number {
  return Math.ceil((width * channelsOf[png.colourType] * png.bitDepth) / 8);
}

/** Inflate an image's rows, each with its filter in the first byte. Undefined where data is damaged, missing or too much. */
export function inflateRows(png: Png): Uint8Array | undefined {
  const size = passesOf(png).reduce((sum, pass) => sum + pass.height * (1 + bytesPerRow(png, pass.width)), 0);
  return inflate(png.data, size);
}
