import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProse } from "../../../../src/motion/fields/is-prose.ts";
import { divideFrontMatter } from "../../../../src/motion/source/front-matter.ts";
import { readFrontMatter } from "../../../../src/motion/source/read-front-matter.ts";
import { readPlainFields } from "../../../../src/motion/source/read-plain-fields.ts";

const root = join(import.meta.dirname, "../../../..");

/** Both readings of a front matter: the plain one, and all that YAML's says. */
function bothReadings(text: string) {
  const yaml = divideFrontMatter("x.md", text).value?.yaml;
  if (yaml === undefined) return undefined;
  const map = readPlainFields("x.md", text, yaml, isProse);
  const { value, diagnostics } = readFrontMatter("x.md", text, yaml.start, yaml.end, isProse);
  return {
    plain: map && { map, ignores: [], diagnostics: [] },
    full: { map: value?.map, ignores: value?.ignores, diagnostics },
  };
}

function withCrlf(text: string): string {
  return text.replaceAll("\n", "\r\n");
}

describe("the fast reading of a plain front matter", () => {
  it("reads all that is written plainly", () => {
    const text = `---
kommun: Umeå
titel: Fler platser, en ”fråga” om plats
  som löper vidare
datum: 2026-11-23
att-satser:
  - att *bygga*
    på flera rader.
  - "att fråga: hur?"
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
    for (const written of [text, withCrlf(text)]) {
      const reading = bothReadings(written);
      expect(reading?.plain).toEqual(reading?.full);
    }
  });

  it("is asked in vain for neither of the example motions", () => {
    for (const name of ["umea-samarbeten.md", "trygga-skolvagar/motion.md"]) {
      const reading = bothReadings(readFileSync(join(root, "motions", name), "utf8"));
      expect(reading?.plain).toBeDefined();
      expect(reading?.plain).toEqual(reading?.full);
    }
  });

  it.each([
    ["a value in single quotation marks", "ort: 'Umeå'"],
    ["an escape", 'ort: "Ume\\u00e5"'],
    ["prose that other readers of YAML would cut", "titel: Fler platser: en fråga"],
    ["prose with a comment in it", "titel: Fler\n# nota bene\n  platser"],
    ["an excuse", "# yrka-ignore title-short: så heter den\ntitel: A"],
    ["a comment after a value", "ort: Umeå # här"],
    ["a value on several lines that is no prose", "ort: Umeå\n  stad"],
    ["an alias", "ort: *a"],
    ["a block text", "ort: |\n  Umeå"],
    ["two values of one name", "ort: a\nort: b"],
    ["a flow list over lines", "diarienummer: [a,\n  b]"],
    ["a tab", "ort:\tUmeå"],
    ["lists in lists in lists", `eget: ${"[".repeat(20_000)}a${"]".repeat(20_000)}`],
    ["maps in maps in maps", `eget: ${"{a: ".repeat(20_000)}a${"}".repeat(20_000)}`],
  ])("leaves %s to YAML", (_, line) => {
    expect(bothReadings(`---\n${line}\n---\n`)?.plain).toBeUndefined();
  });

  it("gives what the full reading gives, for every motion of this project", () => {
    const motions = ["motions", "tests/cases", "tests/unit/motion"].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".md"))
        .map((name) => readFileSync(join(root, folder, name), "utf8")),
    );
    const readings = motions.flatMap((text) => [bothReadings(text), bothReadings(withCrlf(text))]);
    const plain = readings.filter((reading) => reading?.plain !== undefined);
    expect(plain.length).toBeGreaterThan(20);
    for (const reading of plain) expect(reading?.plain).toEqual(reading?.full);
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
      'a "b" c',
      '"a: b"',
      '""',
      '" a "',
      "a #b",
      "”a”",
      "a:\\tb",
      "\u00a0a\u00a0",
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
      fc.constantFrom("", "  ", "# x", "  # yrka-ignore title-short: x"),
    );
    let found = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 7 }), fc.boolean(), (lines, isCrlf) => {
        const text = `---\n${lines.join("\n")}\n---\n`;
        const reading = bothReadings(isCrlf ? withCrlf(text) : text);
        if (reading?.plain === undefined) return;
        found++;
        expect(reading.plain).toEqual(reading.full);
      }),
      { numRuns: 4_000 },
    );
    expect(found).toBeGreaterThan(500);
  });
});
