import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { lintDocx, listDirectFormatting } from "./support/docx-lint.ts";
import { buildSource, goodMotions, renderSource } from "./support/merge-motion.ts";
import { hasOoxmlValidator, validateDocx } from "./support/ooxml-validator.ts";
import { describeWith, runOracle } from "./support/oracles.ts";

/** Programs by others start for each file, and slowly on a busy computer. */
vi.setConfig({ testTimeout: 300_000 });

const motions = await Promise.all(
  goodMotions().map(async ({ name, path, text }) => {
    const source = buildSource(text, path);
    return { name, source, bytes: renderSource(source) };
  }),
);

type Motion = (typeof motions)[number];

const byName = <T>(of: (motion: Motion, index: number) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(motions.map((motion, index) => [motion.name, of(motion, index)]));

describe("the Word file of every motion", () => {
  it("is sound where the validator sees nothing, with its measures in styles", () => {
    expect(byName(({ bytes }) => [...lintDocx(bytes), ...listDirectFormatting(bytes)])).toEqual(byName(() => []));
  });

  it.skipIf(!hasOoxmlValidator && !process.env["CI"])(
    "is valid to the Open XML SDK (needs ooxml-validator)",
    async () => {
      const faults = await validateDocx(motions.map(({ bytes }) => bytes));
      expect(byName((_, index) => faults[index])).toEqual(byName(() => []));
    },
  );
});

describeWith(["soffice", "pdfinfo"], "LibreOffice", () => {
  it("gives every motion as many pages as its PDF has, or one more or less", () => {
    const folder = mkdtempSync(join(tmpdir(), "yrka-pages-"));
    try {
      const paths = motions.map(({ bytes }, index) => {
        const path = join(folder, `${index}.docx`);
        writeFileSync(path, bytes);
        return path;
      });
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      runOracle("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...paths]);
      const pagesOf = (index: number): number =>
        Number(/Pages:\s+(\d+)/.exec(runOracle("pdfinfo", [join(folder, `${index}.pdf`)]))?.[1]);
      const far = motions.flatMap(({ name, source }, index) => {
        const pages = { word: pagesOf(index), pdf: source.pages() };
        return Math.abs(pages.word - pages.pdf) > 1 ? [{ name, ...pages }] : [];
      });
      expect(far).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
