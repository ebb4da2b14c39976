import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { frontMatterJsonSchema } from "../src/motion/fields/json-schema.ts";
import { checkoutStart, macStart, windowsStart } from "../src/office/new-office/files/start-files.ts";
import { withFieldTable } from "./support/field-table.ts";
import { withManualParts } from "./support/manual-parts.ts";
import { rulePages } from "./support/rule-pages.ts";

describe("files made from the code", () => {
  it("docs/diagnostics.md and docs/sv/reglerna.md are the registry of rules", async () => {
    await expect(rulePages("en")).toMatchFileSnapshot("../docs/diagnostics.md");
    await expect(rulePages("sv")).toMatchFileSnapshot("../docs/sv/reglerna.md");
  });

  it("schemas/front-matter.schema.json is the schema of the front matter", async () => {
    await expect(`${JSON.stringify(frontMatterJsonSchema(), undefined, 2)}\n`).toMatchFileSnapshot(
      "../schemas/front-matter.schema.json",
    );
  });

  it("Starta.cmd and Starta.command open the workbench of this folder", async () => {
    await expect(windowsStart(checkoutStart)).toMatchFileSnapshot("../Starta.cmd");
    await expect(macStart(checkoutStart)).toMatchFileSnapshot("../Starta.command");
  });

  it("docs/sv/skriv-en-motion.md has the fields and everything that the body may hold", async () => {
    const path = join(import.meta.dirname, "../docs/sv/skriv-en-motion.md");
    await expect(withManualParts(readFileSync(path, "utf8"))).toMatchFileSnapshot(path);
  });

  it("docs/motion-format.md has the table of fields", async () => {
    const path = join(import.meta.dirname, "../docs/motion-format.md");
    await expect(withFieldTable(readFileSync(path, "utf8"))).toMatchFileSnapshot(path);
  });
});
