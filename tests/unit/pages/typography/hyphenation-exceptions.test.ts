import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hyphenate } from "../../../../src/pages/typography/hyphenate.ts";
import { jointsOf } from "../../../../src/pages/typography/hyphenation-exceptions.ts";
import { SwedishDictionary } from "../../../support/swedish-dictionary.ts";

/** After these, which are no words for things, a part need be no word of its own: `efter-frågan`, `genom-slag`. */
const PARTICLES = new Set(["mellan", "samman", "under", "efter", "genom", "fram", "undan"]);

function linesOf(name: string): readonly string[] {
  return readFileSync(join(import.meta.dirname, name), "utf8")
    .trim()
    .split("\n");
}

function shown(word: string): string {
  let text = "";
  let start = 0;
  for (const { at, isJoint } of hyphenate(word)) {
    text += word.slice(start, at) + (isJoint ? "=" : "-");
    start = at;
  }
  return text + word.slice(start);
}

describe("jointsOf", () => {
  it("puts every joint between two words of the dictionary, or where a person has looked at it", () => {
    const dictionary = new SwedishDictionary();
    const lookedAt = new Set(linesOf("joints-looked-at.txt"));
    const isBefore = (part: string): boolean =>
      dictionary.isBeginning(part) ||
      dictionary.isWordOrCompound(part) ||
      (part.endsWith("s") && dictionary.isWordOrCompound(part.slice(0, -1)));
    let joints = 0;
    const wrong: string[] = [];
    for (const word of dictionary.words()) {
      for (const { at, isJoint } of hyphenate(word)) {
        if (!isJoint || !dictionary.isWord(word)) continue;
        joints++;
        const before = word.slice(0, at);
        const behind = word.slice(at);
        const isBehind = PARTICLES.has(before) || dictionary.isWordOrCompound(behind);
        if (!(isBehind && isBefore(before)) && !lookedAt.has(`${before}=${behind}`)) wrong.push(`${before}=${behind}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(joints).toBeGreaterThan(8000);
  }, 30_000);

  it("breaks the words of municipal prose where a reader expects it", () => {
    const words = linesOf("municipal-words.txt");
    expect(words.length).toBeGreaterThan(400);
    expect(words.map((word) => shown(word.replace(/[-=]/g, "")))).toEqual(words);
  });

  it.each([
    ["regionalpolitik", [8]],
    ["kommunalval", []],
    ["riksdagskollegor", [8]],
    ["kommunsammanslagning", [6]],
  ])("finds the joints of %s: no shorter beginning, and no part inside another", (word, joints) => {
    expect(jointsOf(word)).toEqual(joints);
  });
});
