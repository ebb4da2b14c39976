// Bundles the fuzzers, which are TypeScript, and runs them: npm run fuzz -- --help
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
// Two folders below the root, where the code finds what lies beside it.
const outdir = join(root, "fuzz/.built");

await build({
  absWorkingDir: root,
  entryPoints: ["fuzz/main.ts", "fuzz/hunt.ts"],
  outdir,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  splitting: true,
  sourcemap: "inline",
  logLevel: "warning",
});
const { status } = spawnSync(
  process.execPath,
  ["--enable-source-maps", join(outdir, "main.mjs"), ...process.argv.slice(2)],
  {
    stdio: "inherit",
  },
);
process.exitCode = status ?? 1;
