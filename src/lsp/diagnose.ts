import { DiagnosticSeverity, type Diagnostic as LspDiagnostic, type Range } from "vscode-languageserver/node.js";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import { hintOf, type Language, reasonOf } from "../diagnostics/wording.ts";
import { withText } from "../host/with-text.ts";
import type { Motion } from "../motion/motion.ts";
import { checkMotion } from "../pipeline/check-motion.ts";
import type { Resources } from "../pipeline/resources.ts";

/** A document as an editor has it, and what is known of it. */
export type CheckedDocument = {
  readonly version: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly motion?: Motion;
};

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Check the editor's text, which may not be on the disk, as the file at `path`. */
export function checkDocument(document: TextDocument, path: string, resources: Resources): CheckedDocument {
  const host = withText(path, document.getText(), resources.host);
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
  const { value, diagnostics } = checkMotion({ path, name, folder: "." }, "final", { ...resources, host });
  const own = diagnostics.filter(({ place }) => place.file === path);
  return { version: document.version, diagnostics: own, ...(value === undefined ? {} : { motion: value }) };
}

export function rangeOf({ start, end }: Place, document: TextDocument): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
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
