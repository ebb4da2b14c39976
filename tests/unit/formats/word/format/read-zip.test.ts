import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readPackage } from "../../../../../src/formats/word/format/read-package.ts";
import { readZip } from "../../../../../src/formats/word/format/read-zip.ts";

const contentsOf = (bytes: Uint8Array) => readZip(bytes)?.map(({ path, unpack }) => [path, unpack()] as const);

/** The offset of the directory's entry of the only file. */
const directoryAt = (bytes: Uint8Array): number => new DataView(bytes.buffer).getUint32(bytes.length - 6, true);

describe("readZip", () => {
  it("reads what another program writes, packed or not, with a comment at the end", () => {
    const files = fc.dictionary(fc.stringMatching(/^[a-zåäö/]{1,12}$/), fc.uint8Array({ maxLength: 3000 }), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(files, fc.constantFrom(0, 6), fc.string({ maxLength: 40 }), (given, level, comment) => {
        const zip = zipSync(given, { level: level === 0 ? 0 : 6, comment });
        expect(Object.fromEntries(contentsOf(zip) ?? [])).toEqual(given);
      }),
    );
  });

  it("never unpacks more than the directory states", () => {
    const zip = zipSync({ "a.xml": new Uint8Array(1_000_000) });
    new DataView(zip.buffer).setUint32(directoryAt(zip) + 24, 10, true);
    expect(contentsOf(zip)).toEqual([["a.xml", undefined]]);
    expect(readPackage(zip)).toEqual({ fault: "not-a-zip" });
  });

  it("keeps names as they are, whatever they mean elsewhere", () => {
    const zip = zipSync({ "../../a": strToU8("x"), constructor: strToU8("y") });
    expect(contentsOf(zip)?.map(([path]) => path)).toEqual(["../../a", "constructor"]);
  });

  it("says what cannot be read, and throws for no bytes", () => {
    const zip = zipSync({ "word/document.xml": strToU8("<a/>".repeat(500)) });
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.nat(255), fc.nat(zip.length), (at, value, length) => {
        const changed = zip.slice(0, length);
        if (at < length) changed[at] = value;
        for (const [, content] of contentsOf(changed) ?? []) expect(content?.length ?? 0).toBeLessThan(2 ** 32);
        readPackage(changed);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("readPackage", () => {
  it("refuses 16 MiB of XML, which takes many times that as a tree, and not 16 MiB of pictures", () => {
    const big = new Uint8Array(16 * 1024 * 1024);
    expect(readPackage(zipSync({ "a.xml": big, "b.xml": strToU8("x") }))).toEqual({ fault: "too-large" });
    expect("parts" in readPackage(zipSync({ "a.png": big, "b.xml": strToU8("x") }))).toBe(true);
  });

  it("refuses more parts than any document has", () => {
    const parts = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`${index}.xml`, new Uint8Array()]));
    expect(readPackage(zipSync(parts))).toEqual({ fault: "too-many-parts" });
  });
});
