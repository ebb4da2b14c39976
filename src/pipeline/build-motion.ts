import { type Outcome, Report } from "../diagnostics/outcome.ts";
import type { Variant } from "../document/meta.ts";
import type { Document } from "../document/types.ts";
import type { Host } from "../host/host.ts";
import type { Frame } from "../layout/frame.ts";
import { layoutDocument } from "../layout/layout.ts";
import type { Motion } from "../motion/motion.ts";
import type { Theme } from "../theme/theme.ts";
import type { MotionFile } from "./find-motions.ts";
import { makeDocument } from "./make-document.ts";
import { Profile } from "./profile.ts";
import { readMotion } from "./read-motion.ts";
import { renderFormat } from "./render-format.ts";

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

/** A motion in all its stages. Frames are there when a format needed them. */
export type Built = {
  readonly motion: Motion;
  readonly document: Document;
  readonly theme: Theme;
  readonly frames?: readonly Frame[];
  readonly files: readonly BuiltFile[];
};

/** Build one motion, in memory. Reads through the host and writes nothing. With an error there is no value. */
export async function buildMotion(
  file: MotionFile,
  options: BuildOptions,
  host: Host,
  profile = new Profile(host),
): Promise<Outcome<Built>> {
  const report = new Report();
  const read = report.take(readMotion(file, options.variant, host, profile));
  if (read === undefined) return report.outcome();
  const made = report.take(makeDocument(read, options, host, profile));
  if (made === undefined || report.hasErrors) return report.outcome();
  const { document, theme, fonts } = made;
  const frames = options.formats.includes("pdf")
    ? report.take(profile.measure("layout", () => layoutDocument(document, theme, fonts)))
    : undefined;
  if (report.hasErrors) return report.outcome();
  const files: BuiltFile[] = [];
  for (const format of options.formats) {
    const rendered = { document, theme, frames, built: files, source: read.syntax.text, name: file.name };
    files.push({
      format,
      bytes: await profile.measureAsync(format, () => renderFormat(format, rendered, options, host)),
    });
  }
  return report.outcome({ motion: read.motion, document, theme, ...(frames === undefined ? {} : { frames }), files });
}
