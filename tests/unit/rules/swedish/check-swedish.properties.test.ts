import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyFixes } from "../../../../src/ground/diagnostics/apply-fixes.ts";
import { checkSwedish } from "../../../../src/rules/swedish/check-swedish.ts";
import { checked, textsOf } from "./check.ts";

const piece = fc.constantFrom(
  "ord",
  "Ågren",
  "A\u030a",
  "“",
  "”",
  "„",
  '"',
  "‘",
  "'",
  " - ",
  " -- ",
  "—",
  "-",
  "200-300",
  "1 000 kr",
  "§ 12",
  "3 mars",
  "12 %",
  "  ",
  " ,",
  "\u00ad",
  "\u200b",
  '`kod "x"  - y`',
  "<https://a.se/“b”>",
  "https://a.se/x--y",
  "*a*",
  '\\"',
  "&quot;",
  "\n",
  "\n\n",
  "> ",
  ". ",
  "t. ex. ",
  "😀",
  "gungor,träd",
  "gunga.Den",
  "elever(särskilt de)",
  "12%",
  "350kr",
  "9§",
  "det det",
  "3.5 procent",
  " ?",
);
const markdown = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(" ".repeat(pieces.length % 2)));

/** The text without what the repairs may change: marks, spaces, dashes and invisible characters. */
function letters(text: string): string {
  return text.normalize("NFC").replace(/&quot;|[\s"“”„‘’‚'\\—–\-\u00ad\u200b\ufeff]/g, "");
}

describe("repairs", () => {
  it("keep every word, and come to an end", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        let before = text;
        for (let round = 0; round < 10; round++) {
          const fixes = checkSwedish([textsOf(before)]).flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
          const after = applyFixes(before, fixes);
          expect(letters(after)).toBe(letters(text));
          if (after === before) return;
          before = after;
        }
        throw new Error("the repairs never end");
      }),
      { numRuns: 1000 },
    );
  });

  it("touch neither code nor addresses", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const untouched = (source: string) =>
          source.match(/`kod "x" {2}- y`|<https:\/\/a\.se\/“b”>|https:\/\/a\.se\/x--y/g);
        expect(untouched(checked(text, (texts) => checkSwedish([texts])).fixed)).toEqual(untouched(text));
      }),
    );
  });
});

it.each(["umea-samarbeten.md", "trygga-skolvagar/motion.md"])("has no warning for %s", (name) => {
  const body = readFileSync(`motions/${name}`, "utf8").split("---\n").slice(2).join("---\n");
  expect(checkSwedish([textsOf(body)]).filter(({ severity }) => severity !== "info")).toEqual([]);
});
