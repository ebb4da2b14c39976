import type { Diagnostic } from "../../ground/diagnostics/diagnostic.ts";
import type { Severity } from "../../ground/diagnostics/rule.ts";
import type { Language } from "../wording.ts";

/** What a reporter is given: the problems in order, and the text of each file they point into. */
export type ReportInput = {
  readonly diagnostics: readonly Diagnostic[];
  readonly textOf: (file: string) => string;
  readonly language: Language;
};

/** Where it says so, for what a kommun asks. */
export function sourceOf({ url }: Diagnostic, language: Language): string | undefined {
  return url === undefined ? undefined : `${language === "sv" ? "källa" : "source"}: ${url}`;
}

export function countOf(severity: Severity, diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}
