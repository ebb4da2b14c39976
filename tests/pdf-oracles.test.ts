import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Document } from "../src/document/types.ts";
import { wordsByBlock } from "../src/document/words.ts";
import { buildCase } from "./support/build-case.ts";
import { caseHost, listCases } from "./support/cases.ts";
import { describeWith, runOracle } from "./support/oracles.ts";

const cases = listCases().filter(({ name }) => !name.startsWith("errors/"));
const built = new Map<string, { readonly path: string; readonly document: Document }>();
const of = (name: string) => {
  const found = built.get(name);
  if (found === undefined) throw new Error(`${name} was not built`);
  return found;
};
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "yrka-pdf-"));
  for (const [index, each] of cases.entries()) {
    const { pdf, built: motion } = await buildCase(caseHost(each), {
      formats: ["pdf"],
      variant: "final",
      standard: "a-2a",
    });
    if (motion === undefined) continue;
    const path = join(folder, `${index}.pdf`);
    writeFileSync(path, pdf);
    built.set(each.name, { path, document: motion.document });
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeWith(["qpdf", "mutool"], "syntax", () => {
  it.each(cases)("is sound in $name", ({ name }) => {
    expect(runOracle("qpdf", ["--check", of(name).path])).toContain("No syntax or stream encoding errors found");
    expect(runOracle("mutool", ["info", of(name).path])).toContain("Pages:");
  });
});

describeWith(["pdffonts"], "fonts", () => {
  it.each(cases)("are all embedded, subset and mapped to Unicode in $name", ({ name }) => {
    const [, , ...rows] = runOracle("pdffonts", [of(name).path])
      .trimEnd()
      .split("\n");
    const wrong = rows.filter((row) => !/^[A-Z]{6}\+.* (yes) (yes) (yes) +\d+ +\d+$/.test(row));
    expect(wrong).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });
});

describeWith(["pdfinfo"], "structure", () => {
  it.each(cases)("gives back the words of each block, in order and unhyphenated, in $name", ({ name }) => {
    const { path, document } = of(name);
    const printed = runOracle("pdfinfo", ["-struct-text", path]);
    const said = [...printed.matchAll(/^\s*"(.*)"$/gm)]
      .map(([, text]) => text ?? "")
      .join("")
      .replace(/[\s\u00a0\u00ad]/g, "");
    let at = 0;
    for (const { id, words } of wordsByBlock(document)) {
      // Word by word: the number of a footnote may stand between two of them.
      for (const word of words) {
        const wanted = word.replace(/[\u00a0\u00ad]/g, "");
        const found = said.indexOf(wanted, at);
        expect(found, `${id}: ${word}`).toBeGreaterThanOrEqual(at);
        expect(found - at, `what stands before ${word} in ${id}`).toBeLessThan(4);
        at = found + wanted.length;
      }
    }
  });
});
