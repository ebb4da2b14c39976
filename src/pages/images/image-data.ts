import type { Orientation } from "./image-header.ts";
import { readJpegHeader, readJpegSegments } from "./jpeg/read-jpeg.ts";
import { startsWith, stripJpeg } from "./jpeg/strip-jpeg.ts";
import { decodePng, onWhite } from "./png/decode-png.ts";
import { filterRows } from "./png/filter-rows.ts";
import { type Png, readPng } from "./png/read-png.ts";

/** A picture without metadata and transparency, as PDF can show it. Width and height are of the stored rows. */
export type ImageData = {
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  readonly bits: number;
  /** A palette has three bytes a colour. */
  readonly colours: "grey" | "rgb" | Uint8Array;
  /** A JPEG file, or PNG rows with the filter in their first byte, deflated or to be. */
  readonly encoding: "jpeg" | "deflated-rows" | "rows";
  readonly bytes: Uint8Array;
  /** JPEG whose three channels are red, green and blue, though no segment says so. */
  readonly isPlainRgb: boolean;
};

/**
 * Make a picture of a PNG or JPEG that `readImage` found whole, passing its data through where it can stay as it is. Undefined where it
 * cannot be shown.
 */
export function imageData(bytes: Uint8Array): ImageData | undefined {
  const png = readPng(bytes);
  return png === undefined ? jpegData(bytes) : pngData(png);
}

function pngData(png: Png): ImageData | undefined {
  const { width, height, bitDepth, colourType, palette, transparency } = png;
  const whole = { width, height, orientation: 1, isPlainRgb: false } as const;
  const isPalette = colourType === 3;
  const isOpaque = (colourType === 0 || colourType === 2) && transparency === undefined;
  if (!png.isInterlaced && bitDepth <= 8 && (isPalette || isOpaque)) {
    const colours = isPalette ? onWhite(palette ?? new Uint8Array(), transparency) : colourType === 0 ? "grey" : "rgb";
    return { ...whole, bits: bitDepth, colours, encoding: "deflated-rows", bytes: png.data };
  }
  const raster = decodePng(png);
  if (raster === undefined) return undefined;
  const colours = raster.channels === 1 ? "grey" : "rgb";
  return { ...whole, bits: 8, colours, encoding: "rows", bytes: filterRows(raster) };
}

function jpegData(bytes: Uint8Array): ImageData | undefined {
  const header = readJpegHeader(bytes);
  const segments = readJpegSegments(bytes);
  if (header === undefined || segments === undefined || !header.isCommon) return undefined;
  const { width, height, orientation, components } = header;
  if (components.length !== 1 && components.length !== 3) return undefined;
  const saysColours = segments.some(
    ({ marker, payload }) =>
      (marker === 0xee && startsWith(payload, "Adobe")) || (marker === 0xe0 && startsWith(payload, "JFIF\0")),
  );
  return {
    width,
    height,
    orientation,
    bits: 8,
    colours: components.length === 1 ? "grey" : "rgb",
    encoding: "jpeg",
    bytes: stripJpeg(segments),
    isPlainRgb: !saysColours && String.fromCharCode(...components) === "RGB",
  };
}
