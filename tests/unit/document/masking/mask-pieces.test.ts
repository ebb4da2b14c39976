import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Masked, maskPieces } from "../../../../src/document/masking/mask-pieces.ts";
import { verbatim } from "../../../../src/ground/text/placed-text.ts";
import { maskText } from "../../../../src/motion/personal-data/mask-text.ts";

const unit = fc.constantFrom(
  ..."0123456789 -+@.,",
  "19850709-9805",
  "070-174 06 05",
  "anna@example.org",
  "Storgatan 12, 903 26 Umeå",
  "a",
);

describe("maskPieces", () => {
  it("masks what stands in one piece, and keeps the places of the words around", () => {
    const told: Masked[] = [];
    const masked = maskPieces([verbatim("Ring 070-174 06 05 nu", "x.md", 100)], (each) => told.push(each));
    expect(masked).toEqual([
      {
        value: "Ring (telefonnummer borttaget) nu",
        file: "x.md",
        spans: [
          { at: 0, start: 100, end: 105 },
          { at: 5, start: 105, end: 118 },
          { at: 30, start: 118, end: 121 },
        ],
      },
    ]);
    expect(told).toEqual([{ kind: "phone", place: { file: "x.md", start: 105, end: 118 } }]);
  });

  it("leaves one marker for what runs over several, and tells it once", () => {
    const told: Masked[] = [];
    const pieces = [verbatim("Bor på Storgatan 12", "x.md", 0), "\t", verbatim("903 26 Umeå nu", "x.md", 30)];
    const masked = maskPieces(pieces, (each) => told.push(each));
    expect(masked.map((piece) => (typeof piece === "string" ? piece : piece.value))).toEqual([
      "Bor på (adress borttagen)",
      "",
      " nu",
    ]);
    expect(told).toHaveLength(1);
  });

  it("says the same however a text is divided", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (parts) => {
        const masked = maskPieces(
          parts.map((part) => verbatim(part, "x.md", 0)),
          () => undefined,
        );
        expect(masked).toHaveLength(parts.length);
        expect(masked.map(({ value }) => value).join("")).toBe(maskText(parts.join("")));
      }),
    );
  });
});
