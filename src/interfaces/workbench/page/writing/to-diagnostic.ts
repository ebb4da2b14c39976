import type { Diagnostic } from "@codemirror/lint";
import type { Problem, Repair } from "../../protocol.ts";
import { repairOf, saidOf } from "../problem-words.ts";
import type { Words } from "../words.ts";

/** A problem as CodeMirror underlines it, with its repair as a button. */
export function toDiagnostic(problem: Problem, words: Words, repair: (edits: readonly Repair[]) => void): Diagnostic {
  const { start, end, severity } = problem;
  const { reason, hint } = saidOf(problem, words);
  const offer = repairOf(problem, words);
  return {
    from: start,
    to: end,
    severity: problem.remains === true ? "info" : severity,
    message: hint === undefined ? reason : `${reason}\n${hint}`,
    actions: offer === undefined ? [] : [{ name: offer.label, apply: () => repair(offer.edits) }],
  };
}
