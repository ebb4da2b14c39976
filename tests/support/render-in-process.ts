import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { projectFolder } from "./cases.ts";

/** Run a module in processes of their own, one after the other, and give what each printed. */
export async function runInProcesses(
  entry: string,
  environments: readonly Readonly<Record<string, string>>[],
): Promise<readonly string[]> {
  // Below the project, where templates and fonts are found from.
  const folder = mkdtempSync(join(projectFolder, "node_modules/.yrka-process-"));
  try {
    const outfile = join(folder, "run.mjs");
    await build({ entryPoints: [entry], outfile, bundle: true, platform: "node", format: "esm", logLevel: "error" });
    return environments.map((env) => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [outfile], {
        encoding: "utf8",
        cwd: folder,
        env: { ...process.env, ...env },
      });
      if (status !== 0) throw new Error(stderr);
      return stdout;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
