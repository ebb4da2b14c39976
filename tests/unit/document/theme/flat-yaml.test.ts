import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFlatYaml } from "../../../../src/document/theme/flat-yaml.ts";
import { readYaml } from "../../../../src/motion/source/yaml.ts";

/** What YAML makes of a text, and what it has to say. */
function byYaml(text: string) {
  return readYaml("theme.yml", text);
}

describe("readFlatYaml", () => {
  it("gives keys and values with their places", () => {
    expect(readFlatYaml("theme.yml", '# mått\r\nbody-size:  11 pt \ncolour: "#333"\n')).toEqual({
      type: "map",
      fields: [
        {
          key: { value: "body-size", file: "theme.yml", spans: [{ at: 0, start: 8, end: 17 }] },
          value: {
            type: "text",
            text: { value: "11 pt", file: "theme.yml", spans: [{ at: 0, start: 20, end: 25 }] },
            place: { file: "theme.yml", start: 20, end: 25 },
          },
        },
        {
          key: { value: "colour", file: "theme.yml", spans: [{ at: 0, start: 27, end: 33 }] },
          value: {
            type: "text",
            text: { value: "#333", file: "theme.yml", spans: [{ at: 0, start: 36, end: 40 }] },
            place: { file: "theme.yml", start: 35, end: 41 },
          },
        },
      ],
      place: { file: "theme.yml", start: 0, end: 42 },
    });
  });

  it.each(["standard", "umea"])("reads the theme of %s as YAML does", (id) => {
    const text = readFileSync(join(import.meta.dirname, `../../../../templates/${id}/theme.yml`), "utf8");
    expect(readFlatYaml("theme.yml", text)).toEqual(byYaml(text).value);
  });

  it.each([
    "",
    "# bara\n",
    "a: b # c\n",
    "a: b\na: c\n",
    "a:\n  b: c\n",
    "a: b\n  c\n",
    "a: [b]\n",
    "a: 'b'\n",
    'a: "b\\n"\n',
    "a: *b\n",
    "a: b: c\n",
    "a:b\n",
    "---\na: b\n",
    "a: - b\n",
    "a: b\rc: d\n",
  ])("leaves %j to YAML", (text) => {
    expect(readFlatYaml("theme.yml", text)).toBeUndefined();
  });

  it("agrees with YAML on whatever it reads", () => {
    const row = fc
      .tuple(
        fc.constantFrom("a", "b-2", "font", "c", "null"),
        fc.constantFrom(": ", ":  ", ":", " : "),
        fc.stringMatching(/^[ a-zåÅ0-9#"'\\:,.()/+\-–•*&!|>%@`{}[\]]{0,8}$/),
        fc.constantFrom("\n", "\r\n", " \n", "\n\n", "\n# x\n"),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        const text = rows.join("");
        const flat = readFlatYaml("theme.yml", text);
        if (flat !== undefined) expect({ value: flat, diagnostics: [] }).toEqual(byYaml(text));
      }),
      { numRuns: 3000 },
    );
  });
});
