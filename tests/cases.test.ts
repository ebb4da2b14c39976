import { beforeAll, describe, expect, it } from "vitest";
import { printDocument } from "../src/document/print-document.ts";
import { sha256 } from "../src/ground/digest/sha256.ts";
import { printFrames } from "../src/pages/layout/print-frames.ts";
import { type BuiltCase, buildCase, printDiagnostics, printDocumentXml } from "./support/build-case.ts";
import { caseHost, listCases } from "./support/cases.ts";
import { describeWith } from "./support/oracles.ts";
import { validatePdf } from "./support/verapdf.ts";

const cases = listCases();
const built = new Map<string, BuiltCase>();
const of = (name: string): BuiltCase => {
  const found = built.get(name);
  if (found === undefined) throw new Error(`${name} was not built`);
  return found;
};

beforeAll(async () => {
  for (const each of cases) built.set(each.name, await buildCase(caseHost(each)));
});

describe.each(cases)("$name", ({ name, folder }) => {
  const golden = (file: string): string => `${folder}/${file}`;

  it("is told this", async () => {
    const { diagnostics } = of(name);
    await expect(printDiagnostics(diagnostics, caseHost({ name, folder }).host)).toMatchFileSnapshot(
      golden("diagnostics.txt"),
    );
    expect(of(name).built === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
  });

  it.skipIf(name.startsWith("errors/"))("becomes this document, these pages and this Word file", async () => {
    const { built: motion, pdf, docx } = of(name);
    if (motion === undefined) throw new Error("nothing was built");
    await expect(printDocument(motion.document)).toMatchFileSnapshot(golden("document.txt"));
    await expect(printFrames(motion.frames)).toMatchFileSnapshot(golden("frames.txt"));
    await expect(printDocumentXml(docx)).toMatchFileSnapshot(golden("document.xml"));
    await expect(`${sha256(pdf)}  pdf\n${sha256(docx)}  docx\n`).toMatchFileSnapshot(golden("sha256.txt"));
  });

  it("is built to the same bytes again, and from a copy with CRLF", async () => {
    const again = await buildCase(caseHost({ name, folder }));
    expect([sha256(again.pdf), sha256(again.docx)]).toEqual([sha256(of(name).pdf), sha256(of(name).docx)]);
    const crlf = await buildCase(caseHost({ name, folder }, (text) => text.replace(/\r?\n/g, "\r\n")));
    expect(crlf.diagnostics.map(({ ruleId, message }) => [ruleId, message])).toEqual(
      of(name).diagnostics.map(({ ruleId, message }) => [ruleId, message]),
    );
    expect([sha256(crlf.pdf), sha256(crlf.docx)]).toEqual([sha256(again.pdf), sha256(again.docx)]);
  });
});

describeWith(["java"], "veraPDF", () => {
  it("finds every case to be PDF/A-4 and PDF/UA-2 where that is asked for", async () => {
    const files = [];
    for (const each of cases.filter(({ name }) => of(name).pdf.length > 0)) {
      const { pdf } = await buildCase(caseHost(each), { formats: ["pdf"], variant: "final", standard: "a-4" });
      files.push({ name: each.name, bytes: pdf });
    }
    const results = await validatePdf(files, ["4", "ua2"]);
    expect(results.filter(({ failures }) => failures.length > 0)).toEqual([]);
    expect(results).toHaveLength(files.length * 2);
  });

  it("finds every case to be PDF/A-2a and PDF/UA-1", async () => {
    const files = cases
      .filter(({ name }) => of(name).pdf.length > 0)
      .map(({ name }) => ({ name, bytes: of(name).pdf }));
    const results = await validatePdf(files, ["2a", "ua1"]);
    expect(results.filter(({ failures }) => failures.length > 0)).toEqual([]);
    expect(results).toHaveLength(files.length * 2);
  });
});
