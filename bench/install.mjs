import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bench } from "./places.mjs";

const stamp = join(bench, "node_modules/.installed");

/** Install the peers that npm has, once for each lockfile. Offline, those that are missing are left out by name. */
export function installPeers() {
  const wanted = readFileSync(join(bench, "package-lock.json"), "utf8");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  process.stderr.write("Installing the peers into bench/ (about 300 MB) …\n");
  const args = ["ci", "--prefix", bench, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", args, { stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (status === 0) writeFileSync(stamp, wanted);
  else process.stderr.write("They could not be installed; those that are missing are left out.\n");
}
