import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../places.mjs";

const oracles = join(root, "tests/oracles");
const jar = join(oracles, "node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar");
const flavours = ["ua1", "2a"];

/** For each PDF, the rules of PDF/UA-1 and of PDF/A-2a that it breaks, by veraPDF as the tests have it; nothing where that is not installed. */
export function brokenRules(paths) {
  if (!existsSync(jar) || paths.length === 0) return [];
  const args = ["-cp", jar, join(oracles, "verapdf/Check.java"), flavours.join(","), ...paths];
  const { stdout, stderr, status, error } = spawnSync("java", args, { encoding: "utf8", maxBuffer: 1e9 });
  if (error?.code === "ENOENT") return [];
  if (status !== 0) throw new Error(`veraPDF ended with ${status}: ${stderr}`);
  const results = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return paths.map((_, file) =>
    Object.fromEntries(
      flavours.map((flavour, index) => [
        flavour,
        results[file * flavours.length + index].failures.map(({ rule }) => rule),
      ]),
    ),
  );
}
