import type { Variant } from "../document/meta.ts";
import { type Outcome, Report } from "../ground/diagnostics/outcome.ts";
import { isProse } from "../motion/fields/is-prose.ts";
import type { Motion } from "../motion/motion.ts";
import { decodeSource } from "../motion/source/decode-source.ts";
import { readSource } from "../motion/source/read-source.ts";
import type { SourceSyntax } from "../motion/source/syntax.ts";
import { checkMotion } from "../rules/check-motion.ts";
import { validateMotion } from "../rules/validate-motion.ts";
import type { MotionFile } from "./find-motions.ts";
import type { Profile } from "./profile.ts";
import type { Resources } from "./resources.ts";

/** The motion is absent where it is not valid. */
export type ReadMotion = { readonly syntax: SourceSyntax; readonly motion?: Motion };

/** From the bytes of a file to a motion, with every problem that the source and the rules find. */
export function readMotion(
  file: MotionFile,
  variant: Variant,
  { host, kommuner }: Resources,
  profile: Profile,
): Outcome<ReadMotion> {
  const report = new Report();
  const text = report.take(decodeSource(file.path, host.readFile(file.path)));
  if (text === undefined) return report.outcome();
  const syntax = report.take(profile.measure("source", () => readSource(file.path, text, isProse)));
  if (syntax === undefined) return report.outcome();
  const motion = report.take(profile.measure("motion", () => validateMotion(syntax, { kommuner, variant })));
  report.add(...profile.measure("rules", () => checkMotion(syntax, { kommuner, host })));
  return report.outcome(motion === undefined ? { syntax } : { syntax, motion });
}
