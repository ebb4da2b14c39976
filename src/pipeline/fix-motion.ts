import { applyFixes } from "../diagnostics/apply-fixes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import { withText } from "../host/with-text.ts";
import { decodeSource } from "../source/decode-source.ts";
import { checkMotion } from "./check-motion.ts";
import type { MotionFile } from "./find-motions.ts";
import type { Resources } from "./resources.ts";

export type FixedMotion = {
  readonly before: string;
  readonly after: string;
  /** What was repaired, each with its place in the text as it was in that round. */
  readonly repaired: readonly Diagnostic[];
};

/** A repair may lay bare another one; more rounds than this would be two repairs that undo each other. */
const maxRounds = 10;

/**
 * Make every safe repair that the rules offer in one motion, until none is left. Only the characters that a repair names are changed; byte order
 * mark and line ends stay. Writes nothing. The problems are those that are left to the author.
 */
export function fixMotion(file: MotionFile, resources: Resources): Outcome<FixedMotion> {
  const decoded = decodeSource(file.path, resources.host.readFile(file.path));
  if (decoded.value === undefined) return { diagnostics: decoded.diagnostics };
  const before = decoded.value;
  const repaired: Diagnostic[] = [];
  let after = before;
  let diagnostics: readonly Diagnostic[] = [];
  for (let round = 0; round < maxRounds; round++) {
    ({ diagnostics } = checkMotion(file, "draft", { ...resources, host: withText(file.path, after, resources.host) }));
    const fixable = diagnostics.filter(({ fix, place }) => fix !== undefined && place.file === file.path);
    const next = applyFixes(
      after,
      fixable.flatMap(({ fix }) => (fix === undefined ? [] : [fix])),
    );
    if (next === after) break;
    repaired.push(...fixable);
    after = next;
  }
  return { value: { before, after, repaired }, diagnostics };
}
