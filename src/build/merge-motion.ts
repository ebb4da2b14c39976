import type { Variant } from "../document/meta.ts";
import type { Document } from "../document/types.ts";
import { BASE_HASH_PROPERTY, writeBase } from "../formats/word/format/base-part.ts";
import { unitsOfDocument } from "../formats/word/format/document-units.ts";
import type { Unit } from "../formats/word/format/unit.ts";
import type { DocxDocument, DocxFault } from "../formats/word/read/docx-document.ts";
import { readDocx } from "../formats/word/read/read-docx.ts";
import { resolveChanges } from "../formats/word/read/resolve-changes.ts";
import type { Diagnostic } from "../ground/diagnostics/diagnostic.ts";
import { type Outcome, Report } from "../ground/diagnostics/outcome.ts";
import { sha256 } from "../ground/digest/sha256.ts";
import { memoryHost } from "../ground/host/memory-host.ts";
import { decodeSource } from "../motion/source/decode-source.ts";
import type { SourceSyntax } from "../motion/source/syntax.ts";
import { lostUnits } from "../office/merge/lost-units.ts";
import { type DocxMerge, mergeDocx } from "../office/merge/merge-docx.ts";
import type { Preference } from "../office/merge/merge-units.ts";
import { atFile, type MotionFile } from "./find-motions.ts";
import { makeDocument } from "./make-document.ts";
import { Profile } from "./profile.ts";
import { readMotion } from "./read-motion.ts";
import type { Resources } from "./resources.ts";

export type MergeOptions = {
  /** What becomes of tracked changes. */
  readonly decision: "accept" | "reject";
  readonly preference?: Preference;
  /** Earlier texts of the motion, the latest first: asked for when a file has lost what it was built from. */
  readonly earlierTexts?: () => Iterable<string>;
};

export type WordFile = { readonly path: string; readonly bytes: Uint8Array };

/** What became of one file. `lost` is what the merged source should say and does not: then we have a bug, and nothing is to be written. */
export type MergedFile = { readonly path: string } & (
  | { readonly refusal: DocxFault["kind"] | "published" }
  | (Pick<DocxMerge, "conflicts" | "left" | "isThreeWay"> & { readonly lost: readonly Unit[] })
);

export type MergedMotion = { readonly before: string; readonly after: string; readonly files: readonly MergedFile[] };

/** Bring what was written in Word files into the motion they were built from, one file after the other. Writes nothing. */
export function mergeMotion(
  file: MotionFile,
  wordFiles: readonly WordFile[],
  options: MergeOptions,
  resources: Resources,
): Outcome<MergedMotion> {
  const report = new Report();
  const files: MergedFile[] = [];
  const before = report.take(decodeSource(file.path, resources.host.readFile(file.path)));
  if (before === undefined) return report.outcome();
  let after = before;
  for (const { path, bytes } of wordFiles) {
    const reading = readDocx(bytes);
    const refusal = "fault" in reading ? reading.fault.kind : isPublished(reading.document) ? "published" : undefined;
    if (refusal !== undefined || "fault" in reading) {
      files.push({ path, refusal: refusal ?? "not-a-docx" });
      continue;
    }
    const docx = resolveChanges(reading.document, options.decision);
    const variant = variantOf(docx);
    const build = (text: string): Outcome<Built> => buildText(file, text, variant, resources);
    const ours = report.take(build(after));
    if (ours === undefined) return report.outcome();
    const base = findBase(docx, build, options);
    const merge = mergeDocx({
      ...ours,
      docx,
      ...(base === undefined ? {} : { base }),
      ...(options.preference === undefined ? {} : { preference: options.preference }),
    });
    const { value: rebuilt, diagnostics } = build(merge.text);
    const faults = diagnostics.filter(({ severity }) => severity === "error");
    if (rebuilt === undefined && faults.length > 0 && !faults.some(isOurs)) {
      // What the Word file has made of it is no motion, such as one without clauses. It has not been written.
      report.add(...faults.map((fault) => ({ ...fault, place: atFile(file.path) })));
      return report.outcome();
    }
    const lost = rebuilt === undefined ? merge.wanted : lostUnits(merge.wanted, rebuilt.document);
    const { conflicts, left, isThreeWay } = merge;
    files.push({ path, conflicts, left, isThreeWay, lost });
    if (lost.length === 0) after = merge.text;
  }
  return report.outcome({ before, after, files });
}

type Built = { readonly syntax: SourceSyntax; readonly document: Document };

/** Whether a fault of the merged source can only come from how it was written. */
function isOurs({ ruleId }: Diagnostic): boolean {
  return ruleId.startsWith("yaml-") || ruleId.startsWith("front-matter-") || ruleId === "fields-known";
}

/** The copy for the web has words taken out, which must not be taken out of the motion. */
function isPublished({ properties }: DocxDocument): boolean {
  return properties.custom["yrka.variant"] === "published";
}

/** A draft is compared with the draft that the motion builds, which may lack what a finished motion must have. */
function variantOf({ properties }: DocxDocument): Variant {
  return properties.custom["yrka.variant"] === "draft" ? "draft" : "final";
}

/** Build a motion from a text in the place of its file. */
function buildText(file: MotionFile, text: string, variant: Variant, resources: Resources): Outcome<Built> {
  const report = new Report();
  const { host } = resources;
  const there = { ...resources, host: memoryHost({ [file.path]: text }, host) };
  const profile = new Profile(host);
  const read = report.take(readMotion(file, variant, there, profile));
  const made = read?.motion && report.take(makeDocument(read.motion, { variant }, there, profile));
  return report.outcome(
    read === undefined || made === undefined ? undefined : { syntax: read.syntax, document: made.document },
  );
}

function findBase(
  docx: DocxDocument,
  build: (text: string) => Outcome<Built>,
  { earlierTexts }: MergeOptions,
): readonly Unit[] | undefined {
  const hash = docx.properties.custom[BASE_HASH_PROPERTY];
  if (docx.base !== undefined || hash === undefined || earlierTexts === undefined) return undefined;
  for (const text of earlierTexts()) {
    const built = build(text).value;
    const units = built && unitsOfDocument(built.document);
    if (units !== undefined && sha256(writeBase(units)) === hash) return units;
  }
  return undefined;
}
