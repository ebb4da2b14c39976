import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contextShapes, type Shapes } from "../../../../src/document/template/context.ts";
import { volumeShapes } from "../../../../src/document/template/fill-contents.ts";
import { kindFiles, volumeFile } from "../../../../src/document/template/template.ts";
import { paragraphClasses, vocabulary } from "../../../../src/document/template/vocabulary.ts";
import { styleNames } from "../../../../src/document/theme/theme.ts";
import { plainTokens, styleTokens } from "../../../../src/document/theme/tokens.ts";

const page = readFileSync(join(import.meta.dirname, "../../../../docs/templates.md"), "utf8");
const named = new Set(page.match(/`[^`\n]+`/g)?.map((code) => code.slice(1, -1)));

function namesOf(shapes: Shapes): readonly string[] {
  return Object.entries(shapes).flatMap(([name, shape]) => ["of" in shape ? namesOf(shape.of) : [], name].flat());
}

describe("docs/templates.md", () => {
  it.each([
    ["element", Object.keys(vocabulary).filter((name) => !/^h[34]$/.test(name))],
    ["class", paragraphClasses],
    ["field", [...namesOf(contextShapes), ...namesOf(volumeShapes)]],
    ["token", Object.keys(plainTokens)],
    ["style", styleNames],
    ["token of styles", Object.keys(styleTokens)],
    ["file", [...Object.values(kindFiles), volumeFile]],
  ])("names every %s", (_, names) => {
    expect(names.filter((name) => !named.has(name))).toEqual([]);
  });
});
