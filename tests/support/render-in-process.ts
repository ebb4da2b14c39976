import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

/** Run a module in processes of their own, one after the other, and give what each printed. */
export async function runInProcesses(
  entry: string,
  environments: readonly Readonly<Record<string, string>>[],
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "yrka-process-"));
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
