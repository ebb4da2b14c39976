import { type CompletionItem, CompletionItemKind, type Position } from "vscode-languageserver/node.js";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { completionsAfter } from "../motion/completions.ts";
import type { Resources } from "../pipeline/resources.ts";

/** What can stand at a position of the front matter: names of fields, kommuner, parties, kinds and forms of signature. */
export function complete(document: TextDocument, position: Position, { kommuner }: Resources): CompletionItem[] {
  const before = document.getText({ start: { line: 0, character: 0 }, end: position });
  return completionsAfter(before, kommuner.entries).map(({ label, kind, insert, detail, description }) => ({
    label,
    kind: kind === "field" ? CompletionItemKind.Field : CompletionItemKind.Value,
    ...(insert === undefined ? {} : { insertText: insert }),
    ...(detail === undefined ? {} : { detail }),
    ...(description === undefined ? {} : { documentation: description }),
  }));
}
