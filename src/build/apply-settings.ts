import type { Diagnostic } from "../ground/diagnostics/diagnostic.ts";
import { type Report, sortDiagnostics } from "../ground/diagnostics/outcome.ts";
import type { SourceSyntax } from "../motion/source/syntax.ts";
import { applyIgnores } from "../rules/ignores.ts";
import type { RuleId } from "../rules/registry.ts";
import type { Configuration } from "./configuration/configuration.ts";

/** Rules that only layout can ask. */
const layoutRules: ReadonlySet<RuleId> = new Set<RuleId>(["word-fits", "image-sharp"]);

/**
 * Apply `yrka-ignore` comments and the office's severities, and sort. With `isLaidOut: false` an ignore of a layout rule is not reported as unused.
 */
export function applySettings(
  report: Report,
  syntax: SourceSyntax | undefined,
  { severities }: Configuration,
  isLaidOut: boolean,
): readonly Diagnostic[] {
  const heard =
    syntax === undefined
      ? report.diagnostics
      : applyIgnores(report.diagnostics, syntax.ignores, isLaidOut ? new Set() : layoutRules);
  return sortDiagnostics(
    heard.flatMap((diagnostic) => {
      const severity = severities.get(diagnostic.ruleId) ?? diagnostic.severity;
      return severity === "off" ? [] : [{ ...diagnostic, severity }];
    }),
  );
}

export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
