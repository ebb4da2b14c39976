import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { formatMotion } from "../../../../src/interfaces/editor/format.ts";

const formatted = (body: string): string => {
  const document = TextDocument.create("file:///motions/a.md", "markdown", 1, `---\ntitel: A\n---\n\n${body}`);
  return TextDocument.applyEdits(document, formatMotion(document, "motions/a.md")).slice(18);
};

describe("formatting", () => {
  it("sets columns below each other as they are aligned, with every mark in the cells kept", () => {
    expect(formatted("| a | **b** | c |\n|:-|:-:|--:|\n| `x \\| y` | | 10 |\n| d |\n")).toBe(
      "| a        | **b** | c   |\n| :------- | :---: | --: |\n| `x \\| y` |       |  10 |\n| d        |       |     |\n".replace(
        "| c   |",
        "|   c |",
      ),
    );
  });

  it("does it once, and leaves tables in quotations and everything else alone", () => {
    const once = formatted("| a | b |\n| - | - |\n| lång cell | x |\n");
    expect(formatted(once)).toBe(once);
    const other = "> | a | b |\n> | - | - |\n> | c | d |\n\nText  \nmed rad.\n";
    expect(formatted(other)).toBe(other);
  });

  it("ends the file with a line end", () => {
    expect(formatted("Text.")).toBe("Text.\n");
  });
});
