import { describe, expect, it } from "vitest";
import { divideFrontMatter } from "../../../../src/motion/source/front-matter.ts";
import { show } from "./reading.ts";

/** The text's YAML and body, and what is said of them. */
function divide(text: string) {
  const { value, diagnostics } = divideFrontMatter("x.md", text);
  return {
    yaml: value?.yaml && text.slice(value.yaml.start, value.yaml.end),
    body: text.slice(value?.bodyStart ?? 0),
    problems: diagnostics.map((each) => show(each, text)),
  };
}

describe("divideFrontMatter", () => {
  it.each([
    ["LF", "---\na: b\n---\nText\n"],
    ["CRLF", "---\r\na: b\r\n---\r\nText\r\n"],
    ["CR", "---\ra: b\r---\rText\r"],
    ["a byte order mark", "\ufeff---\na: b\n---\nText\n"],
    ["spaces after the fences", "---  \na: b\n---\t \nText\n"],
  ])("divides a file with %s", (_, text) => {
    const { yaml, body, problems } = divide(text);
    expect({ yaml: yaml?.trim(), body: body.trim(), problems }).toEqual({ yaml: "a: b", body: "Text", problems: [] });
  });

  it("lets the front matter be empty, and the body", () => {
    expect(divide("---\n---")).toEqual({ yaml: "", body: "", problems: [] });
  });

  it("takes only a whole line of three hyphens for a fence", () => {
    expect(divide("---\na: ---\n----\n ---\n---\n---\n")).toEqual({
      yaml: "a: ---\n----\n ---\n",
      body: "---\n",
      problems: [],
    });
  });

  it.each([
    ["no front matter", "Text\n", '1:1 "Text" front-matter-present/missing'],
    ["an empty file", "", '1:1 "" front-matter-present/missing'],
    ["a rule in a text", "Text\n\n---\n\nMer\n", '1:1 "Text" front-matter-present/missing'],
    ["a heading first", "# Motion\n---\ntitel: x\n---\n", '1:1 "# Motion" front-matter-present/not-first'],
    ["a dash made by a word processor", "—\ntitel: x\n—\n", '1:1 "—" front-matter-present/other-dashes'],
  ])("says what is wrong with %s, and takes all for body", (_, text, problem) => {
    expect(divide(text)).toEqual({ yaml: undefined, body: text, problems: [problem] });
  });

  it("says that front matter is unclosed, and still finds the body", () => {
    expect(divide("---\ntitel: x\natt-satser:\n  - att\n\nbeslut: y\n\nBrödtext här.\n")).toEqual({
      yaml: undefined,
      body: "Brödtext här.\n",
      problems: ['1:1 "---" front-matter-present/unclosed'],
    });
  });
});
