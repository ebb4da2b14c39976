import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findMotions } from "../src/build/find-motions.ts";
import { wordsOf } from "../src/document/words.ts";
import { readDocx } from "../src/formats/word/read/read-docx.ts";
import { wordsOfDocx } from "../src/formats/word/read/words-of-docx.ts";
import { nodeHost } from "../src/ground/host/node-host.ts";
import { buildCase } from "./support/build-case.ts";
import { caseHost, listCases, projectFolder } from "./support/cases.ts";
import { describeWith, runOracle } from "./support/oracles.ts";

const projectHost = nodeHost(projectFolder);
const motions = (findMotions([], projectHost).value ?? []).map((file) => ({
  name: file.path,
  world: { host: projectHost, file },
}));
const cases = listCases()
  .filter(({ name }) => !name.startsWith("errors/"))
  .map((each) => ({ name: each.name, world: caseHost(each) }));

describe("words", () => {
  it.each([...motions, ...cases])("are the same in the Word file as in the document: $name", async ({ world }) => {
    const { built, docx } = await buildCase(world);
    if (built === undefined) throw new Error("nothing was built");
    const read = readDocx(docx);
    if ("fault" in read) throw new Error(`the Word file cannot be read: ${read.fault.kind}`);
    expect(wordsOfDocx(read.document)).toEqual(wordsOf(built.document));
  });
});

const real = readFileSync(join(import.meta.dirname, "real-motions/umea-samarbeten.txt"), "utf8")
  .split(/\s+/)
  .filter((word) => word !== "");

describeWith(["pdftotext", "soffice"], "the real motion", () => {
  const umea = motions.find(({ name }) => name.includes("umea"));

  it("stands in the PDF and in the Word file, every word in order", async () => {
    if (umea === undefined) throw new Error("the motion is gone");
    const { pdf, docx } = await buildCase(umea.world);
    const folder = mkdtempSync(join(tmpdir(), "yrka-parity-"));
    try {
      writeFileSync(join(folder, "a.pdf"), pdf);
      writeFileSync(join(folder, "b.docx"), docx);
      const inPdf = runOracle("pdftotext", [join(folder, "a.pdf"), "-"])
        .replace(/\u00ad\n/g, "")
        .replace(/\/\n/g, "/");
      expect(firstMissing(real, inPdf)).toBeUndefined();
      runOracle("soffice", [
        "--headless",
        `-env:UserInstallation=file://${folder}/profile`,
        "--convert-to",
        "txt:Text (encoded):UTF8",
        "--outdir",
        folder,
        join(folder, "b.docx"),
      ]);
      expect(firstMissing(real, readFileSync(join(folder, "b.txt"), "utf8"))).toBeUndefined();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** The first word that does not follow those before it in the text; words of the page's own may stand between. */
function firstMissing(words: readonly string[], text: string): string | undefined {
  const said = text.split(/\s+/);
  let at = 0;
  for (const [index, word] of words.entries()) {
    const found = said.indexOf(word, at);
    if (found === -1) return `word ${index}, ${word}`;
    at = found + 1;
  }
  return undefined;
}
