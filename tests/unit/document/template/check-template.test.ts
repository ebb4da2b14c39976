import { describe, expect, it } from "vitest";
import { checkTemplate } from "../../../../src/document/template/check-template.ts";
import { contextShapes } from "../../../../src/document/template/context.ts";
import { kindFiles } from "../../../../src/document/template/template.ts";
import { makeTemplate, projectTemplate, said } from "../../../support/make-template.ts";

function check(markup: string, partials: Readonly<Record<string, string>> = {}): readonly string[] {
  const files = Object.fromEntries(Object.entries(partials).map(([name, text]) => [`partials/${name}.hbs`, text]));
  const outcome = checkTemplate("motion.hbs", makeTemplate({ "motion.hbs": markup, ...files }), contextShapes);
  return outcome.diagnostics.map(({ place }, index) => {
    const text = place.file.endsWith("motion.hbs") ? markup : (partials[place.file.replace(/.*\/|\.hbs$/g, "")] ?? "");
    return `${text.slice(place.start, place.end)} — ${said(outcome)[index]?.replace(/^\S+ error /, "")}`;
  });
}

describe("checkTemplate", () => {
  it("accepts the project's own templates, for every kind they have a file for", () => {
    for (const id of ["standard", "umea"]) {
      const template = projectTemplate(id);
      for (const file of Object.values(kindFiles)) {
        expect(said(checkTemplate(file, template, contextShapes))).toEqual([]);
      }
    }
  });

  it.each([
    ["{{titl}}", "titl — template-names-known: Unknown field `titl` (do you mean `titel`?)"],
    [
      "{{#if utkast}}{{else}}{{dautm}}{{/if}}",
      "dautm — template-names-known: Unknown field `dautm` (do you mean `datum`?)",
    ],
    [
      "{{#each undertecknare}}{{titel}}{{/each}}",
      "titel — template-names-known: Unknown field `titel` (known here are namn, parti, roll, för)",
    ],
    [
      "{{#each undertecknare}}{{../titl}}{{/each}}",
      "../titl — template-names-known: Unknown field `../titl` (do you mean `../titel`?)",
    ],
    ["{{../titel}}", "../titel — template-names-known: Unknown field `../titel`"],
    [
      "{{ärende.rubrikk}}",
      "ärende.rubrikk — template-names-known: Unknown field `ärende.rubrikk` (do you mean `ärende.rubrik`?)",
    ],
    ["{{titel.toHTML}}", "titel.toHTML — template-names-known: Unknown field `titel.toHTML`"],
    ["{{constructor}}", "constructor — template-names-known: Unknown field `constructor`"],
    ["{{#if @first}}{{/if}}", "@first — template-names-known: Unknown field `@first`"],
    [
      "{{undertecknare}}",
      "undertecknare — template-names-known: `undertecknare` is no text that can be printed (use it in `{{#each …}}`)",
    ],
    ["{{utkast}}", "utkast — template-names-known: `utkast` is no text that can be printed (use it in `{{#if …}}`)"],
    ["{{#each titel}}{{/each}}", "titel — template-names-known: `titel` is no list"],
    ["{{#with utkast}}{{/with}}", "utkast — template-names-known: `utkast` has no fields in it"],
    ["{{#titel}}x{{/titel}}", "titel — template-names-known: Unknown block or helper `titel`"],
    ["{{upper titel}}", "upper — template-names-known: Unknown block or helper `upper`"],
    ["{{> sidfott}}", "{{> sidfott}} — template-names-known: There is no partial `sidfott` (do you mean `sidfot`?)"],
    [
      "{{{titel}}}",
      "{{{titel}}} — template-compiles: Triple braces or `&` bypass what protects the words of the motion (write `{{titel}}` with two braces)",
    ],
    ["{{&titel}}", "{{&titel}} — template-compiles: Triple braces or `&` bypass"],
    ["{{#if titel ort}}{{/if}}", "if — template-compiles: `{{#if}}` takes exactly one name"],
    ["{{#each bilagor as |b|}}{{/each}}", "each — template-compiles: `{{#each}}` takes exactly one name"],
    ["{{> sidfot ort=titel}}", "{{> sidfot ort=titel}} — template-compiles: `{{> sidfot …}}` cannot be used"],
    ["{{> (lookup titel)}}", "{{> (lookup titel)}} — template-compiles: `{{> (…)}}` cannot be used"],
    ['{{#*inline "x"}}{{/inline}}', '{{#*inline "x"}}{{/inline}} — template-compiles: `{{#* …}}` cannot be used'],
    ['{{"x"}}', '{{"x"}} — template-compiles: `x` cannot be used'],
    ['<p class="{{titel}}">', '<p class=" — template-compiles: A field or block cannot stand inside a tag'],
    ["<p {{#if ort}}class='x'{{/if}}>", "<p  — template-compiles: A field or block cannot stand inside a tag"],
    ["<!-- {{titel}} -->", "<!--  — template-compiles: A field or block cannot stand inside a tag"],
  ])("%s", (markup, message) => {
    const [first] = check(markup, { sidfot: "" });
    expect(first?.slice(0, message.length)).toBe(message);
  });

  it("says what keeps Handlebars from reading a template, on its line", () => {
    expect(check("<p>\n  {{#if titel}}\n</p>")).toEqual([
      "</p> — template-compiles: The template ends within a block (close each `{{#if …}}` with `{{/if}}`, each `{{#each …}}` with `{{/each}}`)",
    ]);
    expect(check("<p>\n  {{#if titel}}x{{/each}}\n</p>")).toEqual([
      "if titel}}x{{/each}} — template-compiles: `{{#if}}` is closed by `{{/each}}` (close the block with `{{/if}}`)",
    ]);
    expect(check("a\r\n  {{titel\r\nb")).toEqual([expect.stringMatching(/— template-compiles: The template/)]);
  });

  it("says many things at once, partials too", () => {
    expect(check("{{titl}}{{> a}}", { a: "{{ortt}}" }).map((line) => line.split(" — ")[0])).toEqual(["titl", "ortt"]);
  });

  it("refuses partials that call themselves", () => {
    expect(check("{{> a}}", { a: "{{> b}}", b: "{{#if ort}}{{> a}}{{/if}}" })).toEqual([
      "{{> a}} — template-compiles: The partial calls itself: a → b → a",
    ]);
  });

  it("refuses what Handlebars would take too long to read", () => {
    expect(check(`${"{{#if ort}}".repeat(51)}x${"{{/if}}".repeat(51)}`)).toEqual([
      " — template-compiles: The template is too long, or has too many blocks within each other (divide it into partials)",
    ]);
    expect(check("{{#if ort}}a{{^}}b{{/if}}".repeat(60))).toEqual([]);
  });

  it("refuses what could grow without bounds", () => {
    const depths = [0, 1, 2, 3];
    const loops = `${depths.map((depth) => `{{#each ${"../".repeat(depth)}undertecknare}}`).join("")}x${"{{/each}}".repeat(4)}`;
    expect(check(loops).join()).toContain("can give more text than it may");
    const fan = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`p${n}`, n === 11 ? "x" : `{{> p${n + 1}}}`.repeat(3)]),
    );
    expect(check("{{> p0}}", fan).join()).toContain("can give more text than it may");
  });

  it("refuses what Handlebars would compile for long: many statements, also by partials that use partials", () => {
    const many = [
      " — template-compiles: The template is too large, or can give more text than it may (remove loops within loops and partials that are repeated)",
    ];
    expect(check("{{titel}}".repeat(5_000))).toEqual([]);
    expect(check("{{titel}}".repeat(5_001))).toEqual(many);
    const doubling = Object.fromEntries(
      Array.from({ length: 40 }, (_, level) => [`p${level}`, level === 39 ? "x" : `{{> p${level + 1}}}`.repeat(2)]),
    );
    expect(check("{{> p0}}", doubling)).toEqual(many);
  });
});
