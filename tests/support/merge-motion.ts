import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeDocument } from "../../src/build/make-document.ts";
import { Profile } from "../../src/build/profile.ts";
import { readMotion } from "../../src/build/read-motion.ts";
import { openResources, type Resources } from "../../src/build/resources.ts";
import type { Theme } from "../../src/document/theme/theme.ts";
import type { Document } from "../../src/document/types.ts";
import type { DocxDocument } from "../../src/formats/word/read/docx-document.ts";
import { readDocx } from "../../src/formats/word/read/read-docx.ts";
import { resolveChanges } from "../../src/formats/word/read/resolve-changes.ts";
import { renderDocx } from "../../src/formats/word/write/render-docx.ts";
import { memoryHost } from "../../src/ground/host/memory-host.ts";
import { nodeHost } from "../../src/ground/host/node-host.ts";
import type { SourceSyntax } from "../../src/motion/source/syntax.ts";
import { type DocxMerge, type MergeInput, mergeDocx } from "../../src/office/merge/merge-docx.ts";
import type { FontSet } from "../../src/pages/fonts/font-set.ts";
import { layoutDocument } from "../../src/pages/layout/layout.ts";
import { listCases, projectFolder } from "./cases.ts";

export type BuiltSource = {
  readonly syntax: SourceSyntax;
  readonly document: Document;
  readonly theme: Theme;
  readonly fonts: FontSet;
  readonly pages: () => number;
};

const real = nodeHost();
const shared = openResources(real);

/** Build the document of a motion's text, which stands where the motion does, so that its images are found. */
export function buildSource(text: string, path = "motions/x.md", variant: "final" | "draft" = "final"): BuiltSource {
  const host = memoryHost({ [path]: text }, real);
  const resources: Resources = { ...shared, host };
  const profile = new Profile(host);
  const read = readMotion({ path, name: "x", folder: "." }, variant, resources, profile).value;
  if (read?.motion === undefined) throw new Error(`not a motion:\n${text}`);
  const made = makeDocument(read.motion, { variant }, resources, profile).value;
  if (made === undefined) throw new Error("no document");
  const { document, template, fonts } = made;
  const pages = (): number => layoutDocument(document, template.theme, fonts).value?.length ?? 0;
  return { syntax: read.syntax, document, theme: template.theme, fonts, pages };
}

export function renderSource({ document, theme, fonts }: BuiltSource): Uint8Array {
  return renderDocx(document, theme, fonts);
}

export function openDocx(bytes: Uint8Array, decision: "accept" | "reject" = "accept"): DocxDocument {
  const reading = readDocx(bytes);
  if ("fault" in reading) throw new Error(`${reading.fault.kind} ${reading.fault.part}`);
  return resolveChanges(reading.document, decision);
}

/** Merge a Word file into a source. */
export function mergeInto(
  source: BuiltSource,
  bytes: Uint8Array,
  more: Partial<MergeInput> = {},
): Omit<DocxMerge, "wanted"> {
  const { wanted, ...merge } = mergeDocx({
    syntax: source.syntax,
    document: source.document,
    docx: openDocx(bytes),
    ...more,
  });
  return merge;
}

/** Motions that build without an error: those of `motions/` and of the cases. */
export function goodMotions(): readonly { readonly name: string; readonly path: string; readonly text: string }[] {
  const folder = join(projectFolder, "motions");
  const own = readdirSync(folder).flatMap((name) => {
    const path = name.endsWith(".md") ? join(folder, name) : join(folder, name, "motion.md");
    return existsSync(path) ? [{ name, path }] : [];
  });
  const cases = listCases().map(({ name, folder: at }) => ({ name, path: join(at, "motion.md") }));
  return [...own, ...cases].flatMap(({ name, path }) => {
    const text = readFileSync(path, "utf8");
    try {
      buildSource(text, path);
      return [{ name, path, text }];
    } catch {
      return [];
    }
  });
}
