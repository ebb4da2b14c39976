import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { projectFolder } from "../support/cases.ts";
import { Workplace } from "../support/run-cli.ts";

const good =
  "---\ntitel: Bänkar\ndatum: 2026-11-23\natt-satser:\n  - att kommunen prövar saken.\nundertecknare:\n  - namn: Anna Exempel\n    parti: M\n---\n\nEn text.\n";

let installed = "";
let place: Workplace;
beforeAll(() => {
  installed = mkdtempSync(join(tmpdir(), "yrka-installed-"));
  cpSync(join(projectFolder, "dist"), join(installed, "dist"), { recursive: true });
  rmSync(join(installed, "dist/compiled"), { recursive: true, force: true });
  for (const name of ["templates", "kommuner", "package.json"])
    symlinkSync(join(projectFolder, name), join(installed, name));
  place = new Workplace({ "good.md": good, "bad.md": good.replace("titel: Bänkar\n", "") });
});
afterAll(() => {
  rmSync(installed, { recursive: true, force: true });
  place.remove();
});

const run = (...args: readonly string[]): number | null =>
  spawnSync(process.execPath, [join(installed, "dist/yrka.js"), ...args], { cwd: place.folder }).status;
const kept = (command: string): readonly string[] => {
  const folder = join(installed, "dist/compiled");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.startsWith(`${command}-`)).map((name) => name.slice(name.lastIndexOf("-") + 1));
};

it.each([
  ["check", ["check"]],
  ["build", ["build", "--format", "txt"]],
])("keeps what %s compiled when it found problems, and adds what it compiles when it finds none", (command, args) => {
  expect(run(...args, "bad.md")).toBe(1);
  expect(kept(command)).toEqual(["1"]);
  expect(run(...args, "bad.md")).toBe(1);
  expect(kept(command)).toEqual(["1"]);
  expect(run(...args, "good.md")).toBe(0);
  expect(kept(command)).toEqual(["01"]);
  expect(run(...args, "bad.md")).toBe(1);
  expect(kept(command)).toEqual(["01"]);
});
