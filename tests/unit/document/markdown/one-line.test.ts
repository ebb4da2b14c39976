import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expandTabs, toOneLine } from "../../../../src/document/markdown/one-line.ts";
import type { TextNode } from "../../../../src/document/types.ts";
import { visitTexts } from "../../../../src/document/visit-texts.ts";
import { type PlacedText, placeOf, verbatim } from "../../../../src/ground/text/placed-text.ts";
import { makeMotion } from "../../../support/make-motion.ts";
import { documentOf } from "../../../support/make-template.ts";

/** For each character of a text, the characters of the source that it comes from. */
function sources(text: PlacedText, source: string): readonly string[] {
  return [...text.value].map((_, at) => {
    const { start, end } = placeOf(text, at, at + 1);
    return source.slice(start, end);
  });
}

describe("toOneLine", () => {
  it("makes a space of each line end and tab, and keeps every place", () => {
    const raw = "ett\r\ntvå\ttre\nfyra";
    const text = toOneLine(verbatim(raw, "x.md", 0));
    expect(text.value).toBe("ett två tre fyra");
    expect(sources(text, raw).join("|")).toBe("e|t|t|\r\n|t|v|å|\t|t|r|e|\n|f|y|r|a");
  });
});

describe("expandTabs", () => {
  it("makes four spaces of a tab, all of which come from it", () => {
    const raw = "\ta";
    const text = expandTabs(verbatim(raw, "x.md", 0));
    expect(text.value).toBe("    a");
    expect(sources(text, raw)).toEqual(["\t", "\t", "\t", "\t", "a"]);
  });
});

describe("the places of a document", () => {
  it("go through escapes, references and the marks of quotations", () => {
    const motion = makeMotion({ body: "> a\\*b &amp;\n> c\n" });
    const source = motion.body.text.value;
    const block = documentOf(motion).blocks.find(({ id }) => id === "quote-1");
    const paragraph = block?.type === "quotation" ? block.blocks[0] : undefined;
    const node = paragraph?.type === "paragraph" ? paragraph.children[0] : undefined;
    const text = node?.type === "text" ? node.text : verbatim("", "", 0);
    expect(text.value).toBe("a*b & c");
    expect(sources(text, source)).toEqual(["a", "\\*", "b", " ", "&amp;", "\n> ", "c"]);
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
