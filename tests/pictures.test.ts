import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "./support/cases.ts";
import { describeWith } from "./support/oracles.ts";

const folder = join(projectFolder, "docs/images/manual");
const check = (...args: readonly string[]): string =>
  execFileSync(process.execPath, ["scripts/take-pictures.mjs", "--check", ...args], {
    cwd: projectFolder,
    encoding: "utf8",
  });

describe("the manual's pictures", () => {
  it("of pages show what the program makes of the examples; if not: npm run docs:pictures", () => {
    expect(check("--pages")).toBe("");
  }, 120_000);

  it("are each in use, and there", () => {
    const record = Object.keys(JSON.parse(readFileSync(join(folder, "record.json"), "utf8")) as object);
    const pages = ["README.md", ...readdirSync(join(projectFolder, "docs/sv")).map((name) => `docs/sv/${name}`)];
    const text = pages.map((page) => readFileSync(join(projectFolder, page), "utf8")).join("");
    const files = readdirSync(folder).filter((name) => name.endsWith(".png"));
    expect(files.sort()).toEqual(record.map((name) => `${name}.png`).sort());
    expect(files.filter((name) => !text.includes(`images/manual/${name}`))).toEqual([]);
    expect(existsSync(join(folder, "hela-motionen.png"))).toBe(true);
  });
});

describeWith(["chromium"], "the manual's pictures of the workbench", () => {
  it("show what it says today; if not: npm run docs:pictures", () => {
    expect(check("--workbench")).toBe("");
  }, 120_000);
});
