import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeSource, firstInvalidByte } from "../../../../src/motion/source/decode-source.ts";
import { hintOf, reasonOf } from "../../../../src/rules/wording.ts";

function decode(...parts: readonly (string | readonly number[])[]) {
  const bytes = Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)),
  );
  const { value, diagnostics } = decodeSource("x.md", bytes);
  return { value, problems: diagnostics.map((each) => `${each.place.start} ${reasonOf(each, "sv")} [${each.ruleId}]`) };
}

describe("decodeSource", () => {
  it("keeps every character, the byte order mark and line ends too", () => {
    expect(decode("\ufeff---\r\ntitel: Å😀\r\n")).toEqual({ value: "\ufeff---\r\ntitel: Å😀\r\n", problems: [] });
  });

  it.each([
    [
      "Windows-1252",
      [..."titel: x\nort: Ume".split("").map((c) => c.charCodeAt(0)), 0xe5, 10],
      "17 Filen är sparad i Windows-1252 (ANSI), inte UTF-8; det märks först på rad 2, vid `Umeå` [file-is-utf8]",
    ],
    [
      "UTF-16, little end first",
      [0xff, 0xfe, 0x2d, 0],
      "0 Filen är sparad i UTF-16 (Unicode), inte UTF-8 [file-is-utf8]",
    ],
    ["UTF-16, big end first", [0xfe, 0xff, 0, 0x2d], "0 Filen är sparad i UTF-16 (Unicode), inte UTF-8 [file-is-utf8]"],
    ["UTF-16 without its mark", [0x2d, 0, 0x2d, 0], "0 Filen är sparad i UTF-16 (Unicode), inte UTF-8 [file-is-utf8]"],
    [
      "bytes of no text",
      [0x61, 10, 0x81, 0xff],
      "2 Filen är inte sparad i UTF-8; det märks först på rad 2 [file-is-utf8]",
    ],
    ["a Word document", [0x50, 0x4b, 3, 4, 20], "0 Filen är ingen textfil utan Word (.docx) [file-is-utf8]"],
    ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d], "0 Filen är ingen textfil utan PDF [file-is-utf8]"],
  ])("says that a file is %s", (_, bytes, reason) => {
    expect(decode(bytes)).toEqual({ value: undefined, problems: [reason] });
  });

  it("refuses a file above 1 MiB before it looks at its bytes", () => {
    const { diagnostics } = decodeSource("x.md", new Uint8Array(1024 * 1024 + 1).fill(0xff));
    expect(diagnostics.map((each) => [each.ruleId, reasonOf(each, "sv"), hintOf(each, "sv")])).toEqual([
      ["size-limit", "Filen är 1.1 MiB stor; gränsen är 1 MiB", "dela upp texten, och lägg bilder i egna filer"],
    ]);
    expect(decodeSource("x.md", new Uint8Array(1024 * 1024).fill(0x61)).value).toHaveLength(1024 * 1024);
  });

  it("finds the first invalid byte where the platform's decoder does", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: "binary" }).map((text) => [...new TextEncoder().encode(text)]),
            fc.array(fc.nat(255), { maxLength: 3 }),
          ),
        ),
        (parts) => {
          const bytes = Uint8Array.from(parts.flat());
          const at = firstInvalidByte(bytes);
          const decoder = () => new TextDecoder("utf-8", { fatal: true });
          expect(() => decoder().decode(bytes.subarray(0, at))).not.toThrow();
          if (at < bytes.length) expect(() => decoder().decode(bytes)).toThrow();
        },
      ),
      { numRuns: 1000 },
    );
  });
});
