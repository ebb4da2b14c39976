import { describe, expect, it } from "vitest";
import { markdownLimit } from "../../../../src/motion/source/markdown-limits.ts";
import { readSource } from "../../../../src/motion/source/read-source.ts";
import { isProse, show } from "./reading.ts";

function limitOf(text: string): string | undefined {
  const limit = markdownLimit("x.md", text, 0);
  return limit && `${limit.message} ${limit.place.start}`;
}

const nestedLists = (depth: number) =>
  Array.from({ length: depth }, (_, level) => `${"  ".repeat(level)}- a\n`).join("");

describe("markdownLimit", () => {
  it.each([
    ["100 lists", nestedLists(100)],
    ["100 quotations", `${"> ".repeat(100)}a\n`],
    ["a rule of 200 dashes", `${"- ".repeat(200)}\n`],
    ["1,000 rows", `a | b\n--|--\n${"c | d\n".repeat(1000)}`],
    ["a long paragraph", "Ord och *fler* ord. ".repeat(400)],
  ])("lets %s pass", (_, text) => {
    expect(limitOf(text)).toBeUndefined();
  });

  it.each([
    ["101 lists", nestedLists(101), "nesting"],
    ["101 lists on a line", `${"- ".repeat(101)}a`, "nesting"],
    [
      "lists and lazy lines",
      Array.from({ length: 101 }, (_, level) => `${"  ".repeat(level)}- a\nb\n`).join(""),
      "nesting",
    ],
    ["101 quotations", `${">".repeat(101)}a`, "nesting"],
    ["quotations in lists", `${"- > ".repeat(51)}a`, "nesting"],
    ["1,001 rows", `a | b\n--|--\n${"c | d\n".repeat(1001)}`, "table-rows"],
    ["rows without bars", `a | b\n--|--\n${"c\n".repeat(1001)}`, "table-rows"],
    ["rows in a quotation", `> a | b\n> --|--\n${"> c | d\n".repeat(1001)}`, "table-rows"],
    ["wide tables", `${"|a".repeat(20_001)}\n`, "table-cells"],
    ["asterisks in a paragraph", "*a ".repeat(1001), "marks"],
    ["character references", "&amp;".repeat(1001), "marks"],
    ["escapes", "\\-".repeat(1001), "marks"],
    ["asterisks in the text", "*a*\n\n".repeat(10_001), "lines"],
    ["list items", "- a\n".repeat(4001), "containers"],
    ["footnotes", Array.from({ length: 4001 }, (_, n) => `[^${n}]: a\n`).join(""), "marks"],
    ["lines", "a\n".repeat(20_001), "lines"],
  ])("refuses too many: %s", (_, text, message) => {
    expect(limitOf(text)?.split(" ")[0]).toBe(message);
  });

  it("points at the line that exceeds the limit", () => {
    expect(limitOf(nestedLists(101))).toBe(`nesting ${nestedLists(100).length + 200}`);
  });
});

it("refuses emphasis nested too deep, which only the tree shows", () => {
  const deep = `---\n---\n${"*a **b ".repeat(60)}${"c** d* ".repeat(60)}\n`;
  const refused = readSource("x.md", deep, isProse);
  expect(refused.diagnostics.map((each) => `${each.ruleId}/${each.message}`)).toEqual(["size-limit/nesting"]);
  expect(refused.value?.body.root.children).toEqual([]);
});

it("refuses a table of more columns than Word takes, which only the tree shows", () => {
  const refusalsOf = (columns: number) => {
    const rows = ["| a ", "| - ", "| b "].map((cell) => `${cell.repeat(columns)}|`);
    return readSource("x.md", `---\n---\n${rows.join("\n")}\n`, isProse).diagnostics.map(({ message }) => message);
  };
  expect([refusalsOf(63), refusalsOf(64)]).toEqual([[], ["table-columns"]]);
});

it("refuses front matter nested too deep, by its lines and by its brackets", () => {
  const lines = Array.from({ length: 101 }, (_, level) => `${" ".repeat(level)}a:`).join("\n");
  for (const yaml of [
    lines,
    `a: ${"- ".repeat(101)}`,
    `- ${"? ".repeat(100)}a`,
    `a: ${"[".repeat(101)}`,
    `a:\n  ${"{b: ".repeat(101)}`,
  ]) {
    const text = `---\n${yaml}\n---\n`;
    const problems = readSource("x.md", text, isProse).diagnostics.map((each) => show(each, text).replace(/^.* /, ""));
    expect(problems).toContain(yaml.startsWith("a: -") ? "yaml-parses/special-start" : "size-limit/nesting");
  }
});
