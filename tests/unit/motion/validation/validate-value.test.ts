import { describe, expect, it } from "vitest";
import { readYaml } from "../../../../src/motion/source/yaml.ts";
import { toPlain, validateValue } from "../../../../src/motion/validation/validate-value.ts";
import * as z from "../../../../src/motion/validation/zod.ts";

const schema = z.strictObject({
  name: z.string(),
  tags: z.optional(z.union([z.string(), z.array(z.string())])),
  mood: z.optional(z.union([z.enum(["glad", "arg"]), z.array(z.enum(["glad", "arg"]))])),
  born: z.optional(z.iso.date()),
  people: z.optional(z.array(z.strictObject({ name: z.string() }))),
});

function issuesOf(text: string): readonly string[] {
  const { value } = readYaml("x.yml", text);
  if (value === undefined) throw new Error("no YAML");
  return validateValue(schema, value).issues.map((issue) => {
    const words = text.slice(issue.place.start, issue.place.end).trimEnd();
    const what =
      issue.type === "wrong-type"
        ? `${issue.expected.join(" or ")} not ${issue.actual}`
        : issue.type === "wrong-value"
          ? `${issue.format ?? issue.allowed}`
          : "";
    return `${issue.type} ${issue.path.join(".")} «${words}» ${what}`.trim();
  });
}

describe("validateValue", () => {
  it.each([
    ["a value that fits", "name: A\ntags: [a, b]\nmood: glad\nborn: 2028-02-29\npeople:\n  - name: B\n", []],
    [
      "keys that are not known, at any depth",
      "name: A\nx: 1\npeople:\n  - name: B\n    y: 2\n",
      ["unknown-key people.0.y «y»", "unknown-key x «x»"],
    ],
    ["a list for a text", "name: [A]\n", ["wrong-type name «[A]» text not list"]],
    ["nothing where something must be", "name:\n", ["wrong-type name «name» text not empty"]],
    [
      "a key that is missing, at what lacks it",
      "name: A\npeople: [{}]\n",
      ["wrong-type people.0.name «{}» text not missing"],
    ],
    ["fields for a text or list", "name: A\ntags: {a: b}\n", ["wrong-type tags «{a: b}» text or list not map"]],
    ["the item of a list that was meant", "name: A\ntags: [a, [b]]\n", ["wrong-type tags.1 «[b]» text not list"]],
    ["a value of none", "name: A\nmood: trött\n", ["wrong-value mood «trött» glad,arg"]],
    ["one value of a list", "name: A\nmood: [glad, trött]\n", ["wrong-value mood.1 «trött» glad,arg"]],
    ["a form that is not kept", "name: A\nborn: i går\n", ["wrong-value born «i går» date"]],
    ["a text for fields", "name: A\npeople: [B]\n", ["wrong-type people.0 «B» map not text"]],
  ])("finds %s", (_, text, expected) => {
    expect(issuesOf(text)).toEqual(expected);
  });

  it("points through quotes and escapes", () => {
    expect(issuesOf('name: A\nmood: "tr\\xF6tt"\n')).toEqual(['wrong-value mood «"tr\\xF6tt"» glad,arg']);
  });

  it("says nothing of what could not be read", () => {
    const place = { file: "x", start: 0, end: 1 };
    const unknown = { type: "unknown", place } as const;
    const key = (value: string) => ({ value, file: "x", spans: [{ at: 0, start: 0, end: value.length }] });
    const map = {
      type: "map",
      place,
      fields: [
        { key: key("name"), value: unknown },
        { key: key("x"), value: unknown },
      ],
    } as const;
    expect(validateValue(schema, map).issues).toEqual([]);
    expect(validateValue(schema, { type: "map", place, fields: [], isPartial: true }).issues).toEqual([]);
  });
});

describe("toPlain", () => {
  it("keeps keys that would mean something to JavaScript as keys", () => {
    const { value } = readYaml("x.yml", "__proto__: a\nconstructor: b\ntom:\n");
    const plain = value && toPlain(value);
    expect(Object.entries(plain as object)).toEqual([
      ["__proto__", "a"],
      ["constructor", "b"],
      ["tom", undefined],
    ]);
  });
});
