import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../../src/ground/digest/sha256.ts";
import { sha256 as inBrowser } from "../../../../src/ground/digest/sha256-in-browser.ts";

describe.each([
  ["with Node", sha256],
  ["in a browser", inBrowser],
])("sha256 %s", (_, digest) => {
  // Reference: FIPS 180-4, the examples published with it.
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("of %j is the standard's, as a text and as bytes", (text, expected) => {
    expect([digest(text), digest(new TextEncoder().encode(text))]).toEqual([expected, expected]);
  });
});

it("is the same with Node and in a browser, for any bytes and any text", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
      ),
      (data) => {
        expect(inBrowser(data)).toBe(sha256(data));
      },
    ),
  );
});
