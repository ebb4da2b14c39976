import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver/node.js";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hintOf, type Language, reasonOf } from "../diagnostics/wording.ts";
import { rangeOf, toLspDiagnostic } from "./diagnose.ts";

/** The safe repairs of the problems that a range touches, each as one action. */
export function repairsFor(
  document: TextDocument,
  range: Range,
  diagnostics: readonly Diagnostic[],
  language: Language,
): CodeAction[] {
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  return diagnostics
    .filter(({ place, fix }) => fix !== undefined && place.start <= end && place.end >= start)
    .map((diagnostic) => ({
      title: hintOf(diagnostic, language) ?? reasonOf(diagnostic, language),
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      diagnostics: [toLspDiagnostic(diagnostic, document, language)],
      edit: {
        changes: {
          [document.uri]: (diagnostic.fix ?? []).map(({ place, text }) => ({
            range: rangeOf(place, document),
            newText: text,
          })),
        },
      },
    }));
}
