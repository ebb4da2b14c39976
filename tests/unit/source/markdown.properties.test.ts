import fc from "fast-check";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, it } from "vitest";
import { parseBody } from "../../../src/source/markdown.ts";

const whole = unified()
  .data({
    micromarkExtensions: [gfmTable(), gfmFootnote()],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  })
  .use(remarkParse)
  .freeze();

const piece = fc.constantFrom(
  "a",
  "b ",
  "|",
  ":",
  "-",
  "--",
  ":-",
  "-:",
  "\n",
  "\n\n",
  "[^1]",
  "[^1]: ",
  "[^",
  "]",
  "> ",
  "- ",
  "  ",
  "`",
  "\\",
);

it("gives the tree of a parser with all extensions, though it leaves out those a text cannot need", () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
      (text) => {
        expect(parseBody(text, 0)).toEqual(whole.parse(text));
      },
    ),
    { numRuns: 2000 },
  );
});
