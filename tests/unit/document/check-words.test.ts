import { describe, expect, it } from "vitest";
import { motionText } from "../../support/motion-text.ts";
import { problemsIn, showIn } from "../../support/world.ts";

const long = "x".repeat(10_000);

/** What is said of sizes: its message, line and column, and how many characters it points at. */
async function said(body: string, fields: Readonly<Record<string, string | undefined>> = {}) {
  const files = { "motions/a.md": motionText(fields, `${body}\n`) };
  const problems = await problemsIn({ files });
  return problems
    .filter(({ ruleId }) => ruleId === "size-limit")
    .map((problem) => showIn(problem, files).replace(/ «.*»$/s, ` ${problem.place.end - problem.place.start}`));
}

describe("checkWords", () => {
  it.each([
    ["words of 10,000 characters", `${long} ${long}\n${long}`],
    ["lines of code of 10,000 characters", `\`\`\`\n${long}\n${long}\n\`\`\``],
    ["a long word on each side of a line break", `${long}\\\n${long}`],
    ["as much text as a motion may hold", "ett ord till ".repeat(70_000)],
  ])("accepts %s", async (_, body) => {
    expect(await said(body)).toEqual([]);
  });

  it.each([
    ["a word", `a ${long}x b`, "motions/a.md:15:1 size-limit/word 10005"],
    ["words joined by no-break spaces", `ord\u00a0`.repeat(2501), "motions/a.md:15:1 size-limit/word 10004"],
    ["a word with emphasis in it", `${long}*x*`, "motions/a.md:15:10002 size-limit/word 1"],
    ["a line of code", `\`\`\`\na\n${long}x\n\`\`\``, "motions/a.md:17:1 size-limit/word 10001"],
    ["code in a text", `\`${long}x\``, "motions/a.md:15:2 size-limit/word 10001"],
    ["a cell", `| a |\n| - |\n| ${long}x |`, "motions/a.md:17:3 size-limit/word 10001"],
    ["a footnote", `a[^1]\n\n[^1]: ${long}x`, "motions/a.md:17:7 size-limit/word 10001"],
  ])("refuses a long one in %s", async (_, body, expected) => {
    expect(await said(body)).toEqual([expected]);
  });

  it("refuses one in the title, in a clause and in a name, each where it stands", async () => {
    const found = await said("Text.", {
      titel: `${long}x`,
      "att-satser": `\n  - att ${long}x.`,
      undertecknare: `\n  - namn: ${long}x\n    parti: M`,
    });
    expect(found).toEqual([
      "motions/a.md:3:8 size-limit/word 10001",
      "motions/a.md:8:9 size-limit/word 10002",
      "motions/a.md:10:11 size-limit/word 10001",
    ]);
  });
});
