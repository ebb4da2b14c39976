import { deflateSync, inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { imageData } from "../../../../src/pages/images/image-data.ts";
import { decodePng } from "../../../../src/pages/images/png/decode-png.ts";
import { filterRows } from "../../../../src/pages/images/png/filter-rows.ts";
import { readPng } from "../../../../src/pages/images/png/read-png.ts";
import { stripImage } from "../../../../src/pages/images/strip-image.ts";
import { makePng, type PngPicture } from "../../../support/make-png.ts";
import { exif, sampleJpegs, withSegments } from "../../../support/sample-jpegs.ts";

type Kind = Pick<PngPicture, "bitDepth" | "colourType" | "pixel" | "palette" | "transparency">;

const palette = [255, 0, 0, 0, 255, 0, 0, 0, 255];

/** Each kind of PNG, and the colours that its pixels show on white paper. */
const kinds: readonly {
  readonly name: string;
  readonly kind: Kind;
  readonly shown: (x: number, y: number) => readonly number[];
}[] = [
  {
    name: "black and white",
    kind: { bitDepth: 1, colourType: 0, pixel: (x, y) => [(x + y) & 1] },
    shown: (x, y) => [((x + y) & 1) * 255],
  },
  { name: "4 greys", kind: { bitDepth: 2, colourType: 0, pixel: (x) => [x & 3] }, shown: (x) => [(x & 3) * 85] },
  { name: "16 greys", kind: { bitDepth: 4, colourType: 0, pixel: (x) => [x & 15] }, shown: (x) => [(x & 15) * 17] },
  {
    name: "256 greys",
    kind: { bitDepth: 8, colourType: 0, pixel: (x, y) => [x * 20 + y] },
    shown: (x, y) => [x * 20 + y],
  },
  { name: "65,536 greys", kind: { bitDepth: 16, colourType: 0, pixel: (x) => [x * 5140] }, shown: (x) => [x * 20] },
  {
    name: "greys, one of them clear",
    kind: { bitDepth: 8, colourType: 0, pixel: (x) => [x * 20], transparency: [0, 40] },
    shown: (x) => [x === 2 ? 255 : x * 20],
  },
  { name: "RGB", kind: { bitDepth: 8, colourType: 2, pixel: (x, y) => [x, y, 9] }, shown: (x, y) => [x, y, 9] },
  {
    name: "RGB of 16 bits",
    kind: { bitDepth: 16, colourType: 2, pixel: (x, y) => [x * 257, y * 257, 0xffff] },
    shown: (x, y) => [x, y, 255],
  },
  {
    name: "RGB, one colour clear",
    kind: { bitDepth: 8, colourType: 2, pixel: (x) => [x, 1, 2], transparency: [0, 3, 0, 1, 0, 2] },
    shown: (x) => (x === 3 ? [255, 255, 255] : [x, 1, 2]),
  },
  {
    name: "palette of 2 bits",
    kind: { bitDepth: 2, colourType: 3, palette, pixel: (x) => [x % 3] },
    shown: (x) => palette.slice((x % 3) * 3, (x % 3) * 3 + 3),
  },
  {
    name: "palette with a clear and a half clear colour",
    kind: { bitDepth: 8, colourType: 3, palette, transparency: [0, 128], pixel: (x) => [x % 3] },
    shown: (x) =>
      [
        [255, 255, 255],
        [127, 255, 127],
        [0, 0, 255],
      ][x % 3] ?? [],
  },
  {
    name: "grey with alpha",
    kind: { bitDepth: 8, colourType: 4, pixel: (x) => [100, [0, 51, 255][x % 3] ?? 0] },
    shown: (x) => [[255, 224, 100][x % 3] ?? 0],
  },
  {
    name: "grey with alpha, 16 bits",
    kind: { bitDepth: 16, colourType: 4, pixel: (x) => [100 * 257, ([0, 51, 255][x % 3] ?? 0) * 257] },
    shown: (x) => [[255, 224, 100][x % 3] ?? 0],
  },
  {
    name: "RGB with alpha",
    kind: { bitDepth: 8, colourType: 6, pixel: (x) => [200, 100, 0, [0, 51, 255][x % 3] ?? 0] },
    shown: (x) =>
      [
        [255, 255, 255],
        [244, 224, 204],
        [200, 100, 0],
      ][x % 3] ?? [],
  },
];

const sizes = [
  [11, 9],
  [1, 1],
  [3, 2],
] as const;

describe.each(kinds)("a PNG in $name", ({ kind, shown }) => {
  test.each(sizes)(
    "of %i × %i pixels decodes to what shows on white, with any filter, interlaced or not",
    (width, height) => {
      const expected = Array.from({ length: width * height }, (_, i) => shown(i % width, Math.floor(i / width))).flat();
      for (const filter of [0, 1, 2, 3, 4]) {
        for (const interlaced of [false, true]) {
          const png = readPng(makePng({ ...kind, width, height, filter, interlaced }));
          const raster = png && decodePng(png);
          expect([...(raster?.samples ?? [])]).toEqual(expected);
        }
      }
    },
  );
});

test("filtered rows decode to the same picture, and small differences come out small", () => {
  const width = 40;
  const samples = Uint8Array.from({ length: width * 30 * 3 }, (_, i) => 100 + ((i * 7) % 13) + Math.floor(i / 120));
  const rows = filterRows({ width, height: 30, channels: 3, samples });
  const header = { width, height: 30, bitDepth: 8, colourType: 2, isInterlaced: false } as const;
  const decoded = decodePng({ ...header, palette: undefined, transparency: undefined, data: deflateSync(rows) });
  expect(decoded?.samples).toEqual(samples);
  expect(deflateSync(rows).length).toBeLessThan(deflateSync(samples).length);
});

describe("data is passed through", () => {
  test("where a PNG has neither alpha, nor 16 bits, nor is interlaced", () => {
    const bytes = makePng({ width: 5, height: 4, bitDepth: 4, colourType: 0, pixel: (x) => [x] });
    expect(imageData(bytes)).toEqual({
      width: 5,
      height: 4,
      orientation: 1,
      bits: 4,
      colours: "grey",
      encoding: "deflated-rows",
      bytes: readPng(bytes)?.data,
      isPlainRgb: false,
    });
  });

  test("where a palette has clear colours: the colours change, the rows stay", () => {
    const bytes = makePng({
      width: 5,
      height: 4,
      bitDepth: 2,
      colourType: 3,
      palette,
      transparency: [0, 128],
      pixel: (x) => [x % 3],
    });
    const image = imageData(bytes);
    expect(image?.encoding).toBe("deflated-rows");
    expect(image?.colours).toEqual(Uint8Array.of(255, 255, 255, 127, 255, 127, 0, 0, 255));
    expect(image?.bytes).toEqual(readPng(bytes)?.data);
  });

  test.each(["rgb", "progressive", "grey"] as const)("of a JPEG: %s", (name) => {
    const image = imageData(sampleJpegs[name]);
    expect(image).toMatchObject({
      width: 8,
      height: 4,
      bits: 8,
      encoding: "jpeg",
      colours: name === "grey" ? "grey" : "rgb",
    });
    expect(Buffer.from(image?.bytes ?? [])).toEqual(Buffer.from(sampleJpegs[name]));
  });
});

test("rows that must be made anew are filtered, and inflate to one byte more a row", () => {
  const image = imageData(makePng({ width: 5, height: 4, bitDepth: 8, colourType: 6, pixel: () => [1, 2, 3, 4] }));
  expect(image).toMatchObject({ encoding: "rows", colours: "rgb", bits: 8 });
  expect(image?.bytes.length).toBe(4 * (1 + 5 * 3));
});

test("a CMYK JPEG gives no picture", () => {
  expect(imageData(sampleJpegs.cmyk)).toBeUndefined();
});

describe("nothing but the picture is left", () => {
  const secret = "GPS 63.8258 N";
  const text = new TextEncoder().encode(`Comment\0${secret}`);

  test("of a JPEG: the orientation is carried on, Exif, comments, profiles and a second picture are not", () => {
    const second = withSegments(sampleJpegs.grey, [0xe1, exif(1)]);
    const camera = withSegments(sampleJpegs.rgb, [0xe1, exif(6)], [0xe2, text], [0xed, text], [0xfe, text]);
    const image = imageData(Uint8Array.from([...camera, ...second]));
    expect(image?.orientation).toBe(6);
    expect(Buffer.from(image?.bytes ?? [])).toEqual(Buffer.from(sampleJpegs.rgb));
  });

  test("of a thumbnail in the JFIF segment", () => {
    const jfif = [...new TextEncoder().encode("JFIF\0"), 1, 2, 0, 0, 1, 0, 1];
    const [start, rest] = [sampleJpegs.rgb.subarray(0, 2), sampleJpegs.rgb.subarray(20)];
    const bytes = withSegments(Uint8Array.from([...start, ...rest]), [0xe0, Uint8Array.from([...jfif, 1, 1, 7, 8, 9])]);
    expect(Buffer.from(imageData(bytes)?.bytes ?? [])).toEqual(
      Buffer.from(withSegments(Uint8Array.from([...start, ...rest]), [0xe0, Uint8Array.from([...jfif, 0, 0])])),
    );
  });

  test("of a PNG file taken whole", () => {
    const picture = { width: 2, height: 2, bitDepth: 8, colourType: 0, pixel: () => [7] } as const;
    const bytes = makePng({
      ...picture,
      chunks: [
        ["tEXt", text],
        ["eXIf", text],
        ["tIME", new Uint8Array(7)],
      ],
    });
    expect(Buffer.from(stripImage(bytes) ?? [])).toEqual(Buffer.from(makePng(picture)));
  });

  test("of a JPEG file taken whole", () => {
    const bytes = withSegments(sampleJpegs.rgb, [0xe1, exif(1)], [0xfe, text]);
    expect(Buffer.from(stripImage(bytes) ?? [])).toEqual(Buffer.from(sampleJpegs.rgb));
  });
});

test("what the test writes is what zlib reads", () => {
  const png = readPng(makePng({ width: 2, height: 1, bitDepth: 8, colourType: 0, pixel: (x) => [x] }));
  expect([...inflateSync(png?.data ?? new Uint8Array())]).toEqual([0, 0, 1]);
});
