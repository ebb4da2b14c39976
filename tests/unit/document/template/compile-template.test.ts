import fc from "fast-check";
import Handlebars from "handlebars";
import { describe, expect, it } from "vitest";
import { checkTemplate } from "../../../../src/document/template/check-template.ts";
import { compileTemplate } from "../../../../src/document/template/compile-template.ts";
import { contextShapes, type Value, type Values } from "../../../../src/document/template/context.ts";
import type { PlacedText } from "../../../../src/ground/text/placed-text.ts";
import { placed } from "../../../support/make-motion.ts";
import { makeTemplate, projectTemplate, said } from "../../../support/make-template.ts";
import { templateFiles } from "../../../support/template-files.ts";

const context: Values = {
  typ: placed("Motion"),
  titel: placed("<b>Titel</b>"),
  till: undefined,
  kommun: placed("Umeå"),
  fullmäktige: placed("Kommunfullmäktige"),
  ort: placed("Umeå"),
  datum: undefined,
  yrkande: placed("Vi yrkar:"),
  ärendemening: undefined,
  ärende: { rubrik: placed("Budget"), paragraf: undefined, diarienummer: placed("1") },
  undertecknare: [
    { namn: placed("A"), parti: placed("M"), roll: undefined, för: undefined },
    { namn: placed("B"), parti: undefined, roll: placed("ledamot"), för: undefined },
  ],
  bilagor: [],
  "att-satser": true,
  frågor: false,
  brödtext: true,
  utkast: false,
  publicering: true,
};

/** What Handlebars writes of the files as they are: a text gives its token by its own toHTML(). */
function byHandlebars(files: Readonly<Record<string, string>>): string {
  let count = 0;
  const toToken = (value: Value): unknown => {
    if (Array.isArray(value)) return value.map(toToken);
    if (typeof value !== "object") return value;
    if ("spans" in value) return { toHTML: () => `<field n="${++count}"/>` };
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toToken(inner as Value)]));
  };
  const environment = Handlebars.create();
  const options = { strict: true, preventIndent: true };
  const partials = Object.entries(files).map(([path, text]) => [
    path.replace(/^partials\/|\.hbs$/g, ""),
    environment.compile(text, options),
  ]);
  return environment.compile(files["motion.hbs"], options)(toToken(context), {
    partials: Object.fromEntries(partials),
  });
}

function byUs(files: Readonly<Record<string, string>>) {
  const outcome = checkTemplate("motion.hbs", makeTemplate(files), contextShapes);
  if (outcome.value === undefined) throw new Error(said(outcome).join("\n"));
  return compileTemplate(outcome.value)(context);
}

describe("compileTemplate", () => {
  it("writes what Handlebars writes, for the project's own template", () => {
    const files = Object.fromEntries([...projectTemplate("standard").files].map(([path, { text }]) => [path, text]));
    expect(byUs(files).text).toBe(byHandlebars(files));
  });

  it("writes what Handlebars writes, for any template that it accepts", () => {
    fc.assert(
      fc.property(templateFiles, (files) => {
        expect(byUs(files).text).toBe(byHandlebars(files));
      }),
      { numRuns: 300 },
    );
  });

  it("lets a partial reach out of the loop that it is used in", () => {
    const files = {
      "motion.hbs": "{{#each undertecknare}}{{> del}} {{/each}}",
      "partials/del.hbs": "{{namn}}, {{../kommun}}{{#if @last}}.{{/if}}",
    };
    const { text, fields } = byUs(files);
    expect(text.replace(/<field n="(\d+)"\/>/g, (_, number) => fields[number - 1]?.value ?? "")).toBe(
      "A, Umeå B, Umeå. ",
    );
  });

  it("takes digits and semicolons of the template for markup", () => {
    expect(byUs({ "motion.hbs": "f0;1;{{titel}}2;f9;" }).text).toBe('f0;1;<field n="1"/>2;f9;');
  });

  it("can be used for one motion after another", () => {
    const outcome = checkTemplate("motion.hbs", makeTemplate({ "motion.hbs": "{{titel}}" }), contextShapes);
    const write = compileTemplate(outcome.value ?? []);
    expect(["a", "b"].map((title) => write({ titel: placed(title) }).fields.map(({ value }) => value))).toEqual([
      ["a"],
      ["b"],
    ]);
  });

  it("says where each stretch of markup stands in the template", () => {
    const text = "<a>\r\n  {{#if titel}}\r\n    <b>{{titel}} å</b>\r\n  {{/if}}\r\n{{~ort}} <c/>";
    const markup = byUs({ "motion.hbs": text });
    const stretches = markup.origins.map(({ at, start, isField }, index) => {
      const written = markup.text.slice(at, markup.origins[index + 1]?.at);
      return isField ? text.slice(start, start + 2) : written === text.slice(start, start + written.length);
    });
    expect(stretches).toEqual([true, true, "{{", true, "{{", true]);
    expect(markup.fields.map((field: PlacedText) => field.value)).toEqual(["<b>Titel</b>", "Umeå"]);
  });
});
