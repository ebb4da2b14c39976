import { type DocumentSymbol, SymbolKind } from "vscode-languageserver/node.js";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Motion } from "../motion/motion.ts";
import { placeOf } from "../text/placed-text.ts";
import { rangeOf } from "./diagnose.ts";

/** The title, the clauses or questions, and the signatories of a motion, for an editor's outline. */
export function symbolsOf(document: TextDocument, motion: Motion | undefined): DocumentSymbol[] {
  if (motion === undefined) return [];
  const symbol = (name: string, kind: SymbolKind, place: Parameters<typeof rangeOf>[0]): DocumentSymbol => {
    const range = rangeOf(place, document);
    return { name: name.slice(0, 80) || "–", kind, range, selectionRange: range };
  };
  return [
    symbol(motion.title.value, SymbolKind.Module, placeOf(motion.title)),
    ...[...motion.clauses, ...motion.questions].map(({ ordinal, text }) =>
      symbol(`${ordinal}. ${text.value}`, SymbolKind.Function, placeOf(text)),
    ),
    ...motion.signatories.map(({ name, party, onBehalfOf, place }) =>
      symbol((name ?? party ?? onBehalfOf)?.value ?? "", SymbolKind.Variable, place),
    ),
  ];
}
