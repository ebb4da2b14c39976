import { describe, expect, it } from "vitest";
import { problem } from "../../../src/ground/diagnostics/diagnostic.ts";
import { yamlParses } from "../../../src/rules/source/yaml-parses.ts";
import { hintOf, reasonOf, severityWord, visible } from "../../../src/rules/wording.ts";

const place = { file: "a.md", start: 0, end: 1 };

describe("wording", () => {
  it("fills the placeholders, in both languages", () => {
    const diagnostic = problem(yamlParses, "colon-missing", place, { values: { key: "titel" } });
    expect([
      reasonOf(diagnostic, "sv"),
      reasonOf(diagnostic, "en"),
      hintOf(diagnostic, "sv"),
      hintOf(diagnostic, "en"),
    ]).toEqual([
      "Kolon saknas efter `titel`",
      "Missing colon after `titel`",
      "skriv `titel: ` och sedan värdet",
      "write `titel: ` and then the value",
    ]);
  });

  it("shows a value as it is, also one that looks like a placeholder or a name of objects", () => {
    const reason = (key: string) => reasonOf(problem(yamlParses, "colon-missing", place, { values: { key } }), "sv");
    expect(reason("{key} $& $1")).toBe("Kolon saknas efter `{key} $& $1`");
    expect(reasonOf(problem(yamlParses, "colon-missing", place), "sv")).toBe("Kolon saknas efter `{key}`");
  });

  it("lets no character of a motion steer the terminal", () => {
    expect(visible("a\u001b[31m\u0007\r\n\u202e\u0085b\u007f")).toBe("a␛[31m␇␍␊\ufffd\ufffdb␡");
  });

  it("has words for severities", () => {
    expect(
      (["error", "warning", "info"] as const).map((severity) => [
        severityWord(severity, "sv"),
        severityWord(severity, "en"),
      ]),
    ).toEqual([
      ["fel", "error"],
      ["varning", "warning"],
      ["råd", "advice"],
    ]);
  });
});
