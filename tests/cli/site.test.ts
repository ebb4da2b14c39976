import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readZip } from "../../src/formats/word/format/read-zip.ts";
import { integrity } from "../../src/ground/digest/integrity.ts";
import { projectFolder } from "../support/cases.ts";
import { Workplace } from "../support/run-cli.ts";

describe("yrka site", () => {
  let office: Workplace;
  const read = (path: string): Buffer => readFileSync(join(office.folder, path));
  const text = (path: string): string => read(path).toString("utf8");

  beforeAll(() => {
    office = new Workplace({
      "yrka.config.yml": "kommun: Umeå\n",
      "templates/vi/theme.yml": "extends: standard\n",
      "templates/.hidden": "x",
      "kommuner/ankeborg.yml": "namn: Ankeborg\n",
    });
    const { code, err } = office.yrka(["site", "--out", "a", "--address", "https://example.org/yrka/"]);
    expect([code, err]).toEqual([0, expect.stringContaining("a/yrka.html")]);
  });
  afterAll(() => office.remove());

  it("gives the same bytes each time, over a site that was written before too", () => {
    office.yrka(["site", "--out", "b", "--address", "https://example.org/yrka/"]);
    const names = readdirSync(join(office.folder, "a")).filter((name) => name.includes("."));
    const before = names.map((name) => read(`a/${name}`));
    office.yrka(["site", "--out", "a", "--address", "https://example.org/yrka/"]);
    expect(names.length).toBeGreaterThan(10);
    for (const folder of ["a", "b"])
      expect(names.filter((name, index) => before[index]?.equals(read(`${folder}/${name}`)) !== true)).toEqual([]);
  });

  it("writes into no folder that holds something else", () => {
    office.write("mina/index.html", "<p>min sida</p>");
    const { code, err } = office.yrka(["site", "--out", "mina"]);
    expect([code, err]).toEqual([2, expect.stringContaining("välj en tom mapp med --out")]);
    expect(text("mina/index.html")).toBe("<p>min sida</p>");
  });

  it("takes an address for newer versions, and nothing else for one", () => {
    expect(office.yrka(["site", "--out", "c", "--address", "javascript:alert(1)"]).code).toBe(2);
    expect(existsSync(join(office.folder, "c"))).toBe(false);
  });

  it("has the office's own looks, kommuner and settings, and no hidden file", () => {
    const paths = readZip(new Uint8Array(read("a/resources.zip")))?.map(({ path }) => path) ?? [];
    expect(paths).toEqual(
      expect.arrayContaining([
        "contents.json",
        "yrka.config.yml",
        "office/templates/vi/theme.yml",
        "office/kommuner/ankeborg.yml",
        "package/templates/standard/motion.hbs",
      ]),
    );
    expect(paths.filter((path) => path.includes("/."))).toEqual([]);
  });

  it("lets a page do no more than run its own scripts, workers and WebAssembly", () => {
    const policies = ["a/index.html", "a/yrka.html"].map((path) => {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text(path))?.[1] ?? "";
      const rules = policy.split("; ").map((line) => line.split(" "));
      return Object.fromEntries(rules.map(([name = "", ...sources]): [string, string[]] => [name, sources]));
    });
    const script = /<script type="module">([\s\S]*)<\/script>\n<\/body>/.exec(text("a/yrka.html"))?.[1] ?? "";
    expect(policies.map((policy) => policy["script-src"])).toEqual([
      ["'self'", "'wasm-unsafe-eval'"],
      [`'${integrity(script)}'`, "'wasm-unsafe-eval'"],
    ]);
    expect(policies.map((policy) => [policy["default-src"], policy["connect-src"], policy["worker-src"]])).toEqual([
      [["'none'"], ["'self'"], ["'self'"]],
      [["'none'"], undefined, ["blob:"]],
    ]);
    const all = policies.flatMap((policy) => Object.values(policy).flat());
    expect(all.filter((source) => /unsafe-(inline|eval)|https?:|\*/.test(source) && !/wasm/.test(source))).toEqual([]);
  });

  it("lists every file of the site for the service worker, with its digest", () => {
    const site = /^const site = (.*);$/m.exec(text("a/service-worker.js"))?.[1] ?? "";
    const { files } = JSON.parse(site) as { readonly files: Readonly<Record<string, string>> };
    for (const [path, digest] of Object.entries(files))
      expect(integrity(new Uint8Array(read(path === "./" ? "a/index.html" : `a/${decodeURIComponent(path)}`)))).toBe(
        digest,
      );
    const beside = readdirSync(join(office.folder, "a"), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    // All but the worker itself, and the page that has everything in it.
    expect(Object.keys(files).length).toBe(beside.length - 2);
  });

  it("carries the licences of the fonts with them", () => {
    const fonts = readdirSync(join(projectFolder, "templates/fonts"));
    const paths = readZip(new Uint8Array(read("a/resources.zip")))?.map(({ path }) => path) ?? [];
    expect(fonts.filter((name) => !paths.includes(`package/templates/fonts/${name}/OFL.txt`))).toEqual([]);
  });
});
