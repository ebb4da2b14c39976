import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeMarkdown } from "../../../../src/document/markdown/place-markdown.ts";
import type { TextNode } from "../../../../src/document/types.ts";
import { visitTexts } from "../../../../src/document/visit-texts.ts";
import { type PlacedText, placeOf, verbatim } from "../../../../src/text/placed-text.ts";
import { makeMotion } from "../../../support/make-motion.ts";
import { documentOf } from "../../../support/make-template.ts";

/** For each character of a text, the characters of the source that it comes from. */
function sources(text: PlacedText, source: string): readonly string[] {
  return [...text.value].map((_, at) => {
    const { start, end } = placeOf(text, at, at + 1);
    return source.slice(start, end);
  });
}

describe("placeMarkdown", () => {
  it("places what agrees character by character, and an escape or reference as a whole", () => {
    const raw = "a\\*b &amp; c&#229;";
    const text = placeMarkdown("a*b & cå", verbatim(raw, "x.md", 0));
    expect(sources(text, raw)).toEqual(["a", "\\*", "b", " ", "&amp;", " ", "c", "&#229;"]);
  });

  it("makes a space of a line end with the marks after it", () => {
    const raw = "ett  \r\n > > två";
    const text = placeMarkdown("ett\r\ntvå", verbatim(raw, "x.md", 0));
    expect(text.value).toBe("ett två");
    expect(sources(text, raw)).toEqual(["e", "t", "t", "  \r\n > > ", "t", "v", "å"]);
  });

  it("keeps what only looks like an escape or a reference", () => {
    const raw = "\\a &nix; \\";
    const text = placeMarkdown(raw, verbatim(raw, "x.md", 0));
    expect(sources(text, raw)).toEqual([...raw]);
  });

  it("places every character of any body within it, in order", () => {
    const piece = fc.constantFrom(
      "ord ",
      "*b* ",
      "\\# ",
      "&auml; ",
      "\n",
      "\n> ",
      "\n- ",
      "`k`",
      "[l](https://x.se)",
      "\n\n",
      "å",
      "  ",
      "![b](c.png)",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const motion = makeMotion({ body: `${pieces.join("")}\n`, clauses: [], signatories: [] });
        const source = motion.body.text.value;
        visitTexts(documentOf(motion, "draft"), (text) => {
          if (text.file !== motion.file) return;
          for (const [at] of [...text.value].entries()) {
            const { start, end } = placeOf(text, at, at + 1);
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(source.length);
          }
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe("a document's texts", () => {
  it("lead back to the same words of the source", () => {
    const motion = makeMotion({ body: "# Rubrik\n\nEtt *två* `tre` fyra\n\n- fem\n\n> sex\n\n```\nsju\n```\n" });
    const source = motion.body.text.value;
    const words: string[] = [];
    const own: TextNode["text"][] = [];
    const onText = (text: PlacedText): void => {
      if (text.file === motion.file) own.push(text);
    };
    visitTexts(documentOf({ ...motion, clauses: [], signatories: [] }), onText);
    for (const text of own) {
      const { start, end } = placeOf(text);
      if (source.slice(start, end) === text.value) words.push(text.value.trim());
    }
    expect(words).toEqual(expect.arrayContaining(["Rubrik", "Ett", "två", "tre", "fyra", "fem", "sex", "sju"]));
  });
});
