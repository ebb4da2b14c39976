// Packs the extension: its script in one file, the program that comes with it, the licences of both, and yrka-VERSION.vsix in the folder named.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const outdir = resolve(process.argv[2] ?? here);
const program = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const extension = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
if (program.version !== extension.version) throw new Error("the extension's version is not the program's");

for (const folder of ["built", "program"]) rmSync(join(here, folder), { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ["src/extension.js"],
  outfile: "built/extension.js",
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node22",
  minify: true,
  external: ["vscode"],
  metafile: true,
  logLevel: "warning",
});

for (const part of program.files.filter((name) => !name.startsWith("!")))
  cpSync(join(root, part), join(here, "program", part), {
    recursive: true,
    filter: (path) => !/[\\/]dist[\\/](compiled|types)$/.test(path),
  });
const { name, version, license, type } = program;
writeFileSync(
  join(here, "program/package.json"),
  `${JSON.stringify({ name, version, license, type }, undefined, 2)}\n`,
);
cpSync(join(root, "LICENSE"), join(here, "LICENSE"));
writeFileSync(join(here, "THIRD-PARTY.md"), thirdParties());

mkdirSync(outdir, { recursive: true });
const file = join(outdir, `yrka-${version}.vsix`);
const vsce = join(here, "node_modules/@vscode/vsce/vsce");
const options = ["--no-dependencies", "--skip-license", "--allow-missing-repository", "--out", file];
execFileSync(process.execPath, [vsce, "package", ...options], { cwd: here, stdio: ["ignore", "ignore", "inherit"] });
console.log(file);

/** The licences of what the script bundles; those of the program are in its own folder. */
function thirdParties() {
  const folders = new Set(
    Object.keys(metafile.inputs).flatMap((path) => /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(path) ?? []),
  );
  const texts = [...folders].sort().map((folder) => {
    const {
      name: library,
      version: edition,
      license: terms,
    } = JSON.parse(readFileSync(join(here, folder, "package.json"), "utf8"));
    const licence = readdirSync(join(here, folder)).find((each) => /^licen[cs]e/i.test(each));
    const text = licence === undefined ? "" : readFileSync(join(here, folder, licence), "utf8").trim();
    return `## ${library} ${edition}, ${terms}\n\n${text}\n`;
  });
  return `# Third parties\n\nThe program's own are listed in program/THIRD-PARTY.md.\n\n${texts.join("\n")}`;
}
