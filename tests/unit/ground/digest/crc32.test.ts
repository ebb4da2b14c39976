import { expect, test } from "vitest";
import { crc32 } from "../../../../src/ground/digest/crc32.ts";

// Reference: the check value that catalogues of checksums give for this one.
test("the checksum of a zip archive is the standard's", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
  expect(crc32(new Uint8Array(100_000))).toBe(0xd411957d);
});
