import { imageData } from "../../src/pages/images/image-data.ts";
import { readImage } from "../../src/pages/images/read-image.ts";
import { stripImage } from "../../src/pages/images/strip-image.ts";
import { makePng } from "../../tests/support/make-png.ts";
import { exif, sampleJpegs, withSegments } from "../../tests/support/sample-jpegs.ts";
import type { Fuzzer, Sample } from "../fuzzer.ts";
import { runProgram } from "../program.ts";

const place = { file: "a.md", start: 0, end: 0 };
const motion =
  "---\ntitel: Prov\ndatum: 2026-11-23\natt-satser:\n  - att kommunen prövar detta.\nundertecknare:\n  - namn: Anna Exempel\n    parti: M\n---\n\n![En bild](bild.png)\n";

function pngs(): readonly Sample[] {
  const kinds = [
    [0, 1],
    [0, 16],
    [2, 8],
    [3, 2],
    [3, 8],
    [4, 8],
    [6, 8],
    [6, 16],
  ] as const;
  return kinds.flatMap(([colourType, bitDepth]) =>
    [false, true].map((interlaced) => ({
      name: `png ${colourType} ${bitDepth} ${interlaced}`,
      content: makePng({
        width: 9,
        height: 7,
        bitDepth,
        colourType,
        interlaced,
        filter: 4,
        pixel: (x, y) =>
          [x, y, x ^ y, 1].slice(0, { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[colourType]).map((value) => value % 2 ** bitDepth),
        ...(colourType === 3
          ? { palette: Array.from({ length: 3 * 2 ** bitDepth }, (_, index) => index % 256), transparency: [0, 128] }
          : {}),
      }),
    })),
  );
}

/** Pictures. */
export const image: Fuzzer = {
  name: "image",
  about: "shows a PNG or JPEG: it is refused, or its rows are as many as its header says",
  samples: async () => [
    ...pngs(),
    ...Object.entries(sampleJpegs).flatMap(([name, content]) => [
      { name, content },
      { name: `${name}, turned`, content: withSegments(content, [0xe1, exif(6)]) },
    ]),
  ],
  tokens: ["IHDR", "PLTE", "tRNS", "IDAT", "IEND", "iCCP", "acTL", "eXIf", "\u00ff", "Adobe", "JFIF\0", "Exif\0\0MM"],
  run: async (input) => {
    const header = readImage(input, "a", place).value;
    const data = header && imageData(input);
    const stripped = stripImage(input);
    if (header !== undefined && data === undefined) throw new Error("was found whole, and cannot be shown");
    if (header !== undefined && stripped !== undefined && readImage(stripped, "a", place).value === undefined)
      throw new Error("was found whole, and is not once stripped");
    if (header !== undefined && header.width * header.height < 100_000)
      await runProgram(["build", "--json", "--format", "pdf,docx", "motions/a.md"], {
        "motions/a.md": motion,
        "motions/bild.png": input,
      });
  },
};
