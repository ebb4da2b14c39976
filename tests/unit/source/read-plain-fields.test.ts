import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProse } from "../../../src/motion/prose-fields.ts";
import { divideFrontMatter } from "../../../src/source/front-matter.ts";
import { readFrontMatter } from "../../../src/source/read-front-matter.ts";
import { readPlainFields } from "../../../src/source/read-plain-fields.ts";
import type { Field, FieldValue } from "../../../src/source/syntax.ts";

const root = join(import.meta.dirname, "../../..");
const passedOver = new Set(["att-satser", "eget"]);

/** The fields as both readings have them: values, and where their texts stand. */
function shown(fields: readonly Field[] | undefined): unknown {
  return fields
    ?.filter(({ key }) => !passedOver.has(key.value))
    .map(({ key, value }) => [key.value, key.spans, shownValue(value)]);
}

function shownValue(value: FieldValue): unknown {
  if (value.type === "text") return [value.text.value, value.text.spans[0]?.start];
  if (value.type === "list") return value.items.map(shownValue);
  return value.type === "map" ? shown(value.fields) : value.type;
}

function bothReadings(text: string) {
  const yaml = divideFrontMatter("x.md", text).value?.yaml;
  if (yaml === undefined) return undefined;
  const plain = readPlainFields("x.md", text, yaml, isProse, passedOver);
  const full = readFrontMatter("x.md", text, yaml.start, yaml.end, isProse);
  return { plain, full };
}

describe("the fast reading of a plain front matter", () => {
  it("reads all of the format's example that it does not pass over", () => {
    const text = `---
kommun: Umeå
titel: Fler platser: en fråga # om plats
datum: 2026-11-23
att-satser:
  - att *bygga*
    på flera rader.
undertecknare:
  - namn: Anna Exempel
    parti: M
  - parti: (S)
# väckt i december
väckt: 2026-12-14
diarienummer: [KS-2026-00123, KS 2]
löpnummer: 5/2026
ärende:
  paragraf: § 187
beslut: {datum: 2027-10-25, paragraf: § 187, utfall: [bifall, avslag]}
eget:
  - x
---
`;
    const { plain, full } = bothReadings(text) ?? {};
    expect(shown(plain?.fields)).toEqual(shown(full?.value?.map?.fields));
    expect(plain?.fields.map(({ key }) => key.value)).toEqual([
      "kommun",
      "titel",
      "datum",
      "undertecknare",
      "väckt",
      "diarienummer",
      "löpnummer",
      "ärende",
      "beslut",
    ]);
  });

  it.each([
    ["a quoted value", 'ort: "Umeå"'],
    ["a comment after a value", "ort: Umeå # här"],
    ["a value on several lines", "ort: Umeå\n  stad"],
    ["an alias", "ort: *a"],
    ["a block text", "ort: |\n  Umeå"],
    ["two values of one name", "ort: a\nort: b"],
    ["a flow list over lines", "diarienummer: [a,\n  b]"],
    ["a tab", "ort:\tUmeå"],
  ])("leaves %s to YAML", (_, line) => {
    expect(bothReadings(`---\n${line}\n---\n`)?.plain).toBeUndefined();
  });

  it("gives what the full reading gives, for every motion of this project", () => {
    const motions = ["motions", "tests/cases", "tests/unit/motion"].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".md"))
        .map((name) => readFileSync(join(root, folder, name), "utf8")),
    );
    const readings = motions.map(bothReadings).filter((reading) => reading?.plain !== undefined);
    expect(readings.length).toBeGreaterThan(10);
    for (const reading of readings)
      expect(shown(reading?.plain?.fields)).toEqual(shown(reading?.full.value?.map?.fields));
  });

  it("gives what the full reading gives, or nothing, for any lines", () => {
    const values = [
      "",
      "Umeå",
      "2026-11-23",
      "a: b",
      "a:",
      "(M)",
      "[a, b]",
      "[a, [b]]",
      "{a: b, c: [d]}",
      "[]",
      "[a,]",
      "{a}",
      "# x",
      "a # x",
    ];
    const odd = [
      "?",
      "'a'",
      '"a"',
      "”a”",
      "-",
      "- a",
      "&a",
      "~",
      "a, b",
      "5/2026",
      "§ 1",
      "null",
      "a?",
      "!",
      "a-",
      '27"',
      "|",
      ">",
      "a:b",
      "a  b",
    ];
    const key = fc.constantFrom(
      "kommun",
      "titel",
      "datum",
      "att-satser",
      "undertecknare",
      "ärende",
      "diarienummer",
      "eget",
      "namn",
      "rubrik",
    );
    const value = fc.constantFrom(...values, ...odd);
    const indent = fc.constantFrom("", "", "  ", "    ");
    const line = fc.oneof(
      fc.tuple(key, value).map(([name, text]) => `${name}: ${text}`),
      fc.tuple(indent, key, value).map(([space, name, text]) => `${space}${name}: ${text}`),
      fc.tuple(indent, value).map(([space, text]) => `${space}- ${text}`),
      fc.tuple(indent, key, value).map(([space, name, text]) => `${space}- ${name}: ${text}`),
      fc.tuple(indent, value).map(([space, text]) => `${space}${text}`),
    );
    let found = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 7 }), (lines) => {
        const reading = bothReadings(`---\n${lines.join("\n")}\n---\n`);
        if (reading?.plain === undefined) return;
        found++;
        expect(shown(reading.plain.fields)).toEqual(shown(reading.full.value?.map?.fields));
      }),
      { numRuns: 5_000 },
    );
    expect(found).toBeGreaterThan(500);
  });
});
