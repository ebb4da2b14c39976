import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskText } from "../../../../src/motion/personal-data/mask-text.ts";
import { findPersonalData } from "../../../../src/motion/personal-data/personal-data.ts";

const read = (name: string): readonly string[] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

const found = read("personal-data.found.txt");
const none = read("personal-data.none.txt");

/** The text with what was found between « and », after the kind of the first. */
function marked(text: string): string {
  let marks = "";
  let done = 0;
  const data = findPersonalData(text);
  for (const { start, end } of data) {
    marks += `${text.slice(done, start)}«${text.slice(start, end)}»`;
    done = end;
  }
  return `${data[0]?.kind}\t${marks}${text.slice(done)}`;
}

describe("findPersonalData", () => {
  it("has enough to go by", () => {
    expect([found.length >= 150, none.length >= 150]).toEqual([true, true]);
  });

  it.each(found)("finds %s", (line) => {
    const text = line.slice(line.indexOf("\t") + 1).replace(/[«»]/g, "");
    expect(marked(text)).toBe(line);
  });

  it.each(none)("finds nothing in %s", (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  const writings = (name: string): readonly string[] =>
    JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

  /** Decided, or no whole data: a row of digits that its words say is another number, a measure, a place in the town, half an address. */
  const left = ["nr 8112289874", "811228.9874", "Umeå, Storgatan 1", "Storgatan 1, Umeå", "kontakt@"];

  it.each(writings("writings.found.json").map((text) => [text]))("leaves nothing to be read in %j", (text) => {
    const masked = maskText(text);
    if (left.includes(text)) expect(masked).toBe(text);
    else expect([masked.includes("borttage"), /@|(?:\d[^\d(]{0,3}){4}/.test(masked)], masked).toEqual([true, false]);
  });

  it.each(writings("writings.none.json").map((text) => [text]))("lets %j be", (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  it("gives places in order that do not overlap, in any text", () => {
    const unit = fc.constantFrom(
      ..."0123456789 -+@.,/()",
      "19850709-9805",
      "070-174 06 05",
      "anna@example.org",
      "Storgatan 12, 903 26 Umeå",
      "a",
      "Å",
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const data = findPersonalData(text);
        for (const [index, { start, end }] of data.entries()) {
          expect(start).toBeGreaterThanOrEqual(data[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });
});
