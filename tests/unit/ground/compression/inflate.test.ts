import { deflateRawSync, deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as withNode from "../../../../src/ground/compression/inflate.ts";
import * as inBrowser from "../../../../src/ground/compression/inflate-in-browser.ts";

describe.each([
  ["with Node", withNode],
  ["in a browser", inBrowser],
])("inflating %s", (_, { inflate, inflateRaw }) => {
  const bytes = fc
    .record({ piece: fc.uint8Array({ maxLength: 50 }), times: fc.integer({ min: 1, max: 3_000 }) })
    .map(({ piece, times }) =>
      Uint8Array.from({ length: piece.length * times }, (_, at) => piece[at % piece.length] ?? 0),
    );

  it("gives back what was deflated, with the zlib format around it or without", () => {
    fc.assert(
      fc.property(bytes, (content) => {
        expect(Buffer.compare(inflate(deflateSync(content), content.length) ?? Buffer.from("no"), content)).toBe(0);
        expect(Buffer.compare(inflateRaw(deflateRawSync(content), content.length) ?? Buffer.from("no"), content)).toBe(
          0,
        );
      }),
    );
  });

  it("gives nothing where there is less or more than expected, or a part is missing", () => {
    fc.assert(
      fc.property(bytes, fc.nat(), (content, cut) => {
        const packed = deflateRawSync(content);
        expect(inflateRaw(packed, content.length + 1)).toBeUndefined();
        fc.pre(content.length > 0);
        expect(inflateRaw(packed, content.length - 1)).toBeUndefined();
        expect(inflateRaw(packed.subarray(0, cut % packed.length), content.length)).toBeUndefined();
      }),
    );
  });

  it("gives nothing of a bomb", () => {
    expect(inflate(deflateSync(new Uint8Array(50_000_000)), 1_000)).toBeUndefined();
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(300), (noise, size) => {
        expect(inflate(noise, size)?.length ?? size).toBe(size);
        expect(inflateRaw(noise, size)?.length ?? size).toBe(size);
      }),
    );
  });
});
