import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../../src/host/memory-host.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import { hostileInputs } from "./inputs.ts";

/** No input, however hostile, may take longer than this on a slow computer that does other things too. */
const limit = 30_000;

type Report = { readonly diagnostics: readonly { readonly ruleId: string; readonly severity: string }[] };

const rows: string[] = [];

describe("a hostile input is told of in words, never runs, never hangs and never breaks the program", () => {
  for (const { name, files, args = [] } of hostileInputs) {
    it(name, { timeout: limit }, async () => {
      const host = memoryHost(files, nodeHost());
      const before = new Set(host.files.keys());
      let out = "";
      let err = "";
      const terminal = {
        out: (words: string) => {
          out += words;
        },
        err: (words: string) => {
          err += words;
        },
        isInteractive: false,
        hasColour: false,
      };
      const operands = args.length > 0 ? args : [...before].filter((path) => path.endsWith(".md"));
      const code = await run(["build", "--json", "--info", ...operands], terminal, host, "sv");
      expect([0, 1, 3, 4], err).toContain(code);
      const { diagnostics } = JSON.parse(out) as Report;
      const rules = [
        ...new Set(diagnostics.map(({ ruleId, severity }) => (severity === "error" ? ruleId : `(${ruleId})`))),
      ];
      const written = [...host.files.keys()].filter((path) => !before.has(path));
      expect(written.filter((path) => !path.startsWith("output/"))).toEqual([]);
      if (code !== 0) expect(written.filter((path) => !path.includes("/.yrka/"))).toEqual([]);
      expect(`${out}${err}`).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
      rows.push(`| ${name} | ${code} | ${rules.sort().join(", ")} |`);
    });
  }
});

it("gets what the table says", async () => {
  const table = [
    "# Hostile inputs and what each gets",
    "",
    "Written by hostile.test.ts. Rules of warnings and advice stand in brackets.",
    "",
    "| input | exit code | rules |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ];
  await expect(table.join("\n")).toMatchFileSnapshot("table.md");
});
