// Installs the programs that judge our files in the tests (tests/oracles/), once. Says what it costs; offline it says so, and the tests
// that need them are skipped by name.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "tests/oracles");
const stamp = join(folder, "node_modules/.installed");

/** The veraPDF engine: a package may be replaced under its version, a hash may not. */
const jar = join(folder, "node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar");
const jarHash = "354ee84dbc2cf8b22fef1aab81c23476b3bd3120b96369b9e14d4946823fc948";

function fail(message) {
  console.error(`oracles: ${message}`);
  process.exit(process.env.CI ? 1 : 0);
}

const wanted = readFileSync(join(folder, "package-lock.json"), "utf8");
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  const start = performance.now();
  const npm = process.env.npm_execpath;
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, stderr, error } =
    npm === undefined
      ? spawnSync("npm", args, { cwd: folder, encoding: "utf8", shell: process.platform === "win32" })
      : spawnSync(process.execPath, [npm, ...args], { cwd: folder, encoding: "utf8" });
  if (status !== 0) {
    fail(`not installed, so tests that need them are skipped (offline?): ${(error?.message ?? stderr).split("\n")[0]}`);
  } else if (createHash("sha256").update(readFileSync(jar)).digest("hex") !== jarHash) {
    console.error(`oracles: ${jar} is not the file it should be`);
    process.exit(1);
  } else {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, wanted);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.error(`oracles: installed ${Math.round(sizeOf(join(folder, "node_modules")) / 1e6)} MB in ${seconds} s`);
  }
}

function sizeOf(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
