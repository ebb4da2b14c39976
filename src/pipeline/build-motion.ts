import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Outcome, Report } from "../diagnostics/outcome.ts";
import type { Variant } from "../document/meta.ts";
import type { Document } from "../document/types.ts";
import { wordsOf } from "../document/words.ts";
import { prepareShaping } from "../fonts/complex/prepare-shaping.ts";
import type { Frame } from "../layout/frame.ts";
import { layoutDocument } from "../layout/layout.ts";
import type { Motion } from "../motion/motion.ts";
import type { Template } from "../template/template.ts";
import type { MotionFile } from "./find-motions.ts";
import { hasError, judge } from "./judge.ts";
import { makeDocument } from "./make-document.ts";
import { Profile } from "./profile.ts";
import { readMotion } from "./read-motion.ts";
import { renderFormat } from "./render-format.ts";
import type { Resources } from "./resources.ts";

export const formats = ["pdf", "docx", "json", "txt"] as const;

export type Format = (typeof formats)[number];

export type PdfStandard = "a-2a" | "a-3a";

export type BuildOptions = {
  readonly formats: readonly Format[];
  readonly variant: Variant;
  readonly standard: PdfStandard;
  /** Look, in place of the motion's own. */
  readonly templateId?: string;
};

export type BuiltFile = { readonly format: Format; readonly bytes: Uint8Array };

/** A motion in all its stages. */
export type Built = {
  readonly motion: Motion;
  readonly template: Template;
  readonly document: Document;
  /** Empty unless a format needed them. */
  readonly frames: readonly Frame[];
  readonly files: readonly BuiltFile[];
};

/** Build one motion, in memory. Reads through the host and writes nothing. With an error there is no value. */
export async function buildMotion(
  file: MotionFile,
  options: BuildOptions,
  resources: Resources,
  profile = new Profile(resources.host),
): Promise<Outcome<Built>> {
  const report = new Report();
  const read = report.take(readMotion(file, options.variant, resources, profile));
  const judged = (isLaidOut: boolean): readonly Diagnostic[] =>
    judge(report, read?.syntax, resources.configuration, isLaidOut).filter(
      // What is masked is told as such.
      ({ ruleId }) => options.variant !== "published" || ruleId !== "personal-data",
    );
  if (read?.motion === undefined) return { diagnostics: judged(false) };
  const { syntax, motion } = read;
  const made = report.take(makeDocument(motion, options, resources, profile));
  if (made === undefined || hasError(judged(false))) return { diagnostics: judged(false) };
  const { document, template } = made;
  const isLaidOut = options.formats.includes("pdf");
  const fonts = isLaidOut
    ? await profile.measureAsync("fonts", () => prepareShaping(wordsOf(document), made.fonts))
    : made.fonts;
  const frames = isLaidOut
    ? report.take(profile.measure("layout", () => layoutDocument(document, template.theme, fonts)))
    : [];
  const diagnostics = judged(isLaidOut);
  if (frames === undefined || hasError(diagnostics)) return { diagnostics };
  const files: BuiltFile[] = [];
  for (const format of options.formats) {
    const rendering = { document, theme: template.theme, frames, built: files, syntax, name: file.name };
    const bytes = await profile.measureAsync(format, () => renderFormat(format, rendering, options, resources.host));
    files.push({ format, bytes });
  }
  return { value: { motion, template, document, frames, files }, diagnostics };
}
