import fc from "fast-check";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, it } from "vitest";
import { parseBody, parsePlainBody } from "../../../../src/motion/source/markdown.ts";

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

/** Paragraphs of nothing but text, among what else there is, and what opens code or a comment. */
const block = fc.constantFrom(
  "Ett stycke",
  "Två rader\nav text",
  "Slutar med blanksteg ",
  "Ett *ord*",
  "## Rubrik",
  "Rubrik\n---",
  "- punkt\n- punkt",
  "- punkt\n\n  mer",
  "> citat",
  "    kod",
  "```\nkod\n```",
  "~~~\n\nkod",
  "<!-- a",
  "-->",
  "<div>",
  "[a]: /b",
  "[a]",
  "[^1]: not",
  "a | b\n--|--\nc | d",
  "1. ett",
  "Text\n- punkt",
  "Text\n    till",
  "Text\\",
  "Å & ä",
  "&amp;",
  "***",
  "(parentes)",
  "\u00a0x",
  "\ufeffx",
  "x\u00a0",
);

/** What bodies are most often made of, and what comes near it. */
const plainBlock = fc.constantFrom(
  "Ett stycke",
  "Två rader\nav text",
  "2026 var ett år",
  "2026. Så var det",
  "2026) var",
  "– ett tankstreck",
  "## Rubrik",
  "### Två ord",
  "#hashtagg",
  "## ",
  "##",
  "##  Två blanksteg",
  "## Rubrik ##",
  "## Rubrik ",
  "####### sju",
  "Text\n## Rubrik\ntext",
  "Rubrik\n===",
  " indragen",
  "x\u00a0",
  "\ufeffx",
);

it("gives a body of nothing but text and headings the tree that the parser gives it", () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(plainBlock, fc.constantFrom("", "\n", "\n\n", "\n \n", "\n\t\n\n")), { maxLength: 6 }),
      fc.constantFrom("\n", "\r\n", "\r"),
      (blocks, lineBreak) => {
        const text = blocks.flat().join("").replaceAll("\n", lineBreak);
        fc.pre(!text.startsWith("\ufeff"));
        const before = "a\nbc";
        const tree = parsePlainBody(before + text, before.length);
        if (tree === undefined) return;
        found++;
        expect(parsePlainBody(text, 0)).toEqual(whole.parse(text));
        expect(tree).toEqual(parseBody(before + text, before.length));
      },
    ),
    { numRuns: 2000 },
  );
  expect(found).toBeGreaterThan(200);
});

it("gives the same tree as without shortening the paragraphs, offsets, lines and columns too", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(block, fc.constantFrom("\n", "\n\n", "\n\n\n", "\n \n", " \n\n")), { maxLength: 10 }),
      fc.constantFrom("\n", "\r\n", "\r"),
      (blocks, lineBreak) => {
        const text = blocks.flat().join("").replaceAll("\n", lineBreak);
        fc.pre(!text.startsWith("\ufeff"));
        expect(parseBody(text, 0)).toEqual(whole.parse(text));
      },
    ),
    { numRuns: 2000 },
  );
});

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
