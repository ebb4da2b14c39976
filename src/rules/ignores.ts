import { type Diagnostic, problem } from "../ground/diagnostics/diagnostic.ts";
import { nearest } from "../ground/text/nearest.ts";
import type { Ignore } from "../motion/source/syntax.ts";
import { isRuleId, type RuleId, rules } from "./registry.ts";
import { ignoreUsed } from "./template/ignore-used.ts";

/** Errors that an author may know better about: a kommun that has changed its mind since its rules were noted. */
const EXCUSABLE_ERRORS: ReadonlySet<string> = new Set<RuleId>(["attachment-allowed"]);

/** Rules on what is missing, which is on no line. */
const ABOUT_NOTHING: ReadonlySet<string> = new Set<RuleId>([
  "date-present",
  "place-present",
  "item-present",
  "body-present",
]);

/**
 * Leave out what the author has excused, and report ignores that have no effect. Errors are not excused.
 *
 * `notRun` are rules that nobody has asked yet: an ignore of one may still be needed.
 *
 * Reports: `ignore-used`.
 */
export function applyIgnores(
  diagnostics: readonly Diagnostic[],
  ignores: readonly Ignore[],
  notRun: ReadonlySet<RuleId> = new Set(),
): readonly Diagnostic[] {
  if (ignores.length === 0) return diagnostics;
  const kept = diagnostics.filter((diagnostic) => !ignores.some((ignore) => excuses(ignore, diagnostic)));
  return [...kept, ...ignores.flatMap((ignore) => useless(ignore, diagnostics, notRun))];
}

function excuses(ignore: Ignore, diagnostic: Diagnostic): boolean {
  return covers(ignore, diagnostic) && (diagnostic.severity !== "error" || EXCUSABLE_ERRORS.has(diagnostic.ruleId));
}

function covers({ ruleId, excuses: { file, start, end } }: Ignore, diagnostic: Diagnostic): boolean {
  const { place } = diagnostic;
  if (diagnostic.ruleId !== ruleId || place.file !== file) return false;
  return ABOUT_NOTHING.has(ruleId) || (place.start >= start && place.start <= end);
}

function useless(
  ignore: Ignore,
  diagnostics: readonly Diagnostic[],
  notRun: ReadonlySet<RuleId>,
): readonly Diagnostic[] {
  const { ruleId: rule, place, reason } = ignore;
  if (!isRuleId(rule)) {
    const meant = nearest(rule, Object.keys(rules));
    return meant === undefined
      ? [problem(ignoreUsed, "unknown-rule", place, { values: { rule }, actual: rule })]
      : [
          problem(ignoreUsed, "nearest-rule", place, {
            values: { rule, nearest: meant },
            actual: rule,
            expected: meant,
          }),
        ];
  }
  const covered = diagnostics.filter((diagnostic) => covers(ignore, diagnostic));
  if (covered.length === 0) return notRun.has(rule) ? [] : [problem(ignoreUsed, "unused", place, { values: { rule } })];
  if (!covered.some((diagnostic) => excuses(ignore, diagnostic)))
    return [problem(ignoreUsed, "not-excusable", place, { values: { rule } })];
  return reason.trim() === "" ? [problem(ignoreUsed, "no-reason", place, { values: { rule } })] : [];
}
