import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Document } from "../src/document/types.ts";
import { wordsByBlock } from "../src/document/words.ts";
import { inspectFile } from "../src/formats/inspect/inspect-file.ts";
import { buildCase } from "./support/build-case.ts";
import { caseHost, listCases } from "./support/cases.ts";
import { describeWith, runOracle } from "./support/oracles.ts";

/** At most the numbers of some notes side by side, the mark of a list, and the number of the note itself. */
const NUMBERS_OF_NOTES = /^[\d,.•–◦▪-]{0,8}$/u;
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

describeWith(["qpdf"], "a locked copy", () => {
  it("can be inspected, and its fonts are said to be unread", async () => {
    const { path } = of("minimal");
    const locked = `${path}.locked.pdf`;
    runOracle("qpdf", ["--encrypt", "", "owner", "256", "--", path, locked]);
    const inspected = await inspectFile(readFileSync(locked));
    expect(inspected).toMatchObject({ inspection: { unread: ["fonts"], hasText: true } });
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
      .replace(/[\s\u00a0\u00ad\u200b]/g, "")
      .normalize("NFC");
    let at = 0;
    for (const { id, words } of wordsByBlock(document)) {
      // Letter by letter: numbers of footnotes may come between two of them.
      for (const letter of words
        .join("")
        .replace(/[\u00a0\u00ad]/g, "")
        .normalize("NFC")) {
        const found = said.indexOf(letter, at);
        const between = said.slice(at, found === -1 ? at + 20 : found);
        expect(between, `what comes before ${letter} of ${words.join(" ")} in ${id}`).toMatch(NUMBERS_OF_NOTES);
        at = found + letter.length;
      }
    }
  });
});
