// Compiles assembly/deflate.ts into src/ground/compression/deflate-module.generated.ts. With --check nothing is written: it says whether the
// module is what its source compiles to, byte for byte. The compiler is large and rarely needed, so that the project does not depend on it:
// assembly/package-lock.json pins it and what it depends on by hash, and the first run installs it there.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "assembly");
const compiler = join(folder, "node_modules/assemblyscript/dist/asc.js");
const target = join(root, "src/ground/compression/deflate-module.generated.ts");
const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

if (!existsSync(compiler)) {
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  const { status } = spawnSync("npm", args, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(1);
}

const generated = moduleText(await compile());
if (!process.argv.includes("--check")) writeFileSync(target, generated);
else if (readFileSync(target, "utf8") !== generated) {
  console.error("assembly/deflate.ts compiles to another module than src/ has: run node scripts/make-webassembly.mjs");
  process.exit(1);
}

async function compile() {
  const { main } = await import(pathToFileURL(compiler).href);
  let binary = Buffer.alloc(0);
  // Without a runtime and without assertions the module has no import, and everything in it is in the source.
  const options = ["-O3", "--runtime", "stub", "--noAssert", "--use", "abort="];
  const { error, stderr } = await main(["deflate.ts", ...options, "--baseDir", folder, "--outFile", "deflate.wasm"], {
    writeFile: (_, contents) => {
      binary = Buffer.from(contents);
    },
  });
  if (error !== null) {
    console.error(`${error.message}\n${stderr.toString()}`);
    process.exit(1);
  }
  return binary;
}

function moduleText(binary) {
  const lines = binary.toString("base64").match(/.{1,110}/g) ?? [];
  const source = createHash("sha256")
    .update(readFileSync(join(folder, "deflate.ts")))
    .digest("hex");
  return [
    `/** WebAssembly in base64, compiled by scripts/make-webassembly.mjs with assemblyscript@${dependencies.assemblyscript} from assembly/deflate.ts. */`,
    "export const deflateModule =",
    `${lines.map((line) => `  "${line}"`).join(" +\n")};`,
    "",
    "/** sha256 of the source it was compiled from. */",
    `export const deflateSource = "${source}";`,
    "",
  ].join("\n");
}
