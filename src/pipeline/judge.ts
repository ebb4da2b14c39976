import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Report, sortDiagnostics } from "../diagnostics/outcome.ts";
import type { RuleId } from "../diagnostics/rules/index.ts";
import { applyIgnores } from "../motion/ignores.ts";
import type { SourceSyntax } from "../source/syntax.ts";

/** Rules that only layout can ask. */
const layoutRules: ReadonlySet<RuleId> = new Set<RuleId>(["word-fits", "image-sharp"]);

/** The problems that remain once the author's excuses are heard, in order. `isLaidOut`: whether layout has been asked too. */
export function judge(report: Report, syntax: SourceSyntax | undefined, isLaidOut: boolean): readonly Diagnostic[] {
  if (syntax === undefined) return report.diagnostics;
  return sortDiagnostics(applyIgnores(report.diagnostics, syntax.ignores, isLaidOut ? new Set() : layoutRules));
}

export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
