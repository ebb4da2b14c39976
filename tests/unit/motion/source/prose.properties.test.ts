import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { placeOf } from "../../../../src/ground/text/placed-text.ts";
import { readSource } from "../../../../src/motion/source/read-source.ts";
import { applyFixes, isProse, plain, withFrontMatter } from "./reading.ts";

/** Lines of prose full of what YAML trips over. No straight or English quotation mark: what those do has tests of its own. */
const word = fc.constantFrom(
  "att",
  "kommunen",
  "200",
  "#kr",
  "#",
  "a:b",
  "nämnden:",
  ":",
  "*Att*",
  "[a](b)",
  "{x}",
  "&",
  "!",
  "%",
  "@",
  "`k`",
  "-",
  "?",
  "–",
  "å",
  "|",
  ">",
  "\\",
  "…",
  "]",
  ",",
  "https://a.se/b#c",
);
const proseLine = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const prose = fc
  .array(proseLine, { minLength: 1, maxLength: 3 })
  .filter(([first = "", ...rest]) => !/^[|>](?: #.*)?$/.test(first) && !rest.some((line) => /^(?:#|- |-$)/.test(line)));

/** What YAML itself makes of the value; undefined where it refuses it or makes something else of it than text. */
function yamlReads(source: string): string | undefined {
  const document = parseDocument(source, { schema: "failsafe", logLevel: "silent" });
  if (document.errors.length > 0) return undefined;
  const titel = document.get("titel");
  return typeof titel === "string" ? titel : undefined;
}

describe("prose", () => {
  it("arrives whole, and is warned of exactly where YAML would not give it whole", () => {
    fc.assert(
      fc.property(prose, (lines) => {
        const source = `titel: ${lines.join("\n  ")}`;
        const text = withFrontMatter(source, "ort: Umeå");
        const { value, diagnostics } = readSource("x.md", text, isProse);
        const wanted = lines.join(" ");
        expect(value?.frontMatter && plain(value.frontMatter)).toEqual({ titel: wanted, ort: "Umeå" });
        expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(
          yamlReads(source) === wanted ? [] : ["yaml-quotes-needed"],
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("is read the same, by this program and by YAML, once fixed", () => {
    fc.assert(
      fc.property(prose, (lines) => {
        const text = withFrontMatter(`titel: ${lines.join("\n  ")}`);
        const { diagnostics } = readSource("x.md", text, isProse);
        // A line that looks like a field of its own is left to the author.
        fc.pre(diagnostics.every(({ message }) => message !== "continuation"));
        const fixed = applyFixes(text, diagnostics);
        const again = readSource("x.md", fixed, isProse);
        expect(again.diagnostics).toEqual([]);
        expect(again.value?.frontMatter && plain(again.value.frontMatter)).toEqual({ titel: lines.join(" ") });
        expect(yamlReads(fixed.split("---\n")[1] ?? "")).toBe(lines.join(" "));
      }),
      { numRuns: 1000 },
    );
  });

  it("knows the place of each of its characters", () => {
    fc.assert(
      fc.property(prose, fc.constantFrom("\n", "\r\n", "\r"), (lines, lineBreak) => {
        const text = withFrontMatter("att-satser:", `  - ${lines.join("\n    ")}`).replaceAll("\n", lineBreak);
        const { value } = readSource("x.md", text, isProse);
        const [field] = value?.frontMatter?.fields ?? [];
        const [item] = field?.value.type === "list" ? field.value.items : [];
        if (item?.type !== "text") throw new Error("no text");
        for (const [index, character] of [...item.text.value].entries()) {
          const { start, end } = placeOf(item.text, index, index + 1);
          const source = text.slice(start, end);
          expect(source === character || (character === " " && /^\s+$/.test(source))).toBe(true);
        }
      }),
    );
  });
});
