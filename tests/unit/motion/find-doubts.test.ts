import { describe, expect, it } from "vitest";
import { findDoubts } from "../../../src/motion/find-doubts.ts";

const front = "---\n# osäker: vilken kommun?\ntitel: X\n---\n";

describe("findDoubts", () => {
  it("finds comments in the front matter and in the body, with their places", () => {
    const text = `${front}\nSkäl. <!-- osäker: stod\n  i marginalen --> Mer.\n`;
    const found = findDoubts(text, front.length);
    expect(found.map(({ question, isInBody }) => ({ question, isInBody }))).toEqual([
      { question: "vilken kommun?", isInBody: false },
      { question: "stod i marginalen", isInBody: true },
    ]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      "# osäker: vilken kommun?",
      "<!-- osäker: stod\n  i marginalen -->",
    ]);
  });

  it("takes a heading for no doubt, nor a comment that is not closed", () => {
    expect(findDoubts(`${front}# osäker: rubrik\n\n<!-- osäker: öppen`, front.length)).toHaveLength(1);
  });

  it("needs time that grows with the text", () => {
    const text = `${front}${"<!-- osäker: a ".repeat(100_000)}`;
    expect(findDoubts(text, front.length)).toHaveLength(1);
  });
});
