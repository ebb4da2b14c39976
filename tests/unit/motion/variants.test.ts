import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkMotion } from "../../../src/build/check-motion.ts";
import { fixMotion } from "../../../src/build/fix-motion.ts";
import { openResources } from "../../../src/build/resources.ts";
import { motionHost } from "../../support/motion-text.ts";

const folder = join(import.meta.dirname, "variants");
const names = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
const shared = openResources(motionHost());
const file = { path: "motions/x.md", name: "x", folder: "." };

const withText = (text: string) => ({ ...shared, host: motionHost({ [file.path]: text }) });

/** Motions as councillors write them: invented matters, real forms, for many kommuner and parties. */
describe("a motion as councillors write them", () => {
  it("comes in many forms", () => expect(names.length).toBeGreaterThan(60));

  it.each(names)("draws neither error nor warning: %s", (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const { diagnostics } = checkMotion(file, "final", withText(text));
    expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it.each(names)("keeps every letter and figure when repaired, but ordinals of clauses: %s", (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const fixed = fixMotion(file, withText(text)).value?.after ?? "";
    const letters = (written: string) => written.match(/[\p{L}\p{N}]/gu)?.join("");
    const withoutOrdinals = text.replace(/^( *- )(?:\d\. )?(att)\d?(?= )/gm, "$1$2");
    expect([letters(text), letters(withoutOrdinals)]).toContain(letters(fixed));
  });
});
