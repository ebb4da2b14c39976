import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../tests/support/cases.ts";
import type { Fuzzer, Sample } from "../fuzzer.ts";
import { runProgram } from "../program.ts";
import { goodMotion } from "../samples.ts";

const folder = join(projectFolder, "templates/standard");
const read = (name: string): Sample => ({ name, content: readFileSync(join(folder, name), "utf8") });
const motion = goodMotion.replace(/^mall:.*\n/m, "").replace("---\n", "---\nmall: egen\n");

/** An office's own template. */
export const template: Fuzzer = {
  name: "template",
  about: "builds by a changed template: it is refused with a reason, or gives files that hold together",
  samples: async () => [
    ...readdirSync(folder)
      .filter((name) => name.endsWith(".hbs"))
      .map(read),
    ...readdirSync(join(folder, "partials")).map((name) => read(`partials/${name}`)),
  ],
  tokens: [
    "{{#each clauses}}",
    "{{/each}}",
    "{{#if title}}",
    "{{else}}",
    "{{/if}}",
    "{{> huvud}}",
    "{{> a}}",
    "{{this}}",
    "{{../title}}",
    "{{title}}",
    "{{{title}}}",
    "{{lookup . 'constructor'}}",
    "{{@index}}",
    "{{!-- ",
    "--}}",
    "<document>",
    "</document>",
    "<p>",
    "</p>",
    "<h1>",
    "<em>",
    "<clause-list/>",
    "<body/>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "<?x ?>",
    "&amp;",
    "&#x0;",
    "<a href='https://x'>",
    ' role="body"',
  ],
  run: async (input) => {
    for (const name of ["motion.hbs", "partials/huvud.hbs"]) {
      const files = {
        "motions/a.md": motion,
        "templates/egen/theme.yml": "extends: standard\n",
        [`templates/egen/${name}`]: input,
      };
      await runProgram(["build", "--json", "--format", "pdf,docx", "motions/a.md"], files);
    }
  },
};
