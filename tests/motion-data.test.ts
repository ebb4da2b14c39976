import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Variant } from "../src/document/meta.ts";
import { nodeHost } from "../src/ground/host/node-host.ts";
import { buildCase } from "./support/build-case.ts";
import { listBuildable } from "./support/buildable.ts";
import { type caseHost, projectFolder } from "./support/cases.ts";
import { Workplace } from "./support/run-cli.ts";

const schema: unknown = JSON.parse(readFileSync(join(projectFolder, "schemas/motion-data.schema.json"), "utf8"));

const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(
  closed(schema) as object,
);

/** The schema with no room for keys that it does not name, so that one that is new in the program is missed here. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, closed(each)] as const);
  const isObject = "type" in value && value.type === "object" && "properties" in value;
  return Object.fromEntries([...entries, ...(isObject ? [["additionalProperties", false] as const] : [])]);
}

async function dataOf(from: ReturnType<typeof caseHost>, variant: Variant): Promise<unknown> {
  const { built } = await buildCase(from, { formats: ["json"], variant, standard: "a-2a" });
  return JSON.parse(new TextDecoder().decode(built?.files[0]?.bytes));
}

describe("schemas/motion-data.schema.json", () => {
  it.each(listBuildable())(
    "describes the data of $name, finished, as a draft and as a copy",
    async ({ host, file }) => {
      for (const variant of ["final", "draft", "published"] as const) {
        validate(await dataOf({ host, file }, variant));
        expect(validate.errors ?? []).toEqual([]);
      }
    },
  );

  it("describes everything an office can note", async () => {
    const source = `---
kommun: Umeå
titel: Fler cykelplatser
datum: 2026-11-23
ort: Umeå
ärende: {rubrik: Cykelplan, paragraf: § 1, diarienummer: KS-1}
att-satser:
  - att kommunen bygger.
  - att kommunen betalar.
undertecknare:
  - {namn: Anna Exempel, parti: M, roll: ledamot, för: Moderaterna, epost: anna@example.org, telefon: 070-174 06 05}
bilagor: [{fil: karta.pdf, titel: Karta}]
sammanträde: 2026-12-14
inlämnad: 2026-11-24
väckt: 2026-12-14
diarienummer: [KS-2026-00123]
löpnummer: 5/2026
beslut: {datum: 2027-10-25, paragraf: § 187, utfall: [bifall, avslag]}
eget: {ansvarig: Birgitta, etiketter: [a, b]}
---

Cyklarna får inte plats.
`;
    const place = new Workplace({ "a.md": source, "karta.pdf": "%PDF" });
    const file = { path: `${place.folder}/a.md`, name: "a", folder: "." };
    const data = await dataOf({ host: nodeHost(projectFolder), file }, "final");
    place.remove();
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
    const published = new Set(Object.keys((schema as { properties: object }).properties));
    // A build of JSON alone has no other files to name.
    expect([...published].filter((key) => !Object.hasOwn(data as object, key))).toEqual(["files"]);
  });

  it("refuses what is not such data", () => {
    expect(validate({ schema: "yrka/motion/2" })).toBe(false);
  });
});
