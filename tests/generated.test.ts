import { describe, expect, it } from "vitest";
import { fieldHelp } from "../src/motion/field-help.ts";
import { frontMatterJsonSchema } from "../src/motion/json-schema.ts";
import { FIELD_NAMES } from "../src/motion/schema.ts";
import { rulePages } from "./support/rule-pages.ts";

describe("files made from the code", () => {
  it("docs/diagnostics.md is the registry of rules", async () => {
    await expect(rulePages()).toMatchFileSnapshot("../docs/diagnostics.md");
  });

  it("schemas/front-matter.schema.json is the schema of the front matter", async () => {
    await expect(`${JSON.stringify(frontMatterJsonSchema(), undefined, 2)}\n`).toMatchFileSnapshot(
      "../schemas/front-matter.schema.json",
    );
  });

  it("every field has help, and all help is of a field", () => {
    const paths = Object.entries(FIELD_NAMES).flatMap(([parent, names]) =>
      names.map((name) => (parent === "" ? name : `${parent}.${name}`)),
    );
    expect(Object.keys(fieldHelp).sort()).toEqual([...paths].sort());
  });
});
