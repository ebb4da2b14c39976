import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "./support/cases.ts";

type Component = {
  readonly type: string;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly licenses: readonly ({ readonly license: { readonly id: string } } | { readonly expression: string })[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
};

const read = (path: string): string => readFileSync(join(projectFolder, path), "utf8");

const bill = JSON.parse(read("dist/sbom.json")) as {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly dependsOn: readonly string[] }[];
};
const libraries = bill.components.filter(({ type }) => type === "library");
const manifest = JSON.parse(read("package.json")) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly files: readonly string[];
};
const lock = JSON.parse(read("package-lock.json")) as {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly dev?: boolean }>>;
};

/** Licences that let a program under MIT carry what is under them. */
const compatible = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "BlueOak-1.0.0",
  "OFL-1.1",
  "LPPL-1.2",
];

describe("the bill of materials", () => {
  it("is CycloneDX and names every part once, with a licence that lets us carry it", () => {
    expect([bill.bomFormat, bill.specVersion]).toEqual(["CycloneDX", "1.6"]);
    const names = bill.components.map(({ name, version = "" }) => `${name} ${version}`);
    expect(names).toEqual([...new Set(names)]);
    const foreign = bill.components.filter(
      ({ licenses }) =>
        !licenses.every((licence) =>
          compatible.some((known) =>
            "license" in licence ? licence.license.id === known : licence.expression.includes(known),
          ),
        ),
    );
    expect(foreign.map(({ name }) => name)).toEqual([]);
  });

  it("has the version and hash of the lockfile for each library", () => {
    const locked = new Set(
      Object.entries(lock.packages).map(
        ([path, { version }]) => `${path.slice(path.lastIndexOf("node_modules/") + 13)}@${version}`,
      ),
    );
    const strange = libraries.filter(
      ({ name, version, hashes }) =>
        !locked.has(`${name}@${version}`) || !/^[0-9a-f]{128}$/.test(hashes?.[0]?.content ?? ""),
    );
    expect(strange).toEqual([]);
  });

  it("depends on exactly its libraries", () => {
    expect(bill.dependencies[0]?.dependsOn).toEqual(libraries.map(({ purl }) => purl));
  });
});

describe("THIRD-PARTY.md", () => {
  const page = read("THIRD-PARTY.md");

  it("has a row for each library of the bundle, and no other", () => {
    const table = /\| package \| version \| licence \|\n.*\n((?:\|.*\n)+)/.exec(page)?.[1] ?? "";
    const rows = [...table.matchAll(/^\| (\S+) \| (\S+) \|/gm)].map(([, name, version]) => `${name}@${version}`);
    expect(rows.sort(), "run node scripts/write-third-party.mjs").toEqual(
      libraries.map(({ name, version }) => `${name}@${version}`).sort(),
    );
  });

  it("has a licence text for each library", () => {
    const headings = [...page.matchAll(/^### (.+)$/gm)].flatMap(([, names = ""]) => names.split(", "));
    expect([...new Set(headings)].sort()).toEqual([...new Set(libraries.map(({ name }) => name))].sort());
  });

  it("names every font family, and the hyphenation patterns as modified", () => {
    const families = readdirSync(join(projectFolder, "templates/fonts"));
    const spoken = families.map((family) => family.replaceAll("-", " "));
    expect(spoken.filter((family) => !page.toLowerCase().includes(family))).toEqual([]);
    expect(page).toContain("**Modified**");
    const withoutLicence = families.filter(
      (family) => !readdirSync(join(projectFolder, "templates/fonts", family)).includes("OFL.txt"),
    );
    expect(withoutLicence).toEqual([]);
  });
});

describe("the package", () => {
  it("depends on exact versions", () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.values(all).filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it("brings nothing that runs where it is installed: neither scripts nor code of others, which is bundled", () => {
    expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)?install$/.test(name))).toEqual([]);
    expect(Object.keys(manifest.dependencies)).toEqual(["@types/mdast"]);
    const installed = Object.entries(lock.packages).filter(([path, { dev }]) => path !== "" && dev !== true);
    expect(installed.map(([path]) => path).filter((path) => !path.startsWith("node_modules/@types/"))).toEqual([]);
    const loaded = readdirSync(join(projectFolder, "dist"))
      .filter((name) => /\.m?js$/.test(name))
      .flatMap((name) => [...read(`dist/${name}`).matchAll(/\b(?:from|import\(|require\()\s?"([@a-z][\w@/-]*)"/g)])
      .map(([, path = ""]) => path);
    expect([...new Set(loaded)].filter((path) => !builtinModules.includes(path)).sort()).toEqual([]);
  });

  it("holds what it should: no tests, no bench, no sources, nothing kept from a run", () => {
    const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: projectFolder,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    const [packed] = JSON.parse(stdout) as [
      { readonly size: number; readonly files: readonly { readonly path: string }[] },
    ];
    const places = new Set(packed.files.map(({ path }) => path.replace(/\/.*/, "/")));
    expect([...places].sort()).toEqual([
      "LICENSE",
      "README.md",
      "THIRD-PARTY.md",
      "dist/",
      "kommuner/",
      "package.json",
      "schemas/",
      "templates/",
    ]);
    expect(packed.files.filter(({ path }) => /^dist\/compiled\/|\.test\.|\.map$/.test(path))).toEqual([]);
    expect(packed.size).toBeLessThan(6.5 * 1024 * 1024);
  });
});
