import { describe, expect, it } from "vitest";
import { findMotions } from "../../../../src/build/find-motions.ts";
import type { Document } from "../../../../src/document/types.ts";
import { unitsOfDocument } from "../../../../src/formats/word/format/document-units.ts";
import { plainRichText } from "../../../../src/formats/word/format/rich-text.ts";
import { memoryHost } from "../../../../src/ground/host/memory-host.ts";
import { nodeHost } from "../../../../src/ground/host/node-host.ts";
import { bothFormats, buildCase } from "../../../support/build-case.ts";
import { caseHost, listCases, projectFolder } from "../../../support/cases.ts";
import { importOne } from "../../../support/import-text.ts";

const host = nodeHost(projectFolder);
const docxOnly = { ...bothFormats, formats: ["docx"] } as const;
const worlds = [
  ...(findMotions([], host).value ?? []).map((file) => ({ name: file.path, world: { host, file } })),
  ...listCases()
    .filter(({ name }) => !name.startsWith("errors/"))
    .map((each) => ({ name: each.name, world: caseHost(each) })),
];

/** What a document says part by part. */
function said(document: Document): readonly string[] {
  return unitsOfDocument(document).map(({ kind, text, rows = [] }) =>
    [kind, plainRichText(text), ...rows.flat().map(plainRichText)].join(" | ").replace(/\s+/g, " "),
  );
}

describe("a Word file of our own", () => {
  it.each(worlds)("comes back as the same motion: $name", ({ world }) => comesBack(world));
});

async function comesBack(world: (typeof worlds)[number]["world"]): Promise<void> {
  const { built, docx } = await buildCase(world, docxOnly);
  if (built === undefined) throw new Error("nothing was built");
  const { text, images } = importOne(docx, "docx");
  const files = Object.fromEntries(images.map(({ name, bytes }) => [name, bytes]));
  const again = await buildCase(
    {
      host: { ...memoryHost({ ...files, "motion.md": text }, host), realPath: (path) => path },
      file: { path: "motion.md", name: "motion", folder: "." },
    },
    docxOnly,
  );
  if (again.built === undefined) throw new Error(`${JSON.stringify(again.diagnostics, undefined, 1)}\n${text}`);
  expect(said(again.built.document)).toEqual(said(built.document));
}
