// Compiles what stands in assembly/ into modules of src/. The compiler is large and rarely needed, so that it is no dependency: the first
// run installs it into .cache/. Each result names the hash of its source, which a test compares.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const COMPILER = "assemblyscript@0.28.20";

/** Room of src/ that has the compiled module. */
const homes = { deflate: "ground/compression", digest: "ground/digest" };

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const cache = join(root, ".cache/assemblyscript");
const compiler = join(cache, "node_modules/assemblyscript/dist/asc.js");

if (!existsSync(compiler)) {
  mkdirSync(cache, { recursive: true });
  const args = ["install", "--prefix", cache, "--ignore-scripts", "--no-save", COMPILER];
  const { status } = spawnSync("npm", args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(1);
}

const { main } = await import(pathToFileURL(compiler).href);
for (const [name, home] of Object.entries(homes)) await make(name, home);

async function make(name, home) {
  const source = readFileSync(join(root, `assembly/${name}.ts`));
  let binary = Buffer.alloc(0);
  // Without a runtime and without assertions the module has no import, and everything in it is in the source.
  const options = ["-O3", "--runtime", "stub", "--noAssert", "--use", "abort="];
  const { error, stderr } = await main(
    [`assembly/${name}.ts`, ...options, "--baseDir", root, "--outFile", `${name}.wasm`],
    {
      writeFile: (_, contents) => {
        binary = Buffer.from(contents);
      },
    },
  );
  if (error !== null) {
    console.error(`${error.message}\n${stderr.toString()}`);
    process.exit(1);
  }
  const lines = binary.toString("base64").match(/.{1,110}/g) ?? [];
  writeFileSync(
    join(root, `src/${home}/${name}-module.generated.ts`),
    [
      `/** WebAssembly in base64, compiled by scripts/make-webassembly.mjs with ${COMPILER} from assembly/${name}.ts. */`,
      `export const ${name}Module =`,
      `${lines.map((line) => `  "${line}"`).join(" +\n")};`,
      "",
      "/** sha256 of the source it was compiled from. */",
      `export const ${name}Source = "${createHash("sha256").update(source).digest("hex")}";`,
      "",
    ].join("\n"),
  );
}
