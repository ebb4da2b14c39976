import { type CodeAction, CodeActionKind, type Range, type TextEdit } from "vscode-languageserver/node.js";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { compatibleFixes } from "../diagnostics/apply-fixes.ts";
import type { Diagnostic, Edit } from "../diagnostics/diagnostic.ts";
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
      title: titleOf(diagnostic, language),
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      diagnostics: [toLspDiagnostic(diagnostic, document, language)],
      edit: { changes: { [document.uri]: (diagnostic.fix ?? []).map((edit) => textEdit(edit, document)) } },
    }));
}

/** All safe repairs that can be made at once, as one action; none where there is nothing to repair. */
export function repairAll(
  document: TextDocument,
  diagnostics: readonly Diagnostic[],
  language: Language,
): CodeAction[] {
  const edits = compatibleFixes(diagnostics.flatMap(({ fix }) => (fix === undefined ? [] : [fix]))).flat();
  if (edits.length === 0) return [];
  return [
    {
      title: language === "sv" ? "Rätta allt som säkert kan rättas" : "Repair all that can safely be repaired",
      kind: CodeActionKind.SourceFixAll,
      edit: { changes: { [document.uri]: edits.map((edit) => textEdit(edit, document)) } },
    },
  ];
}

function textEdit({ place, text }: Edit, document: TextDocument): TextEdit {
  return { range: rangeOf(place, document), newText: text };
}

/** The hint, with a capital and without what it says of the command line. */
function titleOf(diagnostic: Diagnostic, language: Language): string {
  const hint = (hintOf(diagnostic, language) ?? reasonOf(diagnostic, language)).replace(
    / \(`yrka fix` (?:gör det|does it)\)|; `yrka fix` (?:gör det|does it)/,
    "",
  );
  return hint.slice(0, 1).toUpperCase() + hint.slice(1);
}
