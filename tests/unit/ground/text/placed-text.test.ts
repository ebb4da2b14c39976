import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  joinTexts,
  type PlacedText,
  placeOf,
  sliceText,
  trimText,
  verbatim,
} from "../../../../src/ground/text/placed-text.ts";
import { TextBuilder } from "../../../../src/ground/text/text-builder.ts";

/** `a\tbc` as in a YAML scalar in double quotes that begins at 10: `"a\tbc"`. */
const escaped: PlacedText = {
  value: "a\tbc",
  file: "x.md",
  spans: [
    { at: 0, start: 11, end: 12 },
    { at: 1, start: 12, end: 14 },
    { at: 2, start: 14, end: 16 },
  ],
};

describe("placeOf", () => {
  it.each([
    [0, 1, 11, 12],
    [1, 2, 12, 14],
    [2, 4, 14, 16],
    [0, 4, 11, 16],
    [0, 2, 11, 14],
    [3, 3, 15, 15],
    [4, 4, 16, 16],
    [1, 1, 12, 12],
  ])("leads characters %i–%i to %i–%i of the file", (start, end, fileStart, fileEnd) => {
    expect(placeOf(escaped, start, end)).toEqual({ file: "x.md", start: fileStart, end: fileEnd });
  });

  it("gives an empty text the point where it would stand", () => {
    expect(placeOf(verbatim("", "x.md", 7))).toEqual({ file: "x.md", start: 7, end: 7 });
  });
});

describe("slices and joins", () => {
  it("keep the place of every character", () => {
    fc.assert(
      fc.property(pieces, fc.nat(30), fc.nat(30), (written, a, b) => {
        const text = build(written);
        const [start, end] = [Math.min(a, b, text.value.length), Math.min(Math.max(a, b), text.value.length)];
        const slice = sliceText(text, start, end);
        expect(slice.value).toBe(text.value.slice(start, end));
        for (let at = start; at < end; at++)
          expect(placeOf(slice, at - start, at - start + 1)).toEqual(placeOf(text, at, at + 1));
        const joined = joinTexts(sliceText(text, 0, start), sliceText(text, start));
        expect(joined.value).toBe(text.value);
        for (let at = 0; at < text.value.length; at++)
          expect(placeOf(joined, at, at + 1)).toEqual(placeOf(text, at, at + 1));
      }),
    );
  });

  it("trim white space at both ends", () => {
    expect(trimText(verbatim("  två ord\n", "x.md", 5))).toEqual(verbatim("två ord", "x.md", 7));
    expect(trimText(verbatim("  ", "x.md", 5)).value).toBe("");
    const text = verbatim("ord", "x.md", 0);
    expect(trimText(text)).toBe(text);
  });
});

describe("TextBuilder", () => {
  it("joins what stands side by side into one span", () => {
    const builder = new TextBuilder("x.md", 3);
    builder.verbatim("ab", 3);
    builder.verbatim("c", 5);
    builder.whole("&", 6, 11);
    builder.verbatim("", 11);
    builder.verbatim("d", 11);
    expect(builder.text()).toEqual({
      value: "abc&d",
      file: "x.md",
      spans: [
        { at: 0, start: 3, end: 6 },
        { at: 3, start: 6, end: 11 },
        { at: 4, start: 11, end: 12 },
      ],
    });
  });

  it("is the same as joining", () => {
    fc.assert(
      fc.property(pieces, pieces, (first, second) => {
        const builder = new TextBuilder("x.md", 0);
        builder.append(build(first));
        builder.append(build(second, 1000));
        const joined = joinTexts(build(first), build(second, 1000));
        expect(builder.text().value).toBe(joined.value);
        for (let at = 0; at < joined.value.length; at++)
          expect(placeOf(builder.text(), at, at + 1)).toEqual(placeOf(joined, at, at + 1));
      }),
    );
  });

  it("places an empty text where it would stand", () => {
    expect(new TextBuilder("x.md", 9).text()).toEqual({
      value: "",
      file: "x.md",
      spans: [{ at: 0, start: 9, end: 9 }],
    });
  });
});

/** Pieces of a text: what it says, and the characters of the file that say it. */
const pieces = fc.array(
  fc.constantFrom(["ord", "ord"], ["&", "&amp;"], [" ", "\r\n  "], ["é", "e\u0301"], ["x", "x"]),
  { minLength: 1, maxLength: 6 },
);

function build(written: readonly (readonly string[])[], offset = 0): PlacedText {
  const builder = new TextBuilder("x.md", offset);
  let at = offset;
  for (const [value = "", source = ""] of written) {
    if (value === source) builder.verbatim(value, at);
    else builder.whole(value, at, at + source.length);
    at += source.length + 1;
  }
  return builder.text();
}
