import { bytesPerRow, inflateRows, type Pass, passesOf } from "./inflate-rows.ts";
import { channelsOf, type Png } from "./read-png.ts";

/** Samples of eight bits, row by row, without alpha: transparent pixels show the white of the page. */
export type Raster = {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly samples: Uint8Array;
};

/** Decode any PNG. Undefined where its data is damaged. */
export function decodePng(png: Png): Raster | undefined {
  const rows = inflateRows(png);
  if (rows === undefined) return undefined;
  const channels = png.colourType === 0 || png.colourType === 4 ? 1 : 3;
  const samples = new Uint8Array(png.width * png.height * channels);
  const compose = composer(png);
  let at = 0;
  for (const pass of passesOf(png)) {
    const length = bytesPerRow(png, pass.width);
    let above: Uint8Array = new Uint8Array(length);
    for (let row = 0; row < pass.height; row++) {
      const line = rows.subarray(at + 1, at + 1 + length);
      unfilter(rows[at] ?? 0, line, above, Math.max(1, (channelsOf[png.colourType] * png.bitDepth) >> 3));
      placeRow(line, row, pass, png, channels, samples, compose);
      above = line;
      at += 1 + length;
    }
  }
  return { width: png.width, height: png.height, channels, samples };
}

/** Undo the filter of a row in place. Reference: Portable Network Graphics (third edition), 9.2. */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, distance: number): void {
  if (filter === 0) return;
  for (let i = 0; i < line.length; i++) {
    const left = i < distance ? 0 : (line[i - distance] ?? 0);
    const up = above[i] ?? 0;
    const upLeft = i < distance ? 0 : (above[i - distance] ?? 0);
    const predicted =
      filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, upLeft);
    line[i] = (line[i] ?? 0) + predicted;
  }
}

export function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toUpLeft = Math.abs(estimate - upLeft);
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}

/** Writes the pixel whose samples, as stored, are given. */
type Compose = (pixel: readonly number[], samples: Uint8Array, at: number) => void;

function placeRow(
  line: Uint8Array,
  row: number,
  pass: Pass,
  png: Png,
  channels: number,
  samples: Uint8Array,
  compose: Compose,
): void {
  const { bitDepth, colourType, width } = png;
  const stored = channelsOf[colourType];
  const pixel = new Array<number>(stored).fill(0);
  const mask = (1 << bitDepth) - 1;
  for (let column = 0; column < pass.width; column++) {
    for (let channel = 0; channel < stored; channel++) {
      const sample = column * stored + channel;
      if (bitDepth === 8) pixel[channel] = line[sample] ?? 0;
      else if (bitDepth === 16) pixel[channel] = ((line[sample * 2] ?? 0) << 8) | (line[sample * 2 + 1] ?? 0);
      else {
        const bit = sample * bitDepth;
        pixel[channel] = ((line[bit >> 3] ?? 0) >> (8 - bitDepth - (bit & 7))) & mask;
      }
    }
    const x = pass.x + column * pass.stepX;
    const y = pass.y + row * pass.stepY;
    compose(pixel, samples, (y * width + x) * channels);
  }
}

function composer({ bitDepth, colourType, palette, transparency }: Png): Compose {
  const highest = (1 << bitDepth) - 1;
  const toByte = (sample = 0): number => Math.round((sample * 255) / highest);
  const stated = transparency === undefined ? undefined : new DataView(transparency.buffer, transparency.byteOffset);
  switch (colourType) {
    case 0: {
      const clear = stated !== undefined && stated.byteLength >= 2 ? stated.getUint16(0) & highest : -1;
      return ([grey = 0], samples, at) => {
        samples[at] = grey === clear ? 255 : toByte(grey);
      };
    }
    case 2: {
      const clear =
        transparency !== undefined && transparency.length >= 6 && stated !== undefined
          ? [0, 2, 4].map((offset) => stated.getUint16(offset) & highest)
          : [-1];
      return (pixel, samples, at) => {
        const isClear = clear.every((sample, channel) => sample === pixel[channel]);
        for (let i = 0; i < 3; i++) samples[at + i] = isClear ? 255 : toByte(pixel[i]);
      };
    }
    case 3: {
      const colours = onWhite(palette ?? new Uint8Array(), transparency);
      return ([index = 0], samples, at) => {
        for (let i = 0; i < 3; i++) samples[at + i] = colours[index * 3 + i] ?? 0;
      };
    }
    case 4:
      return ([grey, alpha], samples, at) => {
        samples[at] = blend(toByte(grey), toByte(alpha));
      };
    case 6:
      return (pixel, samples, at) => {
        const alpha = toByte(pixel[3]);
        for (let i = 0; i < 3; i++) samples[at + i] = blend(toByte(pixel[i]), alpha);
      };
  }
}

/** The colours of a palette as they show on white. */
export function onWhite(palette: Uint8Array, transparency: Uint8Array | undefined): Uint8Array {
  return palette.map((value, index) => blend(value, transparency?.[Math.floor(index / 3)] ?? 255));
}

function blend(value: number, alpha: number): number {
  return Math.round((value * alpha + 255 * (255 - alpha)) / 255);
}
