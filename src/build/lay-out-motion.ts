import type { Variant } from "../document/meta.ts";
import type { Template } from "../document/template/template.ts";
import type { Document } from "../document/types.ts";
import { textsOf } from "../document/visit-texts.ts";
import type { Diagnostic } from "../ground/diagnostics/diagnostic.ts";
import { type Outcome, Report } from "../ground/diagnostics/outcome.ts";
import type { Motion } from "../motion/motion.ts";
import type { SourceSyntax } from "../motion/source/syntax.ts";
import { prepareShaping } from "../pages/fonts/complex/prepare-shaping.ts";
import type { FontSet } from "../pages/fonts/font-set.ts";
import type { Frame } from "../pages/layout/frame.ts";
import { layoutDocument } from "../pages/layout/layout.ts";
import { applySettings, hasError } from "./apply-settings.ts";
import type { MotionFile } from "./find-motions.ts";
import { makeDocument } from "./make-document.ts";
import type { Profile } from "./profile.ts";
import { readMotion } from "./read-motion.ts";
import type { Resources } from "./resources.ts";

export type LayOutOptions = {
  readonly variant: Variant;
  /** Look, in place of the motion's own. */
  readonly templateId?: string;
  /** Whether pages are wanted; without them, what only layout can ask is not asked. */
  readonly needsFrames: boolean;
};

/** A motion in all stages before a format. */
export type LaidOutMotion = {
  readonly syntax: SourceSyntax;
  readonly motion: Motion;
  readonly template: Template;
  readonly document: Document;
  readonly fonts: FontSet;
  readonly frames: readonly Frame[];
};

/** From a motion's file to its pages. Reads through the host and writes nothing. With an error there is no value. */
export async function layOutMotion(
  file: MotionFile,
  { variant, templateId, needsFrames }: LayOutOptions,
  resources: Resources,
  profile: Profile,
): Promise<Outcome<LaidOutMotion>> {
  const report = new Report();
  const read = report.take(readMotion(file, variant, resources, profile));
  const judged = (isLaidOut: boolean): readonly Diagnostic[] =>
    applySettings(report, read?.syntax, resources.configuration, isLaidOut).filter(
      // What is masked is reported as masked.
      ({ ruleId }) => variant !== "published" || ruleId !== "personal-data",
    );
  if (read?.motion === undefined) return { diagnostics: judged(false) };
  const { syntax, motion } = read;
  const look = templateId === undefined ? {} : { templateId };
  const made = report.take(makeDocument(motion, { variant, ...look }, resources, profile));
  if (made === undefined || hasError(judged(false))) return { diagnostics: judged(false) };
  const { document, template } = made;
  const fonts = await profile.measureAsync("fonts", () => prepareShaping(textsOf(document), made.fonts));
  const frames = needsFrames
    ? report.take(profile.measure("layout", () => layoutDocument(document, template.theme, fonts)))
    : [];
  const diagnostics = judged(needsFrames);
  if (frames === undefined || hasError(diagnostics)) return { diagnostics };
  return { value: { syntax, motion, template, document, fonts, frames }, diagnostics };
}
