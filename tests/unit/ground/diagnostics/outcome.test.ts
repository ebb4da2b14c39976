import { describe, expect, it } from "vitest";
import { type Diagnostic, problem } from "../../../../src/ground/diagnostics/diagnostic.ts";
import { Report, sortDiagnostics } from "../../../../src/ground/diagnostics/outcome.ts";
import { yamlParses } from "../../../../src/rules/source/yaml-parses.ts";
import { yamlQuotesNeeded } from "../../../../src/rules/source/yaml-quotes-needed.ts";
import { quotesSwedish } from "../../../../src/rules/swedish/quotes-swedish.ts";

function at(file: string, start: number, end: number): Diagnostic {
  return problem(yamlParses, "tab", { file, start, end });
}

const warning = problem(yamlQuotesNeeded, "colon", { file: "a.md", start: 1, end: 2 });

describe("problem", () => {
  it("takes its severity from the rule, unless another is given", () => {
    const place = { file: "a.md", start: 0, end: 1 };
    expect(problem(yamlParses, "colon-missing", place, { values: { key: "titel" } })).toEqual({
      ruleId: "yaml-parses",
      message: "colon-missing",
      severity: "error",
      place,
      values: { key: "titel" },
    });
    expect(problem(quotesSwedish, "straight", place, { severity: "info" })).toEqual({
      ruleId: "quotes-swedish",
      message: "straight",
      severity: "info",
      place,
      values: {},
    });
  });
});

describe("sortDiagnostics", () => {
  it("orders by file, place and rule, whatever the order of finding", () => {
    const sorted = [
      at("a.md", 0, 3),
      at("a.md", 1, 2),
      warning,
      at("a.md", 1, 9),
      at("a.md", 10, 11),
      at("b.md", 0, 1),
      at("å.md", 0, 1),
    ];
    expect(sortDiagnostics(sorted.toReversed())).toEqual(sorted);
  });

  it("keeps equal problems once, and different ones of one place", () => {
    const other = problem(yamlParses, "indentation", { file: "a.md", start: 0, end: 3 });
    expect(sortDiagnostics([at("a.md", 0, 3), other, at("a.md", 0, 3)])).toEqual([at("a.md", 0, 3), other]);
  });

  it("changes nothing in what it is given", () => {
    const given = Object.freeze([at("b.md", 0, 1), at("a.md", 0, 1)]);
    sortDiagnostics(given);
    expect(given.map(({ place }) => place.file)).toEqual(["b.md", "a.md"]);
  });
});

describe("Report", () => {
  it("gathers the problems of phases and hands on their values", () => {
    const report = new Report();
    expect(report.take({ value: 1, diagnostics: [at("a.md", 5, 6)] })).toBe(1);
    expect(report.take({ diagnostics: [warning] })).toBeUndefined();
    report.add(at("a.md", 0, 1));
    expect(report.outcome("x")).toEqual({ value: "x", diagnostics: [at("a.md", 0, 1), warning, at("a.md", 5, 6)] });
  });

  it("has errors only where there are some", () => {
    const report = new Report();
    expect(report.hasErrors).toBe(false);
    report.add(warning);
    expect(report.hasErrors).toBe(false);
    report.add(at("a.md", 0, 1));
    expect(report.hasErrors).toBe(true);
  });

  it("takes more problems than a call may have arguments", () => {
    const report = new Report();
    report.take({ diagnostics: Array.from({ length: 300_000 }, (_, start) => at("a.md", start, start)) });
    expect(report.diagnostics).toHaveLength(300_000);
  });
});
