import { describe, expect, it } from "vitest";
import { memoryHost } from "../../src/ground/host/memory-host.ts";
import { nodeHost } from "../../src/ground/host/node-host.ts";
import { run } from "../../src/interfaces/cli/run.ts";
import { hostileDocuments } from "./document-inputs.ts";
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

/** What a file from elsewhere is given to, and where that may write. */
const readers = {
  import: { args: ["import", "x", "--out", "motions/ny.md"], writes: /^motions\/ny(-bild)?(-\d+)?\.(md|png|jpg)$/ },
  merge: { args: ["merge", "motions/a.md", "x"], writes: /^motions\/a\.md$/ },
  diff: { args: ["diff", "motions/a.md", "x"], writes: /^$/ },
  inspect: { args: ["inspect", "x"], writes: /^$/ },
  verify: { args: ["verify", "x"], writes: /^$/ },
  text: { args: ["text", "x"], writes: /^$/ },
} as const;

const motion =
  "---\ntitel: Prov\ndatum: 2026-11-23\natt-satser:\n  - att kommunen prövar detta.\nundertecknare:\n  - namn: Anna Exempel\n    parti: M\n---\n\nEn text.\n";

const documentRows: string[] = [];

describe("a hostile document is told of in words by every command that reads it", () => {
  for (const { name, bytes } of hostileDocuments) {
    it(name, { timeout: 4 * limit }, async () => {
      const codes: string[] = [];
      for (const { args, writes } of Object.values(readers)) {
        const file = name.startsWith("PDF") ? "x.pdf" : "x.docx";
        const files: Record<string, string | Uint8Array> = { "motions/a.md": motion, [file]: bytes };
        const host = memoryHost(files, nodeHost());
        const terminal = { words: "", out: "" };
        const code = await run(
          args.map((arg) => (arg === "x" ? file : arg)),
          {
            out: (words) => {
              terminal.out += words;
            },
            err: (words) => {
              terminal.words += words;
            },
            isInteractive: false,
            hasColour: false,
          },
          host,
          "sv",
        );
        expect([0, 1, 2, 3], terminal.words).toContain(code);
        expect(terminal.words).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(terminal.out).not.toContain("root:");
        const changed = [...host.files].filter(
          ([path, content]) =>
            !(path in files) || (path === "motions/a.md" && new TextDecoder().decode(content) !== motion),
        );
        expect(changed.map(([path]) => path).filter((path) => !writes.test(path))).toEqual([]);
        for (const [, content] of changed) expect(new TextDecoder().decode(content)).not.toContain("root:");
        expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
        codes.push(String(code));
      }
      documentRows.push(`| ${name} | ${codes.join(" | ")} |`);
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
    `| document | ${Object.keys(readers).join(" | ")} |`,
    `| --- |${" --- |".repeat(Object.keys(readers).length)}`,
    ...documentRows,
    "",
  ];
  await expect(table.join("\n")).toMatchFileSnapshot("table.md");
});
