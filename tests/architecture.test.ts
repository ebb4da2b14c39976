import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const source = join(import.meta.dirname, "../src");

/** Leaves: everything may import them, and they import only each other. */
const leaves = ["units", "text", "digest", "compression", "diagnostics", "host", "version"];

/** For each layer, the layers it may import besides the leaves. Everything not listed is forbidden. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  units: [],
  text: [],
  digest: [],
  compression: [],
  version: [],
  diagnostics: [],
  host: [],
  xml: [],
  images: [],
  publication: [],
  source: ["motion"],
  swedish: ["source"],
  schema: ["source"],
  kommun: ["source", "schema"],
  motion: ["source", "schema", "kommun", "swedish", "publication"],
  theme: ["source"],
  document: ["motion", "source", "images", "theme", "publication"],
  template: ["motion", "source", "document", "theme", "xml"],
  fonts: ["theme"],
  typography: [],
  layout: ["document", "theme", "fonts", "typography"],
  "docx-format": ["document"],
  "render/docx": ["docx-format", "document", "theme", "images", "xml"],
  "render/pdf": ["document", "theme", "fonts", "layout", "images"],
  "render/json": ["document"],
  "render/text": ["document"],
  "docx-reader": ["docx-format", "xml", "document"],
  pipeline: [
    "configuration",
    "source",
    "motion",
    "kommun",
    "swedish",
    "template",
    "document",
    "theme",
    "fonts",
    "layout",
    "render/docx",
    "render/pdf",
    "render/json",
    "render/text",
    "images",
    "publication",
    "docx-format",
    "docx-reader",
    "merge",
  ],
  diff: ["docx-format"],
  merge: ["diff", "docx-format", "docx-reader", "document", "motion", "source"],
  configuration: ["source"],
  import: ["merge", "docx-format", "docx-reader", "document", "motion"],
  inspection: ["docx-reader", "document", "publication", "xml"],
  verification: ["inspection", "render/pdf", "document", "diff"],
  catalogue: ["source", "motion", "kommun"],
  office: ["docx-reader"],
  lsp: ["pipeline", "motion", "configuration", "source"],
  index: ["pipeline", "source", "motion", "document"],
  preview: [
    "pipeline",
    "import",
    "merge",
    "docx-reader",
    "docx-format",
    "configuration",
    "diff",
    "motion",
    "source",
    "document",
    "layout",
    "render/text",
  ],
  cli: [
    "office",
    "inspection",
    "verification",
    "publication",
    "catalogue",
    "lsp",
    "preview",
    "configuration",
    "diff",
    "pipeline",
    "source",
    "motion",
    "kommun",
    "template",
    "document",
    "layout",
    "index",
    "import",
    "render/docx",
    "docx-reader",
    "docx-format",
  ],
};

/** Imports of types alone that go against the direction: data shapes that both sides agree on. */
const typesOnly = new Set(["source → motion"]);

/** Each third-party library is imported in this place only. */
const libraryHome: Readonly<Record<string, string | readonly string[]>> = {
  yaml: "source",
  unified: "source",
  "remark-parse": "source",
  "micromark-extension-gfm-table": "source",
  "micromark-extension-gfm-footnote": "source",
  "mdast-util-gfm-table": "source",
  "mdast-util-gfm-footnote": "source",
  zod: "schema",
  handlebars: "template",
  "xast-util-from-xml": "xml",
  "pdf-lib": "render/pdf",
  harfbuzzjs: "fonts",
  diff: "diff",
  "vscode-languageserver": "lsp",
  "vscode-languageserver-textdocument": "lsp",
  "@clack/prompts": "cli",
  "@codemirror/state": "preview",
  "@codemirror/view": "preview",
  // In the program it reads files, in the workbench's page it draws them.
  "pdfjs-dist": ["inspection", "preview"],
};

/** Only these layers touch files, the process, the clock or randomness. */
const outsideWorld = ["host", "cli", "preview", "lsp"];

const files = listFiles(source).filter((file) => file.endsWith(".ts"));

describe("architecture", () => {
  it("imports point one way, along the table of layers", () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter(({ path }) => path.startsWith("."))
        .map(({ path, isType }) => ({ from: layerOf(file), to: layerOf(join(dirname(file), path)), isType, file }))
        .filter(({ from, to }) => from !== to && !leaves.includes(to))
        .filter(
          ({ from, to, isType }) =>
            !(mayImport[from]?.includes(to) === true && (isType || !typesOnly.has(`${from} → ${to}`))),
        )
        .map(({ from, to, file }) => `${relative(source, file)}: ${from} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it("leaves import only leaves", () => {
    const wrong = files
      .filter((file) => leaves.includes(layerOf(file)))
      .flatMap((file) => importsOf(file).map(({ path }) => ({ file, path })))
      .filter(({ file, path }) => path.startsWith(".") && !leaves.includes(layerOf(join(dirname(file), path))))
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

  it("keeps files, process, clock, randomness and console at the edge", () => {
    const forbidden =
      /\bfrom "node:(fs|child_process|net|http|os|worker_threads)|\bprocess\.|\bDate\.now|new Date\(\)|Math\.random|randomUUID|\bconsole\./;
    const wrong = files
      .filter((file) => !outsideWorld.includes(layerOf(file)))
      .filter((file) => forbidden.test(withoutComments(readFileSync(file, "utf8"))))
      .map((file) => relative(source, file));
    expect(wrong).toEqual([]);
  });

  it("computes the same everywhere in layout and render", () => {
    const forbidden =
      /\bIntl\b|\.toLocale|localeCompare|\\p\{|\*\*[^*/]|Math\.(pow|exp|log|log2|log10|sin|cos|tan|atan|atan2|cbrt|hypot)\b/;
    const wrong = files
      .filter((file) => /^(layout|render)/.test(layerOf(file)))
      .filter((file) => forbidden.test(withoutComments(readFileSync(file, "utf8"))))
      .map((file) => relative(source, file));
    expect(wrong).toEqual([]);
  });

  it("mirrors the sources: each folder of unit tests is one of src", () => {
    const units = join(import.meta.dirname, "unit");
    const folders = new Set(
      listFiles(units)
        .filter((file) => file.endsWith(".test.ts"))
        .map((file) => relative(units, dirname(file))),
    );
    expect([...folders].filter((folder) => !existsSync(join(source, folder)))).toEqual([]);
  });
});

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? listFiles(path) : [path];
  });
}

function layerOf(file: string): string {
  const [first = "", second = ""] = relative(source, file).split("/");
  return first === "render" ? `render/${second.replace(/\.ts$/, "")}` : first.replace(/\.ts$/, "");
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
