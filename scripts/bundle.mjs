// Builds dist/: the command line as one file that starts quickly, what only some commands need in files beside it, and the library.
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** pdf-lib does not say so itself, but none of its modules does anything when imported: unused ones may be left out. */
const pdfLibWithoutSideEffects = {
  name: "pdf-lib-without-side-effects",
  setup(build) {
    build.onResolve({ filter: /^pdf-lib/ }, async ({ path, resolveDir, kind, pluginData }) => {
      if (pluginData === "resolved") return undefined;
      const resolved = await build.resolve(path, { resolveDir, kind, pluginData: "resolved" });
      return { ...resolved, sideEffects: false };
    });
  },
};

/** Bundle into `outdir`, and give the bundler's record of what went in. */
export async function bundle(outdir = join(root, "dist")) {
  const { build } = await import("esbuild");
  const aside = `${outdir}.${process.pid}.new`;
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { yrka: "src/cli/bin.ts", index: "src/index.ts" },
    outdir: aside,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    minify: true,
    keepNames: false,
    legalComments: "none",
    treeShaking: true,
    metafile: true,
    chunkNames: "[name]-[hash]",
    define: { YRKA_VERSION: JSON.stringify(version) },
    banner: {
      js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
    },
    plugins: [pdfLibWithoutSideEffects],
    logLevel: "warning",
  });
  writeFileSync(join(aside, "package.json"), '{ "type": "module" }\n');
  // HarfBuzz looks for its WebAssembly beside itself; it is loaded only for scripts that need it.
  copyFileSync(join(root, "node_modules/harfbuzzjs/dist/harfbuzz.wasm"), join(aside, "harfbuzz.wasm"));
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(dirname(outdir), { recursive: true });
  renameSync(aside, outdir);
  return metafile;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
