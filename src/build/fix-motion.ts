import { applyFixes, compatibleFixes } from "../ground/diagnostics/apply-fixes.ts";
import type { Diagnostic } from "../ground/diagnostics/diagnostic.ts";
import type { Outcome } from "../ground/diagnostics/outcome.ts";
import { type Position, positionAt } from "../ground/diagnostics/place.ts";
import { withText } from "../ground/host/with-text.ts";
import { decodeSource } from "../motion/source/decode-source.ts";
import { checkMotion } from "./check-motion.ts";
import type { MotionFile } from "./find-motions.ts";
import type { Resources } from "./resources.ts";

export type FixedMotion = {
  readonly before: string;
  readonly after: string;
  /** What was repaired, in the order in which it was done. */
  readonly repaired: readonly Repair[];
};

/** A problem that was repaired, and its place in the text as it was then. */
export type Repair = { readonly diagnostic: Diagnostic; readonly position: Position };

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
  const repaired: Repair[] = [];
  let after = before;
  let diagnostics: readonly Diagnostic[] = [];
  for (let round = 0; round < maxRounds; round++) {
    ({ diagnostics } = checkMotion(file, "draft", { ...resources, host: withText(file.path, after, resources.host) }));
    const text = after;
    const own = diagnostics.filter(({ place }) => place.file === file.path);
    const fixes = compatibleFixes(own.flatMap(({ fix }) => (fix === undefined ? [] : [fix])));
    const next = applyFixes(text, fixes);
    if (next === text) break;
    const made = new Set(fixes);
    for (const diagnostic of own) {
      if (diagnostic.fix === undefined || !made.has(diagnostic.fix)) continue;
      repaired.push({ diagnostic, position: positionAt(text, diagnostic.place.start) });
    }
    after = next;
  }
  return { value: { before, after, repaired }, diagnostics };
}
