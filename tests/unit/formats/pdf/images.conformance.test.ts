import { beforeAll, expect, test } from "vitest";
import type { Asset } from "../../../../src/document/types.ts";
import { renderPdf } from "../../../../src/formats/pdf/render-pdf.ts";
import { readImage } from "../../../../src/pages/images/read-image.ts";
import { makePng, type PngPicture } from "../../../support/make-png.ts";
import { describeWith } from "../../../support/oracles.ts";
import { sampleDocument, sampleFrames } from "../../../support/sample-document.ts";
import { exif, sampleJpegs, withSegments } from "../../../support/sample-jpegs.ts";
import { type PdfResult, validatePdf } from "../../../support/verapdf.ts";

const options = { standard: "a-2a", conformant: true, lang: "sv-SE" } as const;
const size = { width: 9, height: 7 };
const palette = [255, 0, 0, 0, 255, 0, 0, 0, 255];

const pngs: Readonly<Record<string, Omit<PngPicture, "width" | "height">>> = {
  "1-bit grey": { bitDepth: 1, colourType: 0, pixel: (x) => [x & 1] },
  "8-bit grey": { bitDepth: 8, colourType: 0, pixel: (x) => [x] },
  "16-bit grey": { bitDepth: 16, colourType: 0, pixel: (x) => [x] },
  RGB: { bitDepth: 8, colourType: 2, pixel: (x, y) => [x, y, 0] },
  "RGB, interlaced": { bitDepth: 8, colourType: 2, pixel: (x, y) => [x, y, 0], interlaced: true },
  palette: { bitDepth: 2, colourType: 3, palette, pixel: (x) => [x % 3] },
  "palette with clear colours": { bitDepth: 8, colourType: 3, palette, transparency: [0], pixel: (x) => [x % 3] },
  "grey with alpha": { bitDepth: 8, colourType: 4, pixel: (x) => [x, 128] },
  "RGB with alpha, 16 bits": { bitDepth: 16, colourType: 6, pixel: (x) => [x, x, x, 999] },
};

const images: Readonly<Record<string, Uint8Array>> = {
  ...Object.fromEntries(
    Object.entries(pngs).map(([name, picture]) => [`PNG: ${name}`, makePng({ ...picture, ...size })]),
  ),
  "JPEG: baseline": sampleJpegs.rgb,
  "JPEG: progressive": sampleJpegs.progressive,
  "JPEG: grey": sampleJpegs.grey,
  "JPEG: turned, with Exif": withSegments(sampleJpegs.rgb, [0xe1, exif(6)]),
};

function render(bytes: Uint8Array): Uint8Array {
  const header = readImage(bytes, "bild", { file: "x.md", start: 0, end: 1 }).value;
  if (header === undefined) throw new Error("The image is not readable");
  const asset: Asset = { path: "bild", bytes, ...header };
  const document = sampleDocument([asset]);
  return renderPdf(document, sampleFrames(document), options);
}

describeWith(["java"], "a file with an image conforms", () => {
  let results: readonly PdfResult[] = [];
  beforeAll(async () => {
    const files = Object.entries(images).map(([name, bytes]) => ({ name, bytes: render(bytes) }));
    results = await validatePdf(files, ["2a", "ua1"]);
  });

  test.each(Object.keys(images))("%s", (name) => {
    expect(results.filter((result) => result.name === name).map(({ failures }) => failures)).toEqual([[], []]);
  });
});
