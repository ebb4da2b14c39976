import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../../src/ground/diagnostics/diagnostic.ts";
import { readImageHeader } from "../../../../src/pages/images/image-header.ts";
import { readImage } from "../../../../src/pages/images/read-image.ts";
import { makePng } from "../../../support/make-png.ts";
import { exif, sampleJpegs, withSegments } from "../../../support/sample-jpegs.ts";

const png = makePng({ width: 3, height: 2, bitDepth: 8, colourType: 2, pixel: () => [1, 2, 3] });
const place = { file: "motion.md", start: 10, end: 20 };

function fault(bytes: Uint8Array): readonly [string, Diagnostic["values"]] | undefined {
  const { value, diagnostics } = readImage(bytes, "karta.png", place);
  const [diagnostic] = diagnostics;
  expect(value === undefined).toBe(diagnostic !== undefined);
  return diagnostic && [diagnostic.message, diagnostic.values];
}

/** A PNG whose header says another size. */
function resized(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(png);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}

describe("the header of an image", () => {
  test.each([
    ["PNG", png, { format: "png", width: 3, height: 2, orientation: 1 }],
    ["JPEG", sampleJpegs.rgb, { format: "jpeg", width: 8, height: 4, orientation: 1 }],
    ["progressive JPEG", sampleJpegs.progressive, { format: "jpeg", width: 8, height: 4, orientation: 1 }],
    [
      "JPEG turned by its camera, upright",
      withSegments(sampleJpegs.rgb, [0xe1, exif(6)]),
      { format: "jpeg", width: 4, height: 8, orientation: 6 },
    ],
    [
      "JPEG upside down, in the other byte order",
      withSegments(sampleJpegs.rgb, [0xe1, exif(3, true)]),
      { format: "jpeg", width: 8, height: 4, orientation: 3 },
    ],
    ["a text", new TextEncoder().encode("GIF89a"), undefined],
    ["nothing", new Uint8Array(), undefined],
  ])("%s", (_, bytes, header) => {
    expect(readImageHeader(bytes)).toEqual(header);
  });
});

describe("image-readable", () => {
  test.each([
    ["PNG", png],
    ["JPEG", sampleJpegs.rgb],
    ["progressive JPEG", sampleJpegs.progressive],
    ["grey JPEG", sampleJpegs.grey],
    ["JPEG with a second picture after its end", Uint8Array.from([...sampleJpegs.rgb, ...sampleJpegs.grey])],
  ])("takes %s", (_, bytes) => {
    expect(fault(bytes)).toBeUndefined();
  });

  test.each([
    ["a text", new TextEncoder().encode("<svg/>"), ["format", { path: "karta.png" }]],
    ["a PNG cut short", png.subarray(0, png.length - 20), ["damaged", { path: "karta.png" }]],
    ["a PNG with less data than its size asks for", resized(3, 9), ["damaged", { path: "karta.png" }]],
    ["a PNG with more", resized(3, 1), ["damaged", { path: "karta.png" }]],
    ["a JPEG cut short", sampleJpegs.rgb.subarray(0, -2), ["damaged", { path: "karta.png" }]],
    ["a CMYK JPEG", sampleJpegs.cmyk, ["cmyk", { path: "karta.png" }]],
    [
      "an arithmetic JPEG",
      sampleJpegs.rgb.map((byte, at, all) => (byte === 0xc0 && all[at - 1] === 0xff ? 0xc9 : byte)),
      ["jpeg-kind", { path: "karta.png" }],
    ],
    [
      "more pixels than the limit",
      resized(10_001, 5_000),
      ["too-many-pixels", { path: "karta.png", size: "51", limit: "50" }],
    ],
    [
      "a larger file than the limit",
      new Uint8Array(20 * 1_048_576 + 1),
      ["too-large", { path: "karta.png", size: "21", limit: "20" }],
    ],
  ])("refuses %s", (_, bytes, expected) => {
    expect(fault(bytes)).toEqual(expected);
  });

  test("never throws, whatever the bytes", () => {
    const start = fc.constantFrom<readonly number[]>(
      [],
      [...png.subarray(0, 33)],
      [0xff, 0xd8],
      [...sampleJpegs.rgb.subarray(0, 200)],
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 300 }), (head, tail) => {
        readImage(Uint8Array.from([...head, ...tail]), "x", place);
      }),
      { numRuns: 500 },
    );
  });

  test("never throws on an image with one byte changed", () => {
    for (const image of [png, sampleJpegs.rgb, withSegments(sampleJpegs.rgb, [0xe1, exif(6)])]) {
      for (let at = 0; at < image.length; at++) {
        const changed = new Uint8Array(image);
        changed[at] = (changed[at] ?? 0) ^ 0xff;
        readImage(changed, "x", place);
      }
    }
  });
});
