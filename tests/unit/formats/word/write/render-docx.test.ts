import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { Document } from "../../../../../src/document/types.ts";
import { wordsOf } from "../../../../../src/document/words.ts";
import { readDocx } from "../../../../../src/formats/word/read/read-docx.ts";
import { wordsOfDocx } from "../../../../../src/formats/word/read/words-of-docx.ts";
import { renderDocx } from "../../../../../src/formats/word/write/render-docx.ts";
import { sha256 } from "../../../../../src/ground/digest/sha256.ts";
import { lintDocx, listDirectFormatting } from "../../../../support/docx-lint.ts";
import { fonts, theme } from "../../../../support/docx-theme.ts";
import { documents } from "../../../../support/docx-variants.ts";
import { hasMammoth, hasOoxmlValidator, readByMammoth, validateDocx } from "../../../../support/ooxml-validator.ts";
import { describeWith, runOracle } from "../../../../support/oracles.ts";
import { runInProcesses } from "../../../../support/render-in-process.ts";

/** Programs by others start for each file, and slowly on a busy computer. */
vi.setConfig({ testTimeout: 300_000 });

const date = 1_795_000_000;
const cases = Object.entries(documents);

const render = (document: Document): Uint8Array => renderDocx(document, theme, fonts, { date });

/** For what does not ask whether a document is rendered alike twice. */
const rendered = new Map<Document, Uint8Array>();

function renderOnce(document: Document): Uint8Array {
  const bytes = rendered.get(document) ?? render(document);
  rendered.set(document, bytes);
  return bytes;
}

async function read(document: Document) {
  const reading = readDocx(renderOnce(document));
  if ("fault" in reading) throw new Error(reading.fault.kind);
  return reading.document;
}

/** Without what may stand between words on a page: spaces, hyphens at line ends, numbers of notes. */
const asShown = (text: string): string => text.replace(/[\s\d\u00ad\u2010\u2011-]+/g, "");

const lettersOf = (text: string): string => text.replace(/\s+/g, "");

describe("renderDocx", () => {
  it.each(cases)("says the words of the document, and no others: %s", async (_, document) => {
    expect(wordsOfDocx(await read(document))).toEqual(wordsOf(document));
  });

  it.each(cases)("is sound in its structure: %s", async (_, document) => {
    expect(lintDocx(renderOnce(document))).toEqual([]);
  });

  it.each(cases)("has its measures in styles, and none on paragraphs: %s", async (_, document) => {
    expect(listDirectFormatting(renderOnce(document))).toEqual([]);
  });

  it("gives the same bytes twice, in whatever order documents are made", async () => {
    const once = await Promise.all(cases.map(async ([name, document]) => [name, sha256(render(document))]));
    const again = await Promise.all(
      cases.toReversed().map(async ([name, document]) => [name, sha256(render(document))]),
    );
    expect(again.toReversed()).toEqual(once);
  });

  it("gives the same bytes in other processes, time zones and locales", async () => {
    const entry = join(import.meta.dirname, "../../../../support/print-docx-hashes.ts");
    const [first, ...others] = await runInProcesses(entry, [
      { TZ: "UTC" },
      { TZ: "Pacific/Kiritimati", LANG: "sv_SE.UTF-8" },
      { TZ: "America/Los_Angeles", LC_ALL: "tr_TR.UTF-8" },
    ]);
    expect(others).toEqual([first, first]);
    const here = await Promise.all(cases.map(async ([name, document]) => `${sha256(render(document))}  ${name}\n`));
    expect(here.join("")).toBe(first);
  });

  it("does not change what it is given", async () => {
    const document = documents["everything there is"] as Document;
    const before = structuredClone(document);
    render(document);
    expect(document).toEqual(before);
  });
});

describe.skipIf(!hasOoxmlValidator && !process.env["CI"])(
  "the Open XML SDK's validator (needs ooxml-validator)",
  () => {
    it("finds no fault in any document", async () => {
      const faults = await validateDocx(await Promise.all(cases.map(([, document]) => renderOnce(document))));
      expect(Object.fromEntries(cases.map(([name], index) => [name, faults[index]]))).toEqual(
        Object.fromEntries(cases.map(([name]) => [name, []])),
      );
    });

    it("does find faults", async () => {
      expect(await validateDocx([new Uint8Array([1, 2, 3])])).toEqual([
        [{ description: expect.any(String), path: "", id: "" }],
      ]);
    });
  },
);

describe.skipIf(!hasMammoth && !process.env["CI"])("mammoth (needs mammoth)", () => {
  it.each(cases)("reads the same words: %s", async (_, document) => {
    const body = await readByMammoth(renderOnce(document));
    const words = wordsOfDocx({ ...(await read(document)), notes: [] });
    // The numbers of a draft's paragraphs and clauses are text in the file, though no words of the author's.
    const withoutNumbers = body.replace(/(^|\n)\d+\.?(?=\t)/g, "$1");
    expect(lettersOf(withoutNumbers)).toBe(lettersOf(words.join(" ")));
  });
});

describeWith(["soffice", "pdftotext"], "LibreOffice", () => {
  it("opens every document and shows all its words", async () => {
    const folder = mkdtempSync(join(tmpdir(), "yrka-soffice-"));
    try {
      const paths = await Promise.all(
        cases.map(async ([, document], index) => {
          const path = join(folder, `${index}.docx`);
          writeFileSync(path, renderOnce(document));
          return path;
        }),
      );
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      runOracle("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...paths]);
      for (const [index, [name, document]] of cases.entries()) {
        const shown = asShown(runOracle("pdftotext", [join(folder, `${index}.pdf`), "-"]));
        const missing = wordsOf(document).filter((word) => !shown.includes(asShown(word)));
        expect({ name, missing }).toEqual({ name, missing: [] });
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
