import { describe, expect, it } from "vitest";
import type { BuildOptions } from "../src/build/build-motion.ts";
import { printedMeta } from "../src/document/meta.ts";
import { inspectFile } from "../src/formats/inspect/inspect-file.ts";
import { verifyFile } from "../src/formats/verify/verify-file.ts";
import { verifySource } from "../src/formats/verify/verify-source.ts";
import { buildCase } from "./support/build-case.ts";
import { listBuildable } from "./support/buildable.ts";

const variants: readonly BuildOptions[] = [
  { formats: ["pdf", "docx", "json"], variant: "final", standard: "a-2a" },
  { formats: ["pdf", "docx", "json"], variant: "published", standard: "a-3a" },
  { formats: ["pdf", "docx", "json"], variant: "draft", standard: "a-2a" },
  { formats: ["pdf", "docx", "json"], variant: "published", standard: "a-4" },
];

const claims = {
  "a-2a": ["PDF/A-2a", "PDF/UA-1"],
  "a-3a": ["PDF/A-3a", "PDF/UA-1"],
  "a-4": ["PDF/A-4", "PDF/UA-2"],
};

/** What the design keeps to the JSON file. */
const inJsonAlone = [
  "caseNumbers",
  "publicNumber",
  "meeting",
  "submitted",
  "raised",
  "decision",
  "own",
  "source",
  "files",
];

describe.each(listBuildable())("$name", ({ host, file }) => {
  it.each(variants)("carries the registrar's data in its PDF alone, and is verified, as $variant", async (options) => {
    const { built, pdf, docx } = await buildCase({ host, file }, options);
    const json = built?.files.find(({ format }) => format === "json")?.bytes;
    if (built === undefined || json === undefined) throw new Error("nothing was built");
    const expected: Record<string, unknown> = JSON.parse(new TextDecoder().decode(json));
    for (const key of inJsonAlone) delete expected[key];
    expected["signatories"] = printedMeta(built.document.meta).signatories;

    const reading = await inspectFile(pdf);
    if (!("inspection" in reading)) throw new Error(reading.fault);
    const { data, conformance, missing, title, language, fonts } = reading.inspection;
    expect(data).toEqual(expected);
    expect({ conformance, missing, title, language, isEmbedded: fonts.every(({ isEmbedded }) => isEmbedded) }).toEqual({
      conformance: options.variant === "draft" ? [] : claims[options.standard],
      missing: [],
      title: built.document.meta.title,
      language: "sv-SE",
      isEmbedded: true,
    });
    if (options.variant === "published") expect(reading.inspection.personalData).toEqual([]);

    const word = await inspectFile(docx);
    if (!("inspection" in word)) throw new Error(word.fault);
    expect([word.inspection.format, word.inspection.missing]).toEqual(["docx", []]);
    if (options.variant === "published") expect(word.inspection.personalData).toEqual([]);

    const { built: revision, ...integrity } = verifyFile(pdf);
    expect(integrity).toEqual({ revision: "intact", appended: "nothing", signatures: 0 });
    if (data === undefined || revision === undefined) throw new Error("no data");
    const source = { pdf, data: printedMeta(built.document.meta) };
    expect(verifySource({ pdf: revision, data }, source)).toEqual({ agrees: "bytes" });
  });
});
