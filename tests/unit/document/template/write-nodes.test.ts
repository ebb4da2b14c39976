import fc from "fast-check";
import { expect, it } from "vitest";
import { checkTemplate } from "../../../../src/document/template/check-template.ts";
import { contextShapes } from "../../../../src/document/template/context.ts";
import type { TemplateNode } from "../../../../src/document/template/syntax.ts";
import { nodeWriter } from "../../../../src/document/template/write-nodes.ts";
import { nodeWriter as inBrowser } from "../../../../src/document/template/write-nodes-in-browser.ts";
import { makeTemplate, projectTemplate } from "../../../support/make-template.ts";
import { templateFiles } from "../../../support/template-files.ts";

const text = (said: string) => ({ toHTML: () => said });
const signatory = fc.record(
  { namn: fc.constant(text("N")), parti: fc.constant(text("P")), roll: fc.constant(text("")) },
  { requiredKeys: [] },
);
const contexts = fc.record(
  {
    titel: fc.constant(text("T")),
    till: fc.constant(text("")),
    kommun: fc.constant(text("K")),
    ort: fc.constant(text("O")),
    ärende: fc.record({ rubrik: fc.constant(text("R")), paragraf: fc.constant(text("§")) }, { requiredKeys: [] }),
    undertecknare: fc.array(signatory, { maxLength: 3 }),
    bilagor: fc.array(fc.record({ fil: fc.constant(text("F")) }), { maxLength: 2 }),
    utkast: fc.boolean(),
    publicering: fc.boolean(),
  },
  { requiredKeys: ["undertecknare", "bilagor"] },
);

function bothOf(nodes: readonly TemplateNode[], context: unknown): readonly string[] {
  return [nodeWriter, inBrowser].map((writer) => {
    let count = 0;
    return writer(nodes, () => count++)(context);
  });
}

it("writes the same with Handlebars and in a browser, for any template and context", () => {
  fc.assert(
    fc.property(templateFiles, contexts, (files, context) => {
      const nodes = checkTemplate("motion.hbs", makeTemplate(files), contextShapes).value ?? [];
      const [byHandlebars, byUs] = bothOf(nodes, context);
      expect(byUs).toBe(byHandlebars);
    }),
    { numRuns: 300 },
  );
});

it("does so for the project's own templates, with a loop in a loop and a name one scope up", () => {
  const nodes = checkTemplate("motion.hbs", projectTemplate("standard"), contextShapes).value ?? [];
  const [inner] = [{ type: "field", path: { up: 1, names: ["namn"] }, place: { file: "", start: 0, end: 0 } } as const];
  const nested: readonly TemplateNode[] = [
    {
      type: "each",
      path: { up: 0, names: ["undertecknare"] },
      otherwise: [],
      body: [
        { type: "each", path: { up: 1, names: ["bilagor"] }, body: [inner], otherwise: [] },
        { type: "if", path: { loop: "last" }, body: [inner], otherwise: [] },
      ],
    },
  ];
  const context = {
    undertecknare: [{ namn: text("A") }, { namn: text("B") }],
    bilagor: [{}, {}],
    namn: text("ytterst"),
  };
  const [byHandlebars, byUs] = bothOf([...nodes, ...nested], context);
  expect(byUs).toBe(byHandlebars);
  expect(byUs).toContain("A");
});
