import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { projectFolder } from "./cases.ts";

export type Run = { readonly code: number | null; readonly out: string; readonly err: string };

/** The built program, as an author runs it. */
export const program: string = join(projectFolder, "dist/yrka.js");

/** A folder of its own for one test, with these files in it. */
export class Workplace {
  readonly folder: string = mkdtempSync(join(tmpdir(), "yrka-test-"));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  write(path: string, content: string | Uint8Array): void {
    const target = join(this.folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }

  /** Run the program in this folder. The folder's own path is left out of what it says. */
  yrka(args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
    return runYrka(this.folder, args, env);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Run the program in a folder, whose own path is left out of what it says. */
export function runYrka(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: "utf8",
    timeout: 120_000,
    env: { PATH: process.env["PATH"], NO_COLOR: "1", ...env },
  });
  return { code: status, out: stdout.replaceAll(folder, "."), err: stderr.replaceAll(folder, ".") };
}
