import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectFolder } from "./support/cases.ts";
import { Workplace } from "./support/run-cli.ts";

type Json = { readonly [key: string]: unknown };

const folder = join(projectFolder, "schemas");
const schemas = readdirSync(folder)
  .filter((name) => name.endsWith(".schema.json") && name !== "front-matter.schema.json")
  .map((name) => ({ name, schema: JSON.parse(readFileSync(join(folder, name), "utf8")) as Json }));

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
for (const { schema } of schemas) ajv.addSchema(closed(schema) as Json);

/** The schema with no room for keys that it does not name, so that one that is new in the program is missed here. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, closed(each)] as const);
  const isClosed = "type" in value && value.type === "object" && "properties" in value;
  return Object.fromEntries([...entries, ...(isClosed ? [["additionalProperties", false] as const] : [])]);
}

const motion = (title: string, more = "", att = "  - att kommunen bygger.\n"): string =>
  `---\nkommun: Umeå\ntitel: ${title}\ndatum: 2026-01-10\n${att === "" ? "" : `att-satser:\n${att}`}undertecknare:\n  - namn: Anna Exempel\n    parti: M\n    roll: ledamot\n    för: Moderaterna\n${more}---\n\nBrödtext. Ring 070-174 06 05.\n\n> Ett citat\n`;

const place = new Workplace({
  "motions/klar.md": motion(
    "Klar",
    "inlämnad: 2026-01-11\nväckt: 2026-02-02\nbeslut: {datum: 2026-06-01, paragraf: § 187, utfall: [bifall]}\ndiarienummer: KS-1\nlöpnummer: 5/2026\nsammanträde: 2026-02-02\n",
  ),
  "motions/ny.md": motion("Ny", "sammanträde: 2026-02-02\n"),
  "motions/fel.md": motion("Fel", "okänd: x\n", ""),
  "motions/citat.md": motion("Citat: en titel", "", '  - att kommunen säger "nej".\n  - att kommunen säger "nej".\n'),
  "motions/sedan/habo.md": motion("Sedan").replace("Umeå", "Habo"),
  "motions/sedan/mariestad.md": motion("Hur?", "typ: interpellation\ntill: Rådet\nsammanträde: 2026-05-25\n")
    .replace("Umeå", "Mariestad")
    .replace("att-satser", "frågor"),
  "motions/sedan/parti.md": motion("Parti").replace("parti: M", "parti: Månpartiet"),
  "text.pdf": "ingen pdf",
  "inkommet/ny.txt": "Motion\n\nFler bänkar\n\nDet behövs.\n\nJag yrkar\n\natt det görs.\n",
  "inkommet/bänkar.txt": "Motion\n\nFler bänkar\n\nDet behövs.\n\nJag yrkar\n\natt det görs.\n",
  "inkommet/bänkar.md": "# Fler bänkar\n",
  "inkommet/bild.txt": "![](bild.png)\n",
  "inkommet/tom.txt": "",
});

/** What programs were told, by schema. */
const told = new Map<string, Json[]>();

const tell = (text: string): void => {
  const document = JSON.parse(text) as Json;
  const name = String(document["schema"]);
  told.set(name, [...(told.get(name) ?? []), document]);
};

beforeAll(() => {
  const run = (...args: readonly string[]) => tell(place.yrka(args).out);
  const good = ["motions/klar.md", "motions/ny.md"];
  run("build", "--json");
  run("build", ...good, "--json", "--out", "alla", "--format", "pdf,docx,json");
  run("check", "--json", "--info");
  run("check", "--reporter", "json", "finns-inte.md");
  const settled = new Workplace({ "yrka.config.yml": "regler:\n  title-shrt: av\n", "motions/a.md": motion("A") });
  tell(settled.yrka(["check", "--json"]).out);
  settled.remove();
  run("build", "--json", "--okänd");
  run("build", "--json", "--jobs", "x");
  run("build", ...good, "--json", "--check", "--out", "alla");
  writeFileSync(join(place.folder, "alla/ny.pdf"), "annat");
  rmSync(join(place.folder, "alla/klar.docx"));
  run("build", ...good, "--json", "--check", "--out", "alla");
  buildOnMachines(good);
  run("collect", "motions/ny.md", "motions/klar.md", "--meeting", "2026-02-02", "--json", "--out", "volym.pdf");
  run("inspect", "--json", "volym.pdf");
  run("inspect", "--json", "output/ny.docx");
  run("inspect", "--json", "output/citat.pdf");
  run("inspect", "--json", "text.pdf");
  run("inspect", "--json", "finns-inte.pdf");
  run("verify", "--json", "output/ny.pdf", "--source", "motions/ny.md");
  run("verify", "--json", "output/ny.pdf", "--source", "motions/klar.md");
  run("verify", "--json", "output/ny.pdf", "--source", "motions/fel.md");
  run("verify", "--json", "text.pdf");
  run("verify", "--json", "motions/ny.md");
  run("diff", "--json", "motions/klar.md", "motions/citat.md");
  run("diff", "--json", "motions/klar.md", "output/klar.docx");
  run("import", "inkommet", "--json");
  run("list", "--format", "json", "--today", "2027-06-01", "--built", "output");
  const inspected = told.get("yrka/inspection/1")?.[0]?.["files"] as readonly Json[] | undefined;
  tell(JSON.stringify(inspected?.[0]?.["volume"]));
  tell(readFileSync(join(place.folder, "alla/klar.json"), "utf8"));
}, 120_000);

/** Two shards, put together whole and with one lost. */
function buildOnMachines(motions: readonly string[]): void {
  for (const shard of ["1/2", "2/2"]) place.yrka(["build", ...motions, "--shard", shard, "--out", "delar"]);
  for (const name of ["yrka-shard-1-of-2.json", "yrka-shard-2-of-2.json"])
    tell(readFileSync(join(place.folder, "delar", name), "utf8"));
  tell(place.yrka(["build", "--merge-reports", "delar", "--json"]).out);
  mkdirSync(join(place.folder, "hälften"));
  cpSync(join(place.folder, "delar/yrka-shard-2-of-2.json"), join(place.folder, "hälften/yrka-shard-2-of-2.json"));
  tell(place.yrka(["build", "--merge-reports", "hälften", "--json"]).out);
}

afterAll(() => place.remove());

describe.each(schemas)("schemas/$name", ({ schema }) => {
  const id = String(schema["title"]);
  const validate = (): ValidateFunction => {
    const found = ajv.getSchema(String(schema["$id"]));
    if (found === undefined) throw new Error(`no schema ${schema["$id"]}`);
    return found;
  };

  it("describes what the program tells, and names no key that is new", () => {
    const check = validate();
    for (const document of told.get(id) ?? []) {
      check(document);
      expect(check.errors ?? [], JSON.stringify(document).slice(0, 500)).toEqual([]);
    }
    expect(told.get(id)?.length ?? 0).toBeGreaterThan(0);
  });

  it("refuses what is something else", () => {
    expect(validate()({ schema: "yrka/other/1" })).toBe(false);
  });
});

it("every document that programs are told has a published schema", () => {
  expect([...told.keys()].sort()).toEqual(schemas.map(({ schema }) => schema["title"]).sort());
});

/** Written of a PDF that another program has encrypted: see the tests with qpdf. */
const needsOthers: ReadonlySet<string> = new Set(["unread"]);

it("names no key that the program never writes", () => {
  const written = new Set([...told.values()].flat().flatMap(keysOf));
  const named = schemas
    .filter(({ name }) => name !== "motion-data.schema.json")
    .flatMap(({ schema }) => namesOf(schema));
  expect([...new Set(named)].filter((name) => !written.has(name) && !needsOthers.has(name)).sort()).toEqual([]);
});

function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...keysOf(each)]);
}

/** The keys that a schema names. */
function namesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (typeof value !== "object" || value === null) return [];
  const isObject = "type" in value && value.type === "object";
  const properties =
    isObject && "properties" in value && typeof value.properties === "object" ? (value.properties ?? {}) : {};
  return [...Object.keys(properties), ...Object.values(value).flatMap(namesOf)];
}
