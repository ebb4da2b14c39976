import type { Hover, Position } from "vscode-languageserver/node.js";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic } from "../../ground/diagnostics/diagnostic.ts";
import { endsInFrontMatter, parentOf } from "../../motion/fields/completions.ts";
import type { FieldDescription } from "../../motion/fields/field-description.ts";
import { findField } from "../../motion/fields/fields.ts";
import { ruleOf } from "../../rules/registry.ts";
import { type Language, reasonOf } from "../../rules/wording.ts";
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
    const text = `**${reasonOf(found, language)}**\n\n${ruleOf(found).why[language]}\n\n\`${found.ruleId}\``;
    return { contents: { kind: "markdown", value: text }, range: rangeOf(found.place, document) };
  }
  const line = document.getText({
    start: { line: position.line, character: 0 },
    end: { line: position.line + 1, character: 0 },
  });
  const help = fieldAt(line, position, document);
  return help === undefined
    ? null
    : { contents: { kind: "markdown", value: `**${help.title[language]}**\n\n${help.description[language]}` } };
}

/** The field whose name is at the position, at the margin or below one that does. */
function fieldAt(line: string, position: Position, document: TextDocument): FieldDescription | undefined {
  const [, indent = "", key] = /^((?:\s*- |\s*))([\p{L}-]+):/u.exec(line) ?? [];
  if (key === undefined || position.character < indent.length || position.character > indent.length + key.length)
    return undefined;
  const before = document.getText({ start: { line: 0, character: 0 }, end: { line: position.line, character: 0 } });
  if (!endsInFrontMatter(before)) return undefined;
  return findField(indent === "" ? [key] : [parentOf(before), key]);
}
