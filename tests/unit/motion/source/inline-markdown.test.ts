import fc from "fast-check";
import { expect, it } from "vitest";
import { verbatim } from "../../../../src/ground/text/placed-text.ts";
import { inlineParser, parseInline } from "../../../../src/motion/source/markdown.ts";
import { readInlineMarkdown } from "../../../../src/motion/source/read-source.ts";

/** The tree as `type(children)` or the text itself. */
function print(node: ReturnType<typeof parseInline> | ReturnType<typeof parseInline>["children"][number]): string {
  if ("value" in node)
    return node.type === "text" ? JSON.stringify(node.value) : `${node.type} ${JSON.stringify(node.value)}`;
  return "children" in node ? `${node.type}(${node.children.map(print).join(" ")})` : node.type;
}

it.each([
  ["200. platser", 'root(paragraph("200. platser"))'],
  ["- platser", 'root(paragraph("- platser"))'],
  ["# platser", 'root(paragraph("# platser"))'],
  ["> platser", 'root(paragraph("> platser"))'],
  ["```js", 'root(paragraph("```js"))'],
  ["***", 'root(paragraph("***"))'],
  ["<div>", 'root(paragraph(html "<div>"))'],
  ["| a | b |\n|---|---|", 'root(paragraph("| a | b |\\n|---|---|"))'],
  ["[^1] och [a]: /b", 'root(paragraph("[^1] och [a]: /b"))'],
  ["att *bygga* **nu**, `kod`", 'root(paragraph("att " emphasis("bygga") " " strong("nu") ", " inlineCode "kod"))'],
  ["[länk](https://a.se) ![bild](b.png)", 'root(paragraph(link("länk") " " image))'],
  ["ett\n\ntvå", 'root(paragraph("ett") paragraph("två"))'],
  ["", "root()"],
])("reads `%s` as inline Markdown", (text, tree) => {
  expect(print(parseInline(text))).toBe(tree);
});

it("gives a plain text the tree that the parser gives it, places and all", () => {
  const unit = fc.constantFrom(..."ab å\t\u00a0.-+#1)=:/\"'”–(§&*_[<`~|!@\\\n\r\u2028\ufeff😀");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      expect(parseInline(text)).toEqual(inlineParser().parse(text));
    }),
    { numRuns: 3000 },
  );
});

it("refuses what would take too long, and points into the file", () => {
  const { value, diagnostics } = readInlineMarkdown(verbatim("*a ".repeat(1001), "x.md", 40));
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ ruleId, message, place }) => ({ ruleId, message, place }))).toEqual([
    { ruleId: "size-limit", message: "marks", place: { file: "x.md", start: 40, end: 40 + 3003 } },
  ]);
});
