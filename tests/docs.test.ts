import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { version } from "../src/version.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

const manifest = JSON.parse(read("package.json")) as { version: string; scripts: Record<string, string> };

describe("documentation", () => {
  it("lists the folders of src as they are", () => {
    const table =
      /<!-- directories[^>]*-->([\s\S]*?)<!-- \/directories -->/.exec(read("docs/architecture.md"))?.[1] ?? "";
    const listed = [...table.matchAll(/^\| `src\/([a-z-]+)\/`/gm)].map(([, name]) => name ?? "");
    const onDisk = readdirSync(join(root, "src")).filter((name) => statSync(join(root, "src", name)).isDirectory());
    expect([...listed].sort()).toEqual([...onDisk].sort());
  });

  it("names only npm scripts that exist", () => {
    const workflows = readdirSync(join(root, ".github/workflows")).map((name) => `.github/workflows/${name}`);
    const named = [...markdownFiles(), ...workflows].flatMap((file) =>
      [...read(file).matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name ?? ""),
    );
    expect(named.filter((name) => manifest.scripts[name] === undefined)).toEqual([]);
  });

  it("links only to files that exist", () => {
    const broken = markdownFiles().flatMap((file) =>
      [
        ...read(file)
          .replace(/^```[\s\S]*?^```/gm, "")
          .replace(/`[^`\n]*`/g, "")
          .matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g),
      ]
        .map(([, target]) => target ?? "")
        .filter((target) => !existsSync(join(root, dirname(file), target)))
        .map((target) => `${file}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it("links only to headings that exist", () => {
    const broken = markdownFiles().flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)]
        .filter(([, target = "", anchor]) => {
          const page = target === "" ? file : join(dirname(file), target);
          return page.endsWith(".md") && !anchorsOf(read(page)).includes(decodeURIComponent(anchor ?? ""));
        })
        .map(([link]) => `${file}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it("says one version", () => {
    expect(version).toBe(manifest.version);
  });

  it("gives each decision a number of its own", () => {
    const numbers = readdirSync(join(root, "docs/decisions")).map((name) => name.slice(0, 4));
    expect(numbers).toEqual([...new Set(numbers)]);
  });
});

/** What a heading is linked by, as GitHub makes it. */
function anchorsOf(page: string): readonly string[] {
  const withoutCode = page.replace(/^```[\s\S]*?^```/gm, "");
  return [...withoutCode.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function markdownFiles(): readonly string[] {
  const inDocs = ["docs", "docs/decisions", "docs/sv"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name}`),
  );
  return ["README.md", "CONTRIBUTING.md", "output/README.md", ...inDocs];
}
