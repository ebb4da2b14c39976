import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { officeFiles } from "../../../../src/office/new-office/office-files.ts";

const root = join(import.meta.dirname, "../../../..");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
const files = new Map(
  officeFiles({ name: "kontoret", today: "2026-11-23", dependency: "^0.1.0", kommun: "Umeå", place: "Umeå" }).map(
    ({ path, text }) => [path, text],
  ),
);

describe("an office's files", () => {
  it("have a workflow that checks with annotations and keeps what was built", () => {
    const workflow = parse(files.get(".github/workflows/motioner.yml") ?? "") as {
      permissions: unknown;
      jobs: { bygg: { steps: { uses?: string; run?: string; with?: unknown }[] } };
    };
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(workflow.jobs.bygg.steps.map(({ uses, run }) => uses ?? run)).toEqual([
      "actions/checkout@v4",
      "actions/setup-node@v4",
      "npm ci",
      "npx yrka check --reporter github",
      "npx yrka build --format pdf,docx,json,txt",
      "npx yrka list --format html --out output/lista.html",
      "actions/upload-artifact@v4",
    ]);
  });

  it("have the scripts that this project has, by the same names", () => {
    const manifest = JSON.parse(files.get("package.json") ?? "") as { scripts: Record<string, string> };
    const shared = Object.keys(manifest.scripts).filter((name) => name !== "prepare");
    expect(shared.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it("end lines as each system reads them", () => {
    const withReturns = [...files].filter(([, text]) => text.includes("\r")).map(([path]) => path);
    expect(withReturns).toEqual(["Starta.cmd"]);
    expect(files.get("Starta.cmd")?.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
});

describe("the examples of docs/scale.md", () => {
  it("are YAML that shares out all parts", () => {
    const page = readFileSync(join(root, "docs/scale.md"), "utf8");
    const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? "");
    expect(blocks.flatMap((block) => parseAllDocuments(block).flatMap(({ errors }) => errors))).toEqual([]);
    const [matrix, job] = blocks.map((block) => parse(block)) as [
      { jobs: { bygg: { strategy: { matrix: { shard: number[] } } } } },
      { spec: { completions: number; template: { spec: { containers: { args: string[] }[] } } } },
    ];
    expect(matrix.jobs.bygg.strategy.matrix.shard).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(job.spec.template.spec.containers[0]?.args[0]).toContain(`/${job.spec.completions}"`);
  });
});
