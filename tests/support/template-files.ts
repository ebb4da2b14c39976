import fc from "fast-check";

const leaf = fc.constantFrom(
  "{{titel}}",
  "{{till}}",
  "<p>text</p>",
  "\n",
  "  ",
  "  {{! kommentar }}\n",
  "{{~ort~}}",
  "{{> del}}",
  "\n  {{> del}}\n",
  "å &amp; ",
  "\\{{titel}}",
);
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    leaf,
    fc.tuple(tie("tree"), tie("tree")).map(([a, b]) => a + b),
    fc
      .tuple(
        fc.constantFrom("utkast", "publicering", "titel", "till", "bilagor", "undertecknare"),
        tie("tree"),
        tie("tree"),
      )
      .map(([name, a, b]) => `{{#if ${name}}}\n${a}{{else}}${b}{{/if}}\n`),
    fc.tuple(fc.constantFrom("utkast", "ort"), tie("tree")).map(([name, a]) => `{{#unless ${name}}}${a}{{/unless}}`),
    fc.constantFrom(
      "{{#each undertecknare}}{{namn}}{{#if @last}}.{{else}}, {{/if}}{{#if parti}}{{../kommun}}{{/if}}{{/each}}",
      "{{#each bilagor}}{{fil}}{{else}}inga{{/each}}",
      "  {{#each undertecknare}}\n  {{roll}}{{#unless @first}}!{{/unless}}\n  {{/each}}\n",
      "{{#with ärende}}{{rubrik}} {{paragraf}}{{../ort}}{{/with}}",
      "{{#if utkast}}a{{else if ort}}b{{else}}c{{/if}}",
    ),
  ),
}));

/** The files of a template that is accepted, with every kind of statement. */
export const templateFiles: fc.Arbitrary<Readonly<Record<string, string>>> = tree.map((text) => ({
  "motion.hbs": text,
  "partials/del.hbs": "<em>{{ort}}</em>\n  {{#if titel}}\n  x\n  {{/if}}\n",
}));
