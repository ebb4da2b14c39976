import { paeth, type Raster } from "./decode-png.ts";

/**
 * Put each row through the filter that leaves the smallest values, so that it compresses well, with the filter in its first byte.
 *
 * Reference: Portable Network Graphics (third edition), 9.2 and 12.7.
 */
export function filterRows({ width, height, channels, samples }: Raster): Uint8Array {
  const length = width * channels;
  const filtered = new Uint8Array((length + 1) * height);
  const candidates = [0, 1, 2, 4].map((filter) => ({ filter, row: new Uint8Array(length) }));
  for (let y = 0; y < height; y++) {
    const start = y * length;
    let best = candidates[0];
    let lowest = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
      const { filter, row } = candidate;
      let sum = 0;
      for (let i = 0; i < length; i++) {
        const left = i < channels ? 0 : (samples[start + i - channels] ?? 0);
        const up = y === 0 ? 0 : (samples[start + i - length] ?? 0);
        const upLeft = y === 0 || i < channels ? 0 : (samples[start + i - length - channels] ?? 0);
        const predicted = filter === 0 ? 0 : filter === 1 ? left : filter === 2 ? up : paeth(left, up, upLeft);
        const value = ((samples[start + i] ?? 0) - predicted) & 255;
        row[i] = value;
        sum += value < 128 ? value : 256 - value;
      }
      if (sum < lowest) {
        lowest = sum;
        best = candidate;
      }
    }
    if (best === undefined) continue;
    filtered[y * (length + 1)] = best.filter;
    filtered.set(best.row, y * (length + 1) + 1);
  }
  return filtered;
}
