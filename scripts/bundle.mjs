// Builds dist/: the command line as one script that a small launcher starts, and the library for other programs.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { billOfMaterials, bundledPackages } from "./third-parties.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Copied as they are. */
const pdfWorker = "node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs";
const harfbuzzModule = "node_modules/harfbuzzjs/dist/harfbuzz.wasm";

/** Code of others that the docx library has inside it. */
const insideDocx = ["node_modules/fflate/esm/browser.js", "node_modules/nanoid/non-secure/index.js"];

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  minify: true,
  keepNames: false,
  legalComments: "none",
  treeShaking: true,
  // Without the part that lets Node load .hbs files.
  alias: { handlebars: "handlebars/dist/cjs/handlebars.js" },
  metafile: true,
  define: { YRKA_VERSION: JSON.stringify(version) },
  logLevel: "warning",
};

const inScript = {
  "import.meta.dirname": "__dirname",
  "import.meta.filename": "__filename",
};

/** Loaded from files of their own when something needs them: HarfBuzz and pdf.js wait at their top level, which only modules can. */
const beside = { harfbuzzjs: "harfbuzz", "pdfjs-dist/legacy/build/pdf.mjs": "pdf" };

/** What a file of its own is called. The worker that the workbench gives to browsers serves `inspect` too. */
const besides = { ...beside, "pdfjs-dist/legacy/build/pdf.worker.mjs": "preview/pdf.worker" };

const leftBeside = {
  name: "left-beside",
  setup(build) {
    build.onResolve({ filter: new RegExp(`^(${Object.keys(besides).join("|")})$`) }, ({ path }) => ({
      path: `./${besides[path]}.mjs`,
      external: true,
    }));
  },
};

/** pdf.js looks for a canvas to draw on and warns that there is none; here it only reads. */
const withoutCanvas = {
  name: "without-canvas",
  setup(build) {
    build.onLoad({ filter: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace('canvas = require("@napi-rs/canvas");', ""),
      loader: "js",
    }));
  },
};

/** The names of HTML's characters, two thousand of them, are read when a text names one. */
const lateEntities = {
  name: "late-entities",
  setup(build) {
    build.onLoad({ filter: /decode-named-character-reference[\\/]index\.js$/ }, ({ path }) => ({
      contents: `export function decodeNamedCharacterReference(value) {
        const { characterEntities } = require("character-entities");
        return Object.hasOwn(characterEntities, value) && characterEntities[value];
      }`,
      resolveDir: dirname(path),
      loader: "js",
    }));
  },
};

/** Handlebars does without source-map where there is none. */
const withoutSourceMap = {
  name: "without-source-map",
  setup(build) {
    build.onResolve({ filter: /^source-map$/ }, ({ path }) => ({ path, namespace: "left-out" }));
    build.onLoad({ filter: /^source-map$/, namespace: "left-out" }, () => ({ contents: "" }));
  },
};

/** Of pdf-lib its core, whose modules do nothing by themselves, which it does not say; without pako, which it is never asked to compress with. */
const pdfLibCore = {
  name: "pdf-lib-core",
  setup(build) {
    const library = join(root, "node_modules/pdf-lib/es");
    build.onResolve({ filter: /^pdf-lib$/ }, () => ({ path: join(library, "core/index.js"), sideEffects: false }));
    build.onResolve({ filter: /^pako$/ }, () => ({ path: "pako", namespace: "left-out" }));
    build.onLoad({ filter: /^pako$/, namespace: "left-out" }, () => ({ contents: "export default {};" }));
    build.onResolve({ filter: /./ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === pdfLibCore || !importer.startsWith(library)) return undefined;
      const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: pdfLibCore });
      return { ...found, sideEffects: false };
    });
  },
};

/**
 * HarfBuzz asks the page for its WebAssembly, in place of looking for a file beside itself, and without the part that is for Node. It starts when
 * `ready` is awaited and not at its top level, where only modules can wait: a page that is a file starts no workers that are modules.
 */
const harfbuzzFromPage = {
  name: "harfbuzz-from-page",
  setup(build) {
    const replaced = (text, from, to) => {
      if (!text.includes(from)) throw new Error(`harfbuzzjs has no ${from} any more`);
      return text.replaceAll(from, to);
    };
    build.onResolve({ filter: /^module$/ }, ({ path, importer }) =>
      /harfbuzzjs/.test(importer) ? { path, namespace: "left-out" } : undefined,
    );
    build.onLoad({ filter: /^module$/, namespace: "left-out" }, () => ({ contents: "" }));
    build.onLoad({ filter: /harfbuzzjs[\\/]dist[\\/]index\.mjs$/ }, ({ path }) => ({
      contents: replaced(
        readFileSync(path, "utf8"),
        "init(await createHarfBuzz());",
        "export const ready = globalThis.harfbuzzBinary().then((wasmBinary) => createHarfBuzz({ wasmBinary, locateFile: (name) => name })).then(init);",
      ),
      loader: "js",
    }));
    build.onLoad({ filter: /harfbuzzjs[\\/]dist[\\/]harfbuzz\.js$/ }, ({ path }) => ({
      contents: replaced(readFileSync(path, "utf8"), "import.meta.url", '"."'),
      loader: "js",
    }));
  },
};

/** What of pdf-lib is in use, bundled by itself: from modules that are loaded late, as most of the program is, nothing is left out. */
async function bundlePdfLib(build) {
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: ["src/formats/pdf/pdf-lib.ts"],
    format: "esm",
    write: false,
    plugins: [pdfLibCore],
  });
  const plugin = {
    name: "pdf-lib-bundled",
    setup({ onLoad }) {
      onLoad({ filter: /formats[\\/]pdf[\\/]pdf-lib\.ts$/ }, () => ({ contents: outputFiles[0].text }));
    },
  };
  return { plugin, metafile };
}

/** Bundle into `outdir`, and give the packages of others that went in. */
export async function bundle(outdir = join(root, "dist")) {
  const { build } = await import("esbuild");
  const aside = `${outdir}.${process.pid}.new`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });

  const pdfLib = await bundlePdfLib(build);
  const modules = await build({
    ...common,
    entryPoints: {
      index: "src/index.ts",
      ...Object.fromEntries(Object.entries(beside).map(([from, to]) => [to, from])),
    },
    outdir: aside,
    outExtension: { ".js": ".mjs" },
    splitting: true,
    format: "esm",
    chunkNames: "[name]-[hash]",
    plugins: [withoutCanvas, lateEntities, withoutSourceMap, pdfLib.plugin],
    banner: {
      js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
    },
  });

  // One script, not many modules: V8 can keep a script's compiled code, and Node starts one file sooner than twenty.
  const program = await build({
    ...common,
    entryPoints: ["src/interfaces/cli/main.ts"],
    write: false,
    format: "cjs",
    define: { ...common.define, ...inScript },
    plugins: [leftBeside, lateEntities, withoutSourceMap, pdfLib.plugin],
  });
  const body = ascii(importedByLauncher(program.outputFiles[0].text));
  const script = `(function(require,__import,module,__dirname,__filename){${body}})`;
  writeFileSync(join(aside, "program.js"), script);

  const launchers = await build({
    ...common,
    entryPoints: { yrka: "src/interfaces/cli/bin.ts", worker: "src/interfaces/cli/worker-bin.ts" },
    outdir: aside,
    format: "cjs",
    define: {
      ...inScript,
      PROGRAM_HASH: JSON.stringify(createHash("sha256").update(script).digest("hex").slice(0, 16)),
    },
  });

  writeFileSync(join(aside, "package.json"), '{ "type": "commonjs" }\n');
  copyFileSync(join(root, harfbuzzModule), join(aside, "harfbuzz.wasm"));
  const page = await bundlePage(build, join(aside, "preview"));
  const site = await bundleSite(build, pdfLib.plugin, join(aside, "site"));
  const metafiles = [pdfLib, modules, program, launchers, page, ...site].map(({ metafile }) => metafile);
  const packages = bundledPackages(metafiles, [pdfWorker, harfbuzzModule, ...insideDocx]);
  writeFileSync(join(aside, "sbom.json"), `${JSON.stringify(billOfMaterials(packages), undefined, 2)}\n`);
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(dirname(outdir), { recursive: true });
  renameSync(aside, outdir);
  return packages;
}

/** V8 forgets who may import for a script whose compiled code was kept: the launcher imports for it. */
function importedByLauncher(script) {
  return script.replace(/\bimport\((?="(?:node:|\.\/))/g, "__import(");
}

/** The same script in ASCII, which is read without decoding. What is left outside ASCII stands in regular expressions. */
function ascii(script) {
  return script.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

const forBrowsers = {
  absWorkingDir: root,
  metafile: true,
  bundle: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  minify: true,
  legalComments: "none",
  define: { YRKA_VERSION: JSON.stringify(version) },
  logLevel: "warning",
};

/**
 * What a static site has beside the page: the engine, which is the program's own modules in a browser's worker, and the service worker. Whatever of them
 * needs Node ends the bundling here.
 */
async function bundleSite(build, pdfLib, outdir) {
  const worker = "src/interfaces/workbench/page/worker";
  const asScript = { ...forBrowsers, outdir, format: "iife" };
  mkdirSync(outdir, { recursive: true });
  for (const name of ["icon-192.png", "icon-512.png"])
    copyFileSync(join(root, "src/interfaces/workbench/page", name), join(outdir, name));
  return [
    await build({ ...asScript, entryPoints: [`${worker}/service-worker.ts`] }),
    await build({
      ...asScript,
      entryPoints: { engine: `${worker}/engine-worker.ts` },
      alias: common.alias,
      // Of the libraries, the forms that ask for no document.
      conditions: ["worker"],
      plugins: [lateEntities, withoutSourceMap, harfbuzzFromPage, pdfLib],
    }),
  ];
}

/** The page of the workbench, for browsers: one script, one style sheet, and the worker that draws PDF pages. Nothing is fetched from a network. */
async function bundlePage(build, outdir) {
  const page = join(root, "src/interfaces/workbench/page");
  const result = await build({
    entryPoints: {
      workbench: "src/interfaces/workbench/page/main.ts",
      "workbench-style": "src/interfaces/workbench/page/style/workbench.css",
    },
    outdir,
    ...forBrowsers,
  });
  renameSync(join(outdir, "workbench-style.css"), join(outdir, "workbench.css"));
  for (const name of ["index.html", "icon.svg"]) copyFileSync(join(page, name), join(outdir, name));
  copyFileSync(join(root, pdfWorker), join(outdir, "pdf.worker.mjs"));
  return result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
