import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const source = join(import.meta.dirname, "../src");

/** Leaves: everything may import them, and they import only each other. */
const leaves = ["ground", "version"];

/** For each part of a room, the parts it may import besides the leaves. A room's own files are named by the room. Everything not listed is forbidden. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  version: [],
  "ground/units": [],
  "ground/text": [],
  "ground/digest": [],
  "ground/compression": [],
  "ground/diagnostics": [],
  "ground/host": [],
  "ground/xml": [],
  "motion/source": ["rules/source"],
  "motion/kommun": ["motion/source", "motion/validation", "rules/template"],
  "motion/personal-data": [],
  "motion/kinds": [],
  "motion/constructs": [],
  "motion/validation": ["motion/source"],
  "motion/signatories": [],
  "motion/fields": ["motion/kinds", "motion/signatories", "motion/source", "motion/validation", "rules/source"],
  "motion/edit": ["motion", "motion/fields", "motion/source"],
  motion: ["motion/fields", "motion/kinds", "motion/signatories", "motion/source", "motion/validation", "rules/source"],
  "rules/source": [],
  "rules/title": ["motion", "motion/fields", "motion/kinds", "motion/kommun", "rules"],
  "rules/clauses": ["motion", "rules", "rules/source"],
  "rules/questions": ["motion", "rules"],
  "rules/signatories": ["motion", "motion/signatories", "rules"],
  "rules/kommun": ["motion", "motion/kommun", "rules"],
  "rules/body": ["motion", "motion/fields", "motion/source", "rules", "rules/swedish"],
  "rules/swedish": ["motion", "motion/kommun", "motion/source", "rules"],
  "rules/safety": ["motion", "motion/personal-data", "motion/source", "rules"],
  "rules/template": [],
  "rules/output": [],
  "rules/reporters": ["rules"],
  rules: [
    "motion",
    "motion/kinds",
    "motion/kommun",
    "motion/source",
    "rules/body",
    "rules/clauses",
    "rules/kommun",
    "rules/output",
    "rules/questions",
    "rules/safety",
    "rules/signatories",
    "rules/source",
    "rules/swedish",
    "rules/template",
    "rules/title",
  ],
  "document/theme": ["motion/source", "rules/template"],
  "document/markdown": ["document", "motion/source", "rules/body"],
  "document/masking": ["document", "motion/personal-data"],
  "document/steps": ["document"],
  document: [
    "document/markdown",
    "document/theme",
    "motion",
    "motion/fields",
    "motion/kinds",
    "motion/signatories",
    "motion/source",
    "pages/images",
    "rules/body",
    "rules/safety",
    "rules/source",
  ],
  "document/template": [
    "document",
    "document/markdown",
    "document/masking",
    "document/steps",
    "document/theme",
    "motion",
    "motion/fields",
    "motion/kinds",
    "motion/signatories",
    "motion/source",
    "rules/safety",
    "rules/template",
  ],
  "pages/images": ["rules/body"],
  "pages/fonts": ["document/theme", "rules/template"],
  "pages/typography": [],
  "pages/layout": ["document", "document/theme", "pages/fonts", "pages/typography", "rules/body", "rules/safety"],
  "formats/word/format": ["document"],
  "formats/word/write": [
    "document",
    "document/theme",
    "formats/word/format",
    "motion/signatories",
    "pages/fonts",
    "pages/images",
    "pages/layout",
  ],
  "formats/word/read": ["document", "formats/word/format"],
  "formats/pdf": ["document", "document/theme", "motion/signatories", "pages/fonts", "pages/images", "pages/layout"],
  "formats/data": ["document"],
  "formats/html": ["document", "document/theme"],
  "formats/text": ["document", "document/steps", "motion", "motion/fields", "motion/signatories"],
  "formats/inspect": ["document", "formats/word/read", "motion/personal-data"],
  "formats/verify": ["motion/signatories", "document", "formats/inspect", "formats/pdf", "office/compare"],
  "office/compare": ["formats/word/format"],
  "office/merge": [
    "document",
    "formats/word/format",
    "formats/word/read",
    "motion/edit",
    "motion/signatories",
    "motion/source",
    "office/compare",
  ],
  "office/import": [
    "document",
    "formats/inspect",
    "formats/word/format",
    "formats/word/read",
    "motion",
    "motion/edit",
    "motion/fields",
    "motion/kinds",
    "motion/signatories",
    "motion/source",
    "office/merge",
  ],
  "office/catalogue": [
    "motion",
    "motion/fields",
    "motion/kinds",
    "motion/kommun",
    "motion/signatories",
    "motion/source",
    "rules",
  ],
  "office/new-office": ["formats/word/read", "motion/signatories"],
  "build/configuration": ["motion/source", "rules", "rules/template"],
  build: [
    "build/configuration",
    "document",
    "document/steps",
    "document/template",
    "document/theme",
    "formats/data",
    "formats/html",
    "formats/pdf",
    "formats/text",
    "formats/word/format",
    "formats/word/read",
    "formats/word/write",
    "motion",
    "motion/fields",
    "motion/kinds",
    "motion/kommun",
    "motion/personal-data",
    "motion/source",
    "office/compare",
    "office/merge",
    "pages/fonts",
    "pages/layout",
    "rules",
    "rules/kommun",
    "rules/output",
  ],
  index: ["build", "document", "motion", "rules"],
  "interfaces/editor": [
    "build",
    "build/configuration",
    "motion",
    "motion/constructs",
    "motion/fields",
    "motion/kinds",
    "motion/signatories",
    "motion/source",
    "rules",
  ],
  "interfaces/workbench": [
    "build",
    "build/configuration",
    "document",
    "formats/text",
    "formats/word/format",
    "formats/word/read",
    "motion",
    "motion/fields",
    "motion/edit",
    "motion/kinds",
    "motion/kommun",
    "motion/signatories",
    "motion/source",
    "office/catalogue",
    "office/compare",
    "office/import",
    "office/merge",
    "pages/layout",
    "rules",
  ],
  "interfaces/cli": [
    "build",
    "build/configuration",
    "document",
    "document/template",
    "formats/inspect",
    "formats/verify",
    "formats/word/format",
    "formats/word/read",
    "formats/word/write",
    "interfaces/editor",
    "interfaces/workbench",
    "motion",
    "motion/constructs",
    "motion/fields",
    "motion/kinds",
    "motion/kommun",
    "motion/personal-data",
    "office/catalogue",
    "office/compare",
    "office/import",
    "office/new-office",
    "pages/layout",
    "rules",
    "rules/output",
    "rules/reporters",
  ],
};

/** Each third-party library is imported in this place only. */
const libraryHome: Readonly<Record<string, string | readonly string[]>> = {
  yaml: "motion/source",
  unified: "motion/source",
  "remark-parse": "motion/source",
  "micromark-extension-gfm-table": "motion/source",
  "micromark-extension-gfm-footnote": "motion/source",
  "mdast-util-gfm-table": "motion/source",
  "mdast-util-gfm-footnote": "motion/source",
  zod: "motion/validation",
  handlebars: "document/template",
  "xast-util-from-xml": "ground/xml",
  "pdf-lib": "formats/pdf",
  "@noble/hashes": "ground/digest",
  "crc-32": "ground/digest",
  fflate: "ground/compression",
  idb: "interfaces/workbench",
  docx: "formats/word/write",
  hastscript: "formats/html",
  "hast-util-to-html": "formats/html",
  harfbuzzjs: "pages/fonts",
  diff: "office/compare",
  parse5: "office/import",
  "vscode-languageserver": "interfaces/editor",
  "vscode-languageserver-textdocument": "interfaces/editor",
  "@clack/prompts": "interfaces/cli",
  "@codemirror/state": "interfaces/workbench",
  "@codemirror/view": "interfaces/workbench",
  // In the program it reads files, in the workbench's page it draws them.
  "pdfjs-dist": ["formats/inspect", "interfaces/workbench"],
};

/** Only these layers touch files, the process, the clock or randomness. */
const outsideWorld = ["ground/host", "interfaces/cli", "interfaces/workbench", "interfaces/editor"];

/** Unit tests about more than one source of their folder. */
const topics = [
  "formats/pdf/images",
  "motion/edit/edit-fields",
  "motion/lead-ins",
  "motion/source/inline-markdown",
  "motion/source/prose",
  "motion/source/robustness",
  "motion/variants",
  "office/import/foreign-word-files",
  "office/import/form",
  "office/import/keeps-words",
  "office/import/lead-in-formulas",
  "office/import/lines",
  "office/import/real-motions",
  "office/import/word-files",
  "office/merge/merge-libreoffice",
  "rules/hints",
  "rules/repairs",
  "rules/reporters/reporters",
  "rules/rules",
  "rules/swedish/typography",
];

const files = listFiles(source).filter((file) => file.endsWith(".ts"));

describe("architecture", () => {
  it("imports point one way, along the table of layers", () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter(({ path }) => path.startsWith("."))
        .map(({ path }) => ({ from: layerOf(file), to: layerOf(join(dirname(file), path)), file }))
        .filter(({ from, to }) => from !== to && !isLeaf(to) && mayImport[from]?.includes(to) !== true)
        .map(({ from, to, file }) => `${relative(source, file)}: ${from} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it("leaves import only leaves", () => {
    const wrong = files
      .filter((file) => isLeaf(layerOf(file)))
      .flatMap((file) => importsOf(file).map(({ path }) => ({ file, path })))
      .filter(({ file, path }) => path.startsWith(".") && !isLeaf(layerOf(join(dirname(file), path))))
      .map(({ file, path }) => `${relative(source, file)}: ${path}`);
    expect(wrong).toEqual([]);
  });

  it("has a row for each layer on the disk, and no other", () => {
    const onDisk = new Set(files.map(layerOf));
    expect([...onDisk].sort()).toEqual(
      Object.keys(mayImport)
        .filter((layer) => onDisk.has(layer))
        .sort(),
    );
    expect(Object.keys(mayImport).filter((layer) => !onDisk.has(layer))).toEqual([]);
  });

  it("imports each library in one place", () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .map(({ path }) => packageOf(path))
        .filter((name) => [libraryHome[name] ?? layerOf(file)].flat().includes(layerOf(file)) === false)
        .map((name) => `${relative(source, file)}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("imports every library that has a place", () => {
    const imported = new Set(files.flatMap((file) => importsOf(file).map(({ path }) => packageOf(path))));
    expect(Object.keys(libraryHome).filter((name) => !imported.has(name))).toEqual([]);
  });

  it("keeps files, process, clock, randomness and console at the edge", () => {
    const forbidden =
      /\bfrom "node:(fs|child_process|net|http|os|worker_threads)|\bprocess\.|\bDate\.now|new Date\(\)|Math\.random|randomUUID|\bconsole\./;
    const wrong = files
      .filter((file) => !outsideWorld.includes(layerOf(file)))
      .filter((file) => forbidden.test(withoutComments(readFileSync(file, "utf8"))))
      .map((file) => relative(source, file));
    expect(wrong).toEqual([]);
  });

  it("needs nothing of Node where it runs in a browser", () => {
    const { browser } = JSON.parse(readFileSync(join(source, "../package.json"), "utf8")) as {
      readonly browser: Readonly<Record<string, string>>;
    };
    const root = join(source, "..");
    const inBrowser = (file: string): string =>
      join(root, browser[`./${relative(root, file)}`] ?? relative(root, file));
    const reached = new Set<string>();
    const reach = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { path, isType } of importsOf(file))
        if (path.startsWith(".") && !isType) reach(inBrowser(join(dirname(file), path)));
    };
    for (const entry of ["main", "worker/engine-worker", "worker/service-worker"])
      reach(join(source, `interfaces/workbench/page/${entry}.ts`));
    const wrong = [...reached].filter(
      (file) =>
        importsOf(file).some(({ path }) => path.startsWith("node:")) ||
        /\bBuffer\.|\bprocess\.|\b__dirname\b/.test(withoutComments(readFileSync(file, "utf8"))),
    );
    expect(wrong.map((file) => relative(source, file))).toEqual([]);
    // Most of the program: the whole way from a text to a PDF and a Word file.
    expect(reached.size).toBeGreaterThan(300);
  });

  it("computes the same everywhere in layout and render", () => {
    const forbidden =
      /\bIntl\b|\.toLocale|localeCompare|\\p\{|\*\*[^*/]|Math\.(pow|exp|log|log2|log10|sin|cos|tan|atan|atan2|cbrt|hypot)\b/;
    const wrong = files
      .filter((file) => /^(pages|formats\/(pdf|word\/write|html|data|text))/.test(layerOf(file)))
      .filter((file) => forbidden.test(withoutComments(readFileSync(file, "utf8"))))
      .map((file) => relative(source, file));
    expect(wrong).toEqual([]);
  });

  it("mirrors the sources: a unit test has the path of its source, or is about a topic of its folder", () => {
    const units = join(import.meta.dirname, "unit");
    const astray = listFiles(units)
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => relative(units, file).replace(/(\.properties|\.conformance)?\.test\.ts$/, ""))
      .filter((path) => !existsSync(join(source, `${path}.ts`)) && !topics.includes(path));
    expect([...new Set(astray)]).toEqual([]);
    expect(topics.filter((path) => !existsSync(join(source, dirname(path))))).toEqual([]);
  });
});

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? listFiles(path) : [path];
  });
}

/** The longest name in the table that the file lies in: `formats/word/read`, else its room. */
function layerOf(file: string): string {
  const path = relative(source, file).replace(/\.ts$/, "");
  const parts = path.split("/");
  const names = parts.map((_, length) => parts.slice(0, parts.length - length).join("/"));
  return names.find((name) => name in mayImport) ?? path;
}

function isLeaf(layer: string): boolean {
  return leaves.some((leaf) => layer === leaf || layer.startsWith(`${leaf}/`));
}

function importsOf(file: string): readonly { readonly path: string; readonly isType: boolean }[] {
  const text = withoutComments(readFileSync(file, "utf8"));
  const statements = text.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?[^"';]*?from\s+"([^"]+)"|\bimport\("([^"]+)"\)|^import\s+"([^"]+)"/gm,
  );
  return [...statements].map(([whole, type, from, dynamic, bare]) => ({
    path: from ?? dynamic ?? bare ?? "",
    isType: type !== undefined || /^\s*(import|export)\s*\{(\s*type [^,}]+,?)+\s*\}/.test(whole),
  }));
}

function packageOf(path: string): string {
  const parts = path.split("/");
  return path.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? path);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`])\/\/.*$/gm, "$1");
}
