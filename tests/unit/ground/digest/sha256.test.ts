import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { digestSource } from "../../../../src/ground/digest/digest-module.generated.ts";
import { sha256 } from "../../../../src/ground/digest/sha256.ts";

function byNode(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

// Reference: FIPS 180-4, the examples published with it.
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
])("the digest of %j is the standard's", (text, digest) => {
  expect(sha256(text)).toBe(digest);
  expect(sha256(new TextEncoder().encode(text))).toBe(digest);
});

test("every length around the ends of blocks has the digest that Node gives", () => {
  for (let length = 0; length <= 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => index);
    expect(sha256(bytes)).toBe(byNode(bytes));
  }
});

test("so have whatever bytes, one after the other, and texts too large for the compiled module", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
      expect(sha256(bytes)).toBe(byNode(bytes));
    }),
  );
  for (const length of [65_536, (1 << 18) - 1, 1 << 18, 1_000_000]) {
    expect(sha256("å".repeat(length / 2))).toBe(byNode(new TextEncoder().encode("å".repeat(length / 2))));
  }
});

test("the module was compiled from its source as it is now", () => {
  const source = readFileSync(join(import.meta.dirname, "../../../../assembly/digest.ts"));
  expect(digestSource).toBe(byNode(source));
});
