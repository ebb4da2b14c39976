import { deflateSync } from "node:zlib";
import { makePng } from "../support/make-png.ts";
import { exif, sampleJpegs, withSegments } from "../support/sample-jpegs.ts";
import type { HostileInput } from "./inputs.ts";

const motion =
  "---\ntitel: Prov\ndatum: 2026-11-23\natt-satser:\n  - att kommunen prövar detta.\nundertecknare:\n  - namn: Anna Exempel\n    parti: M\n---\n\nEn text.\n\n![En bild](bild.png)\n";

const picture = (name: string, bytes: Uint8Array): HostileInput => ({
  name: `Picture: ${name}`,
  files: { "motions/a.md": motion, "motions/bild.png": bytes },
  args: ["motions/a.md"],
});

const small = { width: 4, height: 4, bitDepth: 8, colourType: 2, pixel: () => [1, 2, 3] } as const;
const png = makePng(small);
const palette = makePng({ ...small, colourType: 3, palette: [0, 0, 0, 255, 255, 255], pixel: () => [1] });
const jpeg: Uint8Array = sampleJpegs.rgb;

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Other bytes in place of those at an offset. */
function patched(bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array {
  const result = bytes.slice();
  result.set(values, at);
  return result;
}

/** The chunks of a PNG in place of its own, with a checksum of nothing. */
function chunks(
  width: number,
  height: number,
  ...list: readonly (readonly [name: string, data: Uint8Array])[]
): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  header.setUint8(9, 2);
  const all = [["IHDR", new Uint8Array(header.buffer)] as const, ...list, ["IEND", new Uint8Array()] as const];
  return Uint8Array.from([
    ...png.subarray(0, 8),
    ...all.flatMap(([name, data]) => {
      const length = new DataView(new ArrayBuffer(4));
      length.setUint32(0, data.length);
      return [...new Uint8Array(length.buffer), ...ascii(name), ...data, 0, 0, 0, 0];
    }),
  ]);
}

/** The bytes of a JPEG's first segment of a kind, from its marker on. */
const frameAt = jpeg.findIndex((byte, index) => byte === 0xff && jpeg[index + 1] === 0xc0);

/** Exif whose directory has an entry that tells of another directory at the place of the first. */
const loopedExif = exif(6);
loopedExif.set([0, 0, 0, 8], loopedExif.length - 20);

/** Pictures, as PNG and JPEG and under false names. */
export const pictureInputs: readonly HostileInput[] = [
  picture("PNG that says it is 65,535 × 65,535", chunks(65_535, 65_535, ["IDAT", deflateSync(new Uint8Array(100))])),
  picture("PNG that says it is 4,294,967,295 wide", patched(png, 16, 255, 255, 255, 255)),
  picture("PNG that says it is 0 × 0", chunks(0, 0, ["IDAT", deflateSync(new Uint8Array(0))])),
  picture("PNG of 16 pixels that unpacks to 64 MB", chunks(4, 4, ["IDAT", deflateSync(new Uint8Array(64_000_000))])),
  picture("PNG whose rows are too few", chunks(4, 400, ["IDAT", deflateSync(new Uint8Array(100))])),
  picture("PNG cut off in its data", png.slice(0, png.length - 20)),
  picture("PNG cut off in its header", png.slice(0, 20)),
  picture("PNG with a chunk of 4 GB", patched(png, 33, 255, 255, 255, 255)),
  picture("PNG with a chunk of negative length", patched(png, 33, 128, 0, 0, 0)),
  picture("PNG with false checksums", chunks(4, 4, ["IDAT", deflateSync(new Uint8Array(52))])),
  picture("PNG without a palette that it needs", patched(png, 25, 3)),
  picture(
    "PNG with colours beyond its palette",
    makePng({ ...small, colourType: 3, palette: [0, 0, 0], pixel: () => [200] }),
  ),
  picture(
    "PNG with a palette of no length",
    chunks(4, 4, ["PLTE", new Uint8Array()], ["IDAT", deflateSync(new Uint8Array(52))]),
  ),
  picture("PNG with an unknown filter", chunks(4, 4, ["IDAT", deflateSync(new Uint8Array(52).fill(9))])),
  picture("PNG of an unknown colour type", patched(png, 25, 5)),
  picture(
    "PNG with 20,000 empty chunks",
    chunks(4, 4, ...Array.from({ length: 20_000 }, () => ["tEXt", new Uint8Array()] as const), [
      "IDAT",
      deflateSync(new Uint8Array(52)),
    ]),
  ),
  picture("PNG with a false profile", makePng({ ...small, chunks: [["iCCP", ascii("x\0\0inte en profil")]] })),
  picture(
    "PNG that moves",
    makePng({
      ...small,
      chunks: [
        ["acTL", new Uint8Array(8)],
        ["fcTL", new Uint8Array(26)],
        ["fdAT", new Uint8Array(30)],
      ],
    }),
  ),
  picture(
    "PNG with a page of HTML in it",
    makePng({ ...small, chunks: [["tEXt", ascii("Comment\0<script>alert(1)</script>")]] }),
  ),
  picture(
    "PNG, interlaced, of 16 bits with a transparent colour",
    makePng({ ...small, bitDepth: 16, interlaced: true, transparency: [0, 1, 0, 2, 0, 3] }),
  ),
  picture("PNG with transparency beyond its palette", patched(palette, 0, ...palette.subarray(0, 8))),
  picture("JPEG that says it is 65,535 × 65,535", patched(jpeg, frameAt + 5, 255, 255, 255, 255)),
  picture("JPEG that says it is 0 high", patched(jpeg, frameAt + 5, 0, 0)),
  picture("JPEG of 255 components", patched(jpeg, frameAt + 9, 255)),
  picture("JPEG of 12 bits", patched(jpeg, frameAt + 4, 12)),
  picture("JPEG with arithmetic coding", patched(jpeg, frameAt + 1, 0xc9)),
  picture("JPEG without loss", patched(jpeg, frameAt + 1, 0xc3)),
  picture("JPEG in CMYK", sampleJpegs.cmyk),
  picture("JPEG cut off in its data", jpeg.slice(0, jpeg.length - 30)),
  picture("JPEG cut off in its header", jpeg.slice(0, frameAt + 6)),
  picture("JPEG with a segment of length 0", patched(jpeg, 4, 0, 0)),
  picture("JPEG with a segment beyond its end", patched(jpeg, 4, 255, 255)),
  picture("JPEG with a false profile", withSegments(jpeg, [0xe2, ascii("ICC_PROFILE\0\u0001\u0001inte en profil")])),
  picture("JPEG with Exif that leads to itself", withSegments(jpeg, [0xe1, loopedExif])),
  picture("JPEG with Exif cut off", withSegments(jpeg, [0xe1, exif(6).slice(0, 12)])),
  picture("JPEG of fill bytes alone", Uint8Array.from([0xff, 0xd8, ...new Uint8Array(100_000).fill(0xff)])),
  picture(
    "JPEG with 10,000 segments",
    withSegments(jpeg, ...Array.from({ length: 10_000 }, () => [0xfe, new Uint8Array()] as const)),
  ),
  picture("GIF", ascii("GIF89a\u0001\0\u0001\0\0\0\0;")),
  picture("SVG with a script", ascii('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')),
  picture("page of HTML", ascii("<html><img src=https://spy.example/x.png></html>")),
  picture("empty file", new Uint8Array()),
  picture("file of 21 MiB", new Uint8Array(21 * 1_048_576)),
];
