import fc from "fast-check";
import type { Code, InlineCode, Nodes, Text } from "mdast";
import { describe, expect, it } from "vitest";
import { type PlacedText, verbatim } from "../../../../src/ground/text/placed-text.ts";
import { parseBody } from "../../../../src/motion/source/markdown.ts";
import { placedTextOf } from "../../../../src/motion/source/place-map.ts";
import { readInlineMarkdown, readSource } from "../../../../src/motion/source/read-source.ts";
import { isProse } from "./reading.ts";

const inline = fc.constantFrom(
  "ord",
  "å",
  "😀",
  "\\*",
  "\\\\",
  "\\a",
  "&amp;",
  "&aring;",
  "&#x41;",
  "&#65;",
  "&nbsp;",
  "&unknown;",
  "&NotEqualTilde;",
  "& ",
  "*b*",
  "**c**",
  "`kod`",
  "`` a ` b ``",
  "`  två  `",
  "[länk](https://a.se)",
  "<!-- c -->",
  ">",
  "> ",
  "#",
  "§ 12",
  "|",
  "\0",
  "~5~",
  "  ",
);
const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""));
const lineBreak = fc.constantFrom("\n", "\r\n", "\r");
const prefix = fc.constantFrom(
  "",
  "> ",
  ">",
  "> > ",
  "- ",
  "  ",
  "    ",
  "1. ",
  "   ",
  "\t",
  "## ",
  "- > ",
  "> - ",
  "| a | b |\n|--|--|\n| ",
  "[^1]: ",
  "```\n",
);
const markdown = fc
  .array(fc.tuple(prefix, line), { minLength: 1, maxLength: 6 })
  .map((lines) => lines.map((parts) => parts.join("")).join("\n"));

function texts(root: Nodes): readonly (Text | InlineCode | Code)[] {
  if (root.type === "text" || root.type === "inlineCode" || root.type === "code") return [root];
  return "children" in root ? root.children.flatMap(texts) : [];
}

/** The pieces of the text whose source does not say them. */
function unexplained(text: PlacedText, source: string): readonly { readonly value: string; readonly from: string }[] {
  return text.spans
    .map((span, index) => ({
      value: text.value.slice(span.at, text.spans[index + 1]?.at ?? text.value.length),
      from: source.slice(span.start, span.end),
    }))
    .filter(({ value, from }) => {
      const isLineBreak = /^(?:\r\n|\r|\n)? *$/.test(value) && /^(?:```)?[ \t]*(?:\r\n|\r|\n)?[ \t>]*$/.test(from);
      const isEscape = from === `\\${value}` || /^&[#\w]+;$/.test(from);
      // The parser puts U+FFFD in place of U+0000.
      return !(value === from.replaceAll("\0", "\ufffd") || isLineBreak || isEscape);
    });
}

describe("textOf", () => {
  it("knows the line break that is stripped from code from the code's letter", () => {
    const text = "`\n& `";
    const from = verbatim(text, "x.md", 0);
    const placed = texts(parseBody(text, 0)).map((node) => placedTextOf(node, from));
    expect(placed.map(({ value }) => value)).toEqual(["&"]);
    expect(placed.flatMap((each) => unexplained(each, text))).toEqual([]);
  });

  it("gives each character of the body's texts what it comes from", () => {
    fc.assert(
      fc.property(markdown, lineBreak, (written, ending) => {
        const text = written.replaceAll("\n", ending);
        const from = verbatim(text, "x.md", 0);
        for (const node of texts(parseBody(text, 0))) {
          const placed = placedTextOf(node, from);
          expect(placed.value).toBe(node.value);
          expect(unexplained(placed, text)).toEqual([]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("leads through the escapes of YAML to those of Markdown", () => {
    fc.assert(
      fc.property(
        line.filter((each) => each.trim() !== ""),
        (written) => {
          const quoted = `"${written.replace(/[\\"]/g, "\\$&").replace(/\0/g, "\\0").replace(/å/g, "\\u00e5")}"`;
          const file = `---\natt-satser:\n  - ${quoted}\n---\n`;
          const [field] = readSource("x.md", file, isProse).value?.frontMatter?.fields ?? [];
          const [item] = field?.value.type === "list" ? field.value.items : [];
          if (item?.type !== "text") throw new Error("no text");
          expect(item.text.value).toBe(written);
          const { value } = readInlineMarkdown(item.text);
          for (const node of texts(value?.root ?? { type: "root", children: [] })) {
            const placed = placedTextOf(node, item.text);
            expect(placed.value).toBe(node.value);
            const odd = unexplained(placed, file).filter(
              ({ from }) => !/^\\(?:\\.|"|u00e5|0)$|^\\\\\\\\$|^ +$|^&/.test(from),
            );
            expect(odd).toEqual([]);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
