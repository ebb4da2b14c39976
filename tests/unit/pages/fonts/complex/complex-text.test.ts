import { describe, expect, it } from "vitest";
import { needsComplexShaping } from "../../../../../src/pages/fonts/complex/complex-text.ts";
import { sampleTexts } from "../sample-texts.ts";

describe("a text needs HarfBuzz", () => {
  it("not in Latin, Greek and Cyrillic, however its letters were typed", () => {
    const texts = sampleTexts.flatMap(({ text }) => [text, text.normalize("NFD")]);
    expect(texts.filter(needsComplexShaping)).toEqual([]);
  });

  it.each([
    ["a mark that no letter composes with", "e\u0331"],
    ["a mark with nothing before it", "\u0301a"],
    ["Arabic", "كتاب"],
    ["Hebrew", "שלום"],
    ["Devanagari", "नमस्ते"],
    ["Armenian", "Հայերեն"],
    ["Tigrinya", "ትግርኛ"],
    ["a fraction written with its own slash", "1\u20442"],
    ["a script beyond the first plane", "𐐨"],
    ["one word among others", "Motionen finns också på العربية, se bilaga"],
  ])("for %s", (_, text) => {
    expect(needsComplexShaping(text)).toBe(true);
  });
});
