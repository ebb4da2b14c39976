import type { Variant } from "../document/meta.ts";
import { type Outcome, Report } from "../ground/diagnostics/outcome.ts";
import type { Motion } from "../motion/motion.ts";
import { applySettings } from "./apply-settings.ts";
import type { MotionFile } from "./find-motions.ts";
import { makeDocument } from "./make-document.ts";
import { Profile } from "./profile.ts";
import { readMotion } from "./read-motion.ts";
import type { Resources } from "./resources.ts";

/** Run every rule that needs no layout. Reads through the host and writes nothing. */
export function checkMotion(file: MotionFile, variant: Variant, resources: Resources): Outcome<Motion> {
  const report = new Report();
  const profile = new Profile(resources.host);
  const read = report.take(readMotion(file, variant, resources, profile));
  if (read?.motion !== undefined) report.take(makeDocument(read.motion, { variant }, resources, profile));
  return { value: read?.motion, diagnostics: applySettings(report, read?.syntax, resources.configuration, false) };
}
