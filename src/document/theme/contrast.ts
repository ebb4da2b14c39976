import type { Colour } from "./theme.ts";

/**
 * Contrast of a colour on white, from 1 to 21.
 *
 * Reference: WCAG 2.1, definitions of contrast ratio and relative luminance.
 */
export function contrastOnWhite(colour: Colour): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  const luminance = 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
  return 1.05 / (luminance + 0.05);
}

/** Light of one channel. The power is near enough the same on every machine for a ratio with one decimal. */
function linear(channel: number): number {
  return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
