import { fileURLToPath } from "node:url";
import {
  createConnection,
  type InitializeResult,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node.js";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Language } from "../diagnostics/wording.ts";
import type { Host } from "../host/host.ts";
import { openResources } from "../pipeline/resources.ts";
import { repairsFor } from "./code-actions.ts";
import { complete } from "./complete.ts";
import { type CheckedDocument, checkDocument, toLspDiagnostic } from "./diagnose.ts";
import { hover } from "./hover.ts";
import { symbolsOf } from "./symbols.ts";

const capabilities: InitializeResult["capabilities"] = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  completionProvider: { triggerCharacters: [" ", ":"] },
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: ["quickfix", "source.fixAll"] },
  documentSymbolProvider: true,
};

/**
 * Serve an editor over standard input and output until it closes the connection. A motion is checked at each change, from the editor's text.
 *
 * Reference: Language Server Protocol 3.17.
 */
export function startServer(host: Host, language: Language): Promise<void> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  const documents = new TextDocuments(TextDocument);
  const resources = openResources(host);
  const checked = new Map<string, CheckedDocument>();

  const check = (document: TextDocument): CheckedDocument => {
    const known = checked.get(document.uri);
    if (known !== undefined && known.version === document.version) return known;
    const fresh = checkDocument(document, pathOf(document.uri), resources);
    checked.set(document.uri, fresh);
    return fresh;
  };
  const withDocument = <T>(uri: string, answer: (document: TextDocument) => T): T | null => {
    const document = documents.get(uri);
    return document === undefined ? null : answer(document);
  };

  connection.onInitialize(() => ({ capabilities, serverInfo: { name: "yrka" } }));
  documents.onDidChangeContent(({ document }) => {
    const { diagnostics } = check(document);
    connection.sendDiagnostics({
      uri: document.uri,
      version: document.version,
      diagnostics: diagnostics.map((each) => toLspDiagnostic(each, document, language)),
    });
  });
  documents.onDidClose(({ document }) => {
    checked.delete(document.uri);
    connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  connection.onCompletion(({ textDocument, position }) =>
    withDocument(textDocument.uri, (document) => complete(document, position, resources)),
  );
  connection.onHover(({ textDocument, position }) =>
    withDocument(textDocument.uri, (document) => hover(document, position, check(document).diagnostics, language)),
  );
  connection.onCodeAction(({ textDocument, range }) =>
    withDocument(textDocument.uri, (document) => repairsFor(document, range, check(document).diagnostics, language)),
  );
  connection.onDocumentSymbol(({ textDocument }) =>
    withDocument(textDocument.uri, (document) => symbolsOf(document, check(document).motion)),
  );
  documents.listen(connection);
  connection.listen();
  return new Promise((resolve) => connection.onExit(resolve));
}

function pathOf(uri: string): string {
  return uri.startsWith("file:") ? fileURLToPath(uri).replaceAll("\\", "/") : uri;
}
