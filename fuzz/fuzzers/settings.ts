import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../tests/support/cases.ts";
import type { Fuzzer } from "../fuzzer.ts";
import { runProgram } from "../program.ts";
import { goodMotion } from "../samples.ts";

const read = (path: string): string => readFileSync(join(projectFolder, path), "utf8");
const motion = goodMotion.replace(/^mall:.*\n/m, "").replace("---\n", "---\nmall: egen\n");

/** Themes, facts of kommuner, and settings of the rules: all in YAML. */
export const settings: Fuzzer = {
  name: "settings",
  about: "builds with a changed theme, kommun file and yrka.config.yml: each is refused with a reason, or taken",
  samples: async () => [
    { name: "theme", content: read("templates/standard/theme.yml") },
    { name: "umea theme", content: read("templates/umea/theme.yml") },
    ...readdirSync(join(projectFolder, "kommuner"))
      .filter((name) => name.endsWith(".yml"))
      .slice(0, 5)
      .map((name) => ({ name, content: read(`kommuner/${name}`) })),
    { name: "settings", content: "regler:\n  date-present: fel\n  readability: av\nförslag: ja\n" },
  ],
  tokens: [
    " mm",
    " pt",
    "0 mm",
    "-5 mm",
    "99999 mm",
    "1e308 pt",
    "\n  - ",
    ": ",
    '"#12"',
    '"#ffffff"',
    "\n",
    "ja",
    "nej",
    "källa: ",
  ],
  run: async (input) => {
    const theme = new TextDecoder().decode(input).replace(/^extends:.*$/m, "");
    await runProgram(["build", "--json", "--format", "pdf,docx", "motions/a.md"], {
      "motions/a.md": motion,
      "templates/egen/theme.yml": `extends: standard\n${theme}`,
    });
    await runProgram(["build", "--json", "--format", "txt", "motions/a.md"], {
      "motions/a.md": goodMotion,
      "kommuner/umea.yml": input,
      "yrka.config.yml": input,
    });
  },
};
