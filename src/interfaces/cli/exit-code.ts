import type { Diagnostic } from "../../ground/diagnostics/diagnostic.ts";
import { ruleGroups } from "../../rules/registry.ts";

/** What the process ends with. The highest of 70 > 2 > 4 > 3 > 1 counts. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 70;

export const exitCodes = { fine: 0, problem: 1, usage: 2, files: 3, template: 4, bug: 70 } as const;

/** An exception that is not needed stands in a motion, and is mended there. */
const templateRules: ReadonlySet<string> = new Set(
  ruleGroups.template.map(({ id }) => id).filter((id) => id !== "ignore-used"),
);

/** Rules on the files themselves, and not on what they say. */
const fileRules: ReadonlySet<string> = new Set(["file-readable", "file-writable", "output-unsigned", "time-limit"]);

const rank: readonly ExitCode[] = [0, 1, 3, 4, 2, 70];

export function worst(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce((a, b) => (rank.indexOf(b) > rank.indexOf(a) ? b : a), exitCodes.fine);
}

/** With `strict`, a warning counts as an error. */
export function exitCodeOf(diagnostics: readonly Diagnostic[], strict = false): ExitCode {
  return worst(
    diagnostics.map(({ severity, ruleId, place }) => {
      if (severity === "info" || (severity === "warning" && !strict)) return exitCodes.fine;
      if (templateRules.has(ruleId) || isOfOffice(place.file)) return exitCodes.template;
      return fileRules.has(ruleId) ? exitCodes.files : exitCodes.problem;
    }),
  );
}

/** A template, theme, kommun or settings file, which may be no YAML either; a motion is Markdown. */
function isOfOffice(file: string): boolean {
  return /\.(?:ya?ml|hbs)$/i.test(file);
}
