import { DiagnosticSeverity, type Diagnostic as LspDiagnostic, type Range } from "vscode-languageserver/node.js";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { checkMotion } from "../../build/check-motion.ts";
import { timeProblem } from "../../build/file-problem.ts";
import type { MotionFile } from "../../build/find-motions.ts";
import type { Resources } from "../../build/resources.ts";
import type { Diagnostic } from "../../ground/diagnostics/diagnostic.ts";
import type { Place } from "../../ground/diagnostics/place.ts";
import type { Severity } from "../../ground/diagnostics/rule.ts";
import { nodeTimeLimit } from "../../ground/host/node-time-limit.ts";
import { TimeLimitError } from "../../ground/host/time-limit.ts";
import { withText } from "../../ground/host/with-text.ts";
import { hintOf, type Language, reasonOf } from "../../rules/wording.ts";

/** A document as an editor has it, and what is known of it. */
export type CheckedDocument = {
  readonly version: number;
  readonly resources: Resources;
  readonly diagnostics: readonly Diagnostic[];
  /** Faults of files that the motion is built with: its template, its kommun, the office's settings. */
  readonly elsewhere: readonly Diagnostic[];
};

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Check the editor's text, which may not be on the disk, as the file at `path`. `ofOffice` is what is wrong with the settings. */
export function checkDocument(
  document: TextDocument,
  path: string,
  resources: Resources,
  ofOffice: readonly Diagnostic[],
): CheckedDocument {
  const host = withText(path, document.getText(), resources.host);
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
  const diagnostics = diagnosticsOf({ path, name, folder: "." }, { ...resources, host });
  const own = diagnostics.filter(({ place }) => place.file === path);
  const others = diagnostics.filter(({ place, severity }) => place.file !== path && severity === "error");
  return { version: document.version, resources, diagnostics: own, elsewhere: [...ofOffice, ...others] };
}

/** An editor waits no longer for one text. */
const limit = nodeTimeLimit(10);

function diagnosticsOf(file: MotionFile, resources: Resources): readonly Diagnostic[] {
  try {
    return limit(() => checkMotion(file, "final", resources)).diagnostics;
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error;
    return [timeProblem(file.path, error.seconds)];
  }
}

export function rangeOf({ start, end }: Place, document: TextDocument): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** All that is said of a document. What is wrong in another file is said on its first line. */
export function toLspDiagnostics(
  { diagnostics, elsewhere }: CheckedDocument,
  document: TextDocument,
  language: Language,
): LspDiagnostic[] {
  const firstLine = { file: "", start: 0, end: document.getText().search(/[\r\n]|$/) };
  return [
    ...elsewhere.map((diagnostic) => {
      const said = toLspDiagnostic({ ...diagnostic, place: firstLine }, document, language);
      return { ...said, message: `${diagnostic.place.file}: ${said.message}` };
    }),
    ...diagnostics.map((diagnostic) => toLspDiagnostic(diagnostic, document, language)),
  ];
}

export function toLspDiagnostic(diagnostic: Diagnostic, document: TextDocument, language: Language): LspDiagnostic {
  const hint = hintOf(diagnostic, language);
  return {
    range: rangeOf(diagnostic.place, document),
    severity: severities[diagnostic.severity],
    code: diagnostic.ruleId,
    source: "yrka",
    message: `${reasonOf(diagnostic, language)}${hint === undefined ? "" : `\n${hint}`}`,
    ...(diagnostic.url === undefined ? {} : { codeDescription: { href: diagnostic.url } }),
  };
}
