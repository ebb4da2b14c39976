import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../places.mjs";

const oracles = join(root, "tests/oracles");
const jar = join(oracles, "node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar");

/** Rules that a PDF breaks of each flavour, by veraPDF as the tests have it; undefined where that is not installed. */
export function brokenRules(path, flavours = ["ua1", "2a"]) {
  if (!existsSync(jar)) return undefined;
  const args = ["-cp", jar, join(oracles, "verapdf/Check.java"), flavours.join(","), path];
  const { stdout, stderr, status } = spawnSync("java", args, { encoding: "utf8", maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`veraPDF ended with ${status}: ${stderr}`);
  const results = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return Object.fromEntries(results.map(({ flavour, failures }) => [flavour, failures.map(({ rule }) => rule)]));
}
