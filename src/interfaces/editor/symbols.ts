import { type DocumentSymbol, SymbolKind } from "vscode-languageserver/node.js";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Place } from "../../ground/diagnostics/place.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { bodyWords, nodesOf } from "../../motion/body-words.ts";
import { isProse } from "../../motion/fields/is-prose.ts";
import { readFacts } from "../../motion/read-facts.ts";
import { signatoryName } from "../../motion/signatories/signatory-text.ts";
import { wordsOfSignatory } from "../../motion/signatories/signatory-words.ts";
import { readSource } from "../../motion/source/read-source.ts";
import { rangeOf } from "./diagnose.ts";

/** The title, the clauses or questions, the signatories and the headings of a motion, for an editor's outline, as far as they can be read. */
export function symbolsOf(document: TextDocument, path: string): DocumentSymbol[] {
  const syntax = readSource(path, document.getText(), isProse).value;
  if (syntax === undefined) return [];
  const symbol = (name: string, kind: SymbolKind, place: Place): DocumentSymbol => {
    const range = rangeOf(place, document);
    return { name: name.replace(/\s+/g, " ").trim().slice(0, 80) || "–", kind, range, selectionRange: range };
  };
  const { title, clauses = [], questions = [], signatories = [] } = readFacts(syntax)?.facts ?? {};
  const headings = nodesOf(syntax.body.root).filter(({ type }) => type === "heading");
  return [
    ...(title === undefined ? [] : [symbol(title.value, SymbolKind.Module, placeOf(title))]),
    ...[...clauses, ...questions].map(({ ordinal, text }) =>
      symbol(`${ordinal}. ${text.value}`, SymbolKind.Function, placeOf(text)),
    ),
    ...signatories.map((signatory) =>
      symbol(signatoryName(wordsOfSignatory(signatory)), SymbolKind.Variable, signatory.place),
    ),
    ...headings.map((heading) => {
      const { text, place } = bodyWords(heading, syntax.body.text);
      return symbol(text.value, SymbolKind.String, place);
    }),
  ];
}
