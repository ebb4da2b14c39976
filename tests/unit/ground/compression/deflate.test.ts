import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync, inflateRawSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deflate, deflateRaw } from "../../../../src/ground/compression/deflate.ts";
import { deflateSource } from "../../../../src/ground/compression/deflate-module.generated.ts";
import { sha256 } from "../../../../src/ground/digest/sha256.ts";

const root = join(import.meta.dirname, "../../../..");
const text = readFileSync(join(root, "assembly/deflate.ts"));
const font = readFileSync(join(root, "templates/fonts/source-serif-4/Regular.ttf"));

function expectRoundTrip(bytes: Uint8Array): void {
  // toEqual on long arrays is slow; a Buffer compares at once.
  expect(Buffer.compare(inflateSync(deflate(bytes)), bytes)).toBe(0);
}

/** Bytes without order, always the same. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 16;
  });
}

describe("zlib reads back what went in", () => {
  test.each([
    ["nothing", new Uint8Array()],
    ["one byte", Uint8Array.of(7)],
    ["two bytes", Uint8Array.of(7, 7)],
    ["three and four equal bytes", Uint8Array.of(7, 7, 7)],
    ["the longest match, one less and one more", new Uint8Array(258 + 259 + 260)],
    ["a million zeros", new Uint8Array(1_000_000)],
    ["every byte once", Uint8Array.from({ length: 256 }, (_, i) => i)],
    ["noise of several blocks", noise(200_000)],
    ["noise that returns at the edge of the window", Uint8Array.from([...noise(32_767), ...noise(32_767)])],
    ["noise that returns beyond it", Uint8Array.from([...noise(32_768), ...noise(32_768), ...noise(32_769)])],
    ["text", text],
    ["a font", font],
  ])("%s", (_, bytes) => {
    expectRoundTrip(bytes);
  });

  test("frequencies of which the rarest would get codes that are too long", () => {
    // Each symbol as often as the two before it together: the deepest tree there is.
    const bytes: number[] = [];
    for (let symbol = 0, a = 1, b = 1; symbol < 24; symbol++, [a, b] = [b, a + b]) {
      for (let i = 0; i < a; i++) bytes.push(symbol);
    }
    // In an order without matches.
    const mixed = bytes
      .map((byte, i) => [byte, Math.imul(i, 2_654_435_761) >>> 0] as const)
      .sort((x, y) => x[1] - y[1]);
    expectRoundTrip(Uint8Array.from(mixed, ([byte]) => byte));
  });

  test("whatever the bytes, and however they repeat", () => {
    const piece = fc.record({ bytes: fc.uint8Array({ maxLength: 40 }), times: fc.integer({ min: 1, max: 40 }) });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expectRoundTrip(
          Uint8Array.from(pieces.flatMap(({ bytes, times }) => Array.from({ length: times }, () => [...bytes]).flat())),
        );
      }),
      { numRuns: 300 },
    );
  });
});

test("the same bytes in give the same bytes out, whatever went before", () => {
  const first = deflate(text);
  deflate(noise(100_000));
  deflate(new Uint8Array());
  expect(Buffer.compare(deflate(text), first)).toBe(0);
});

test("the result is a copy: the next one does not change it", () => {
  const first = deflate(text);
  const copy = Uint8Array.from(first);
  deflate(noise(5_000));
  expect(Buffer.compare(first, copy)).toBe(0);
});

test.each([
  ["text", text],
  ["a font", font],
])("%s becomes as small as with zlib, within three parts of a hundred", (_, bytes) => {
  expect(deflate(bytes).length / deflateSync(bytes).length).toBeLessThan(1.03);
});

test("bytes without order grow by next to nothing", () => {
  expect(deflate(noise(100_000)).length).toBeLessThan(100_000 * 1.005);
});

test("the raw form is what a zip file holds", () => {
  expect(Buffer.compare(inflateRawSync(deflateRaw(text)), text)).toBe(0);
});

test("the bytes are these, on every computer", () => {
  const clause = new TextEncoder().encode("att kommunen bygger, att kommunen bygger ut");
  expect([clause, noise(70_000)].map((bytes) => sha256(deflate(bytes)))).toEqual([
    "8a91af79f4940d6e7a8bf8368b07192d1f2d1d8c880f7aed13e466710a8b3409",
    "90facbc04e4cee6f24f539ca2eab7390788c80cec586f4dd68699ecddb741858",
  ]);
});

test("the module was compiled from its source as it is: run node scripts/make-webassembly.mjs", () => {
  expect(deflateSource).toBe(sha256(readFileSync(join(root, "assembly/deflate.ts"))));
});
