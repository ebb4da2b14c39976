// Makes what a release consists of, in the folder named: the package, the extension for VS Code, the workbench as a site and as one file, the
// bill of materials, and their checksums.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { emitTypes } from "./emit-types.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const outdir = resolve(process.argv[2] ?? "release");
const extension = join(root, "editors/vscode");
const run = (program, args, cwd = root) => execFileSync(program, args, { cwd, stdio: "inherit" });

rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
await bundle();
emitTypes();
run("npm", ["pack", "--ignore-scripts", "--pack-destination", outdir]);
run("npm", ["ci", "--ignore-scripts"], extension);
run(process.execPath, ["build.mjs", outdir], extension);
copyFileSync(join(root, "dist/sbom.json"), join(outdir, "sbom.json"));
addSite();
const sums = readdirSync(outdir)
  .sort()
  .map(
    (name) =>
      `${createHash("sha256")
        .update(readFileSync(join(outdir, name)))
        .digest("hex")}  ${name}\n`,
  );
writeFileSync(join(outdir, "SHA256SUMS"), sums.join(""));

/** The workbench, which needs no server. */
function addSite() {
  const site = join(outdir, "site");
  run(process.execPath, [join(root, "dist/yrka.js"), "site", "--out", site]);
  renameSync(join(site, "yrka.html"), join(outdir, "yrka.html"));
  run("tar", ["-czf", join(outdir, "site.tar.gz"), "-C", outdir, "site"]);
  rmSync(site, { recursive: true });
}
