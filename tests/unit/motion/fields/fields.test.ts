import { describe, expect, it } from "vitest";
import type { FieldDescription } from "../../../../src/motion/fields/field-description.ts";
import { fields, fieldsIn, findField, mayAppear } from "../../../../src/motion/fields/fields.ts";

const all: readonly (readonly [string, FieldDescription])[] = fields.flatMap((field) => [
  [field.key, field] as const,
  ...fieldsIn(field.type).map((below) => [`${field.key}.${below.key}`, below] as const),
]);

describe("the fields of the front matter", () => {
  it.each(all)("%s can be found, and is described in both languages", (path, field) => {
    expect(findField(path.split("."))).toBe(field);
    const texts = [field.title, field.description, ...(field.omitted ? [field.omitted] : [])];
    expect(texts.flatMap(({ sv, en }) => [sv, en]).filter((text) => text.trim() === "")).toEqual([]);
    expect(field.key.normalize("NFC")).toBe(field.key);
  });

  it("have names and keys of their own", () => {
    const groups: readonly (readonly FieldDescription[])[] = [fields, ...fields.map(({ type }) => fieldsIn(type))];
    for (const group of groups) {
      expect(new Set(group.map(({ key }) => key)).size).toBe(group.length);
      expect(new Set(group.map(({ name }) => name)).size).toBe(group.length);
    }
  });

  it("of the office, and contact data, are in no document and in no source that is attached", () => {
    const kept = all.filter(([, { from }]) => from !== "author").map(([path]) => path.split("."));
    expect(kept.length).toBeGreaterThan(8);
    for (const path of kept) {
      for (const where of ["page", "template", "metadata", "source"] as const)
        expect(mayAppear(path, where)).toBe(false);
    }
  });

  it("are printed before they are in metadata", () => {
    for (const [, { appears }] of all) if (appears.includes("metadata")) expect(appears).toContain("page");
  });

  it("that nobody has described appear nowhere", () => {
    expect(mayAppear(["utskott"], "source")).toBe(false);
    expect(mayAppear(["eget", "ansvarig"], "data")).toBe(false);
  });
});
