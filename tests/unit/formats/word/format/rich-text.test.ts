import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  linkKey,
  plainRichText,
  type RichPiece,
  type RichText,
  tidyRichText,
} from "../../../../../src/formats/word/format/rich-text.ts";

const words = (text: string, marks: object = {}): RichPiece => ({ type: "words", text, ...marks });
const bold = { bold: true } as const;

describe("tidyRichText", () => {
  it.each<readonly [string, RichText, RichText]>([
    ["joins what was split", [words("cy"), words("kel")], [words("cykel")]],
    ["makes one space of many, and none at the ends", [words("  en \t"), words(" cykel  ")], [words("en cykel")]],
    ["keeps no-break spaces", [words("12\u00a0%")], [words("12\u00a0%")]],
    [
      "gives a space between two looks none",
      [words("fet ", bold), words("mager")],
      [words("fet", bold), words(" mager")],
    ],
    [
      "gives a space within one look that look",
      [words("mycket", bold), words(" "), words("fet", bold)],
      [words("mycket fet", bold)],
    ],
    [
      "trims around line breaks",
      [words("en "), { type: "break" }, words(" två")],
      [words("en"), { type: "break" }, words("två")],
    ],
    [
      "keeps notes where they are",
      [words("ord"), { type: "note" }, words(" mer")],
      [words("ord"), { type: "note" }, words(" mer")],
    ],
    ["leaves nothing of nothing", [words(""), words(" ", bold)], []],
  ])("%s", (_, given, expected) => {
    expect(tidyRichText(given)).toEqual(expected);
  });

  const piece = fc.oneof(
    fc
      .record({ text: fc.stringMatching(/^[ a\u00a0]{0,4}$/), bold: fc.constantFrom(true, undefined) })
      .map(({ text, bold: isBold }) => words(text, isBold ? bold : {})),
    fc.constant<RichPiece>({ type: "note" }),
    fc.constant<RichPiece>({ type: "break" }),
  );

  it("changes nothing more when done again, and no letter", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (text) => {
        const tidy = tidyRichText(text);
        expect(tidyRichText(tidy)).toEqual(tidy);
        expect(plainRichText(tidy).replace(/ /g, "")).toBe(plainRichText(text).replace(/ /g, ""));
      }),
    );
  });
});

describe("linkKey", () => {
  it.each([
    ["https://example.org", "https://example.org/"],
    ["HTTPS://Example.org/a", "https://example.org/a"],
    ["https://example.org/å", "https://example.org/%C3%A5"],
    [undefined, undefined],
  ])("is one for %s and %s", (one, other) => {
    expect(linkKey(one)).toBe(linkKey(other));
  });

  it.each([
    ["https://example.org/a", "https://example.org/a/"],
    ["https://example.org/a", "https://example.org/a#b"],
    ["bilaga.pdf", "bilaga"],
    ["https://example.org", undefined],
  ])("is another for %s and %s", (one, other) => {
    expect(linkKey(one)).not.toBe(linkKey(other));
  });
});
