import fc from "fast-check";
import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { writePackage } from "../../../../../src/formats/word/format/package-parts.ts";
import { readPackage } from "../../../../../src/formats/word/format/read-package.ts";
import { writeZip } from "../../../../../src/formats/word/format/write-zip.ts";

it("writes what other programs read back", () => {
  const files = fc.uniqueArray(
    fc.record({
      path: fc.stringMatching(/^[a-zåäö]{1,8}\.xml$/),
      bytes: fc.uint8Array({ maxLength: 2_000 }),
      isStored: fc.boolean(),
    }),
    { selector: ({ path }) => path, maxLength: 6 },
  );
  fc.assert(
    fc.property(files, (given) => {
      expect(unzipSync(writeZip(given))).toEqual(Object.fromEntries(given.map(({ path, bytes }) => [path, bytes])));
    }),
  );
});

it("carries no date, and has the content types first, whatever the order given", () => {
  const bytes = new TextEncoder().encode("a".repeat(1_000));
  const parts = ["word/document.xml", "_rels/.rels", "word/media/image1.png", "[Content_Types].xml"];
  const zip = writePackage(new Map(parts.map((path) => [path, bytes])));
  expect(writePackage(new Map(parts.toReversed().map((path) => [path, bytes])))).toEqual(zip);
  const view = new DataView(zip.buffer);
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x0021]);
  const reading = readPackage(zip);
  expect("parts" in reading ? [...reading.parts.keys()] : reading).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "word/document.xml",
    "word/media/image1.png",
  ]);
});
