import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../../../src/ground/text/text-edit.ts";
import { wordChanges } from "../../../../../src/interfaces/workbench/engine/word-changes.ts";

describe("wordChanges", () => {
  it("gives each change as the words that differ", () => {
    const text = "Ett två tre fyra fem sex sju åtta.\n\nRad två står kvar här.\n";
    const merged = "Ett TVÅ tre fyra fem sex sju NIO.\n\nRad två står kvar här.\n\nNy rad.\n";
    expect(wordChanges(text, merged, merged)).toEqual([
      { start: 4, end: 7, text: "TVÅ", kind: "change" },
      { start: 29, end: 34, text: "NIO.", kind: "change" },
      { start: 59, end: 59, text: "\nNy rad.\n", kind: "change" },
    ]);
  });

  it("keeps a line that both changed whole, as a conflict", () => {
    const text = "Min rad är min.\n\nAnnat är som det var förut.\n";
    const ours = text.replace("förut", "nyss");
    const theirs = ours.replace("Min rad är min.", "Din rad är din.");
    expect(wordChanges(text, ours, theirs).map(({ kind, text: words }) => [kind, words])).toEqual([
      ["conflict", "Din rad är din.\n"],
      ["change", "nyss."],
    ]);
  });

  const texts = fc
    .array(fc.constantFrom("ett ", "två ", "tre ", "\n", "\n\n", "- ", "åäö"), { maxLength: 60 })
    .map((parts) => parts.join(""));

  it("gives the other text when all are made, and the own one when none is", () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        expect(applyEdits(text, wordChanges(text, other, other))).toBe(other);
        expect(applyEdits(text, wordChanges(text, text, other))).toBe(other);
        expect(wordChanges(text, text, text)).toEqual([]);
      }),
    );
  });
});
