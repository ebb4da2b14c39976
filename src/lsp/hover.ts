import type { Hover, Position } from "vscode-languageserver/node.js";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { rules } from "../diagnostics/rules/index.ts";
import { type Language, reasonOf } from "../diagnostics/wording.ts";
import { fieldHelp } from "../motion/field-help.ts";
import { rangeOf } from "./diagnose.ts";

/** Why a rule exists, on the words it has something to say of; what a field is for, on its name. */
export function hover(
  document: TextDocument,
  position: Position,
  diagnostics: readonly Diagnostic[],
  language: Language,
): Hover | null {
  const offset = document.offsetAt(position);
  const found = diagnostics.find(({ place }) => place.start <= offset && offset <= place.end);
  if (found !== undefined) {
    const text = `**${reasonOf(found, language)}**\n\n${rules[found.ruleId].why[language]}\n\n\`${found.ruleId}\``;
    return { contents: { kind: "markdown", value: text }, range: rangeOf(found.place, document) };
  }
  const line = document.getText({
    start: { line: position.line, character: 0 },
    end: { line: position.line + 1, character: 0 },
  });
  const key = /^([\p{L}-]+):/u.exec(line)?.[1];
  const help = key === undefined || position.character > key.length ? undefined : fieldHelp[key.normalize("NFC")];
  return help === undefined
    ? null
    : { contents: { kind: "markdown", value: `**${help.title}**\n\n${help.description}` } };
}
