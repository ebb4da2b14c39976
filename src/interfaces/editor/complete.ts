import { type CompletionItem, CompletionItemKind, type Position } from "vscode-languageserver/node.js";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Resources } from "../../build/resources.ts";
import { completionsAfter } from "../../motion/fields/completions.ts";
import type { Language } from "../../rules/wording.ts";

/** What can stand at a position of the front matter: names of fields, kommuner, parties, kinds and forms of signature. */
export function complete(
  document: TextDocument,
  position: Position,
  { kommuner }: Resources,
  language: Language,
): CompletionItem[] {
  const text = document.getText();
  const at = document.offsetAt(position);
  return completionsAfter(text.slice(0, at), kommuner.entries, { after: text.slice(at), language }).map(
    ({ label, kind, insert, begun, detail, description }) => ({
      label,
      kind: kind === "field" ? CompletionItemKind.Field : CompletionItemKind.Value,
      textEdit: { range: { start: document.positionAt(at - begun), end: position }, newText: insert ?? label },
      ...(detail === undefined ? {} : { detail }),
      ...(description === undefined ? {} : { documentation: description }),
    }),
  );
}
