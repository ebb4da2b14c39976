import type { Variant } from "../document/meta.ts";
import type { Template } from "../document/template/template.ts";
import type { Document } from "../document/types.ts";
import { type PdfStandard, pdfStandards } from "../formats/pdf/standard.ts";
import type { Outcome } from "../ground/diagnostics/outcome.ts";
import type { Motion } from "../motion/motion.ts";
import type { Frame } from "../pages/layout/frame.ts";
import type { MotionFile } from "./find-motions.ts";
import { layOutMotion } from "./lay-out-motion.ts";
import { Profile } from "./profile.ts";
import { renderFormat } from "./render-format.ts";
import type { Resources } from "./resources.ts";

export const formats = ["pdf", "docx", "html", "json", "txt"] as const;

export type Format = (typeof formats)[number];

export { type PdfStandard, pdfStandards };

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
  const needsFrames = options.formats.includes("pdf");
  const { value, diagnostics } = await layOutMotion(file, { ...options, needsFrames }, resources, profile);
  if (value === undefined) return { diagnostics };
  const { syntax, motion, template, document, fonts, frames } = value;
  const files: BuiltFile[] = [];
  for (const format of options.formats) {
    const rendering = { document, theme: template.theme, fonts, frames, built: files, syntax, name: file.name };
    const bytes = await profile.measureAsync(format, () => renderFormat(format, rendering, options, resources.host));
    files.push({ format, bytes });
  }
  return { value: { motion, template, document, frames, files }, diagnostics };
}
