import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  type CodeAction,
  createConnection,
  type InitializeResult,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node.js";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Host } from "../../ground/host/host.ts";
import type { Language } from "../../rules/wording.ts";
import { repairAll, repairsFor } from "./code-actions.ts";
import { complete } from "./complete.ts";
import { type CheckedDocument, checkDocument, toLspDiagnostics } from "./diagnose.ts";
import { findSymbols } from "./find-symbols.ts";
import { foldingOf } from "./folding.ts";
import { formatMotion } from "./format.ts";
import { hover } from "./hover.ts";
import { linksOf } from "./links.ts";
import { hostOf, isBlank, isMotion, OpenOffice, pathOf } from "./office.ts";
import { symbolsOf } from "./symbols.ts";

const capabilities: InitializeResult["capabilities"] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  completionProvider: { triggerCharacters: [" ", ":", "(", "^"] },
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: ["quickfix", "source.fixAll"] },
  documentSymbolProvider: true,
  documentFormattingProvider: true,
  documentLinkProvider: {},
  foldingRangeProvider: true,
  workspaceSymbolProvider: true,
};

/**
 * Serve an editor over standard input and output until it closes the connection. A motion is checked at each change, from the editor's text;
 * other Markdown is left alone.
 *
 * `today` is where the user is, `2026-11-23`. Reference: Language Server Protocol 3.17.
 */
export function startServer(host: Host, language: Language, today: () => string): Promise<void> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  const documents = new TextDocuments(TextDocument);
  let office = new OpenOffice(host);
  const checked = new Map<string, CheckedDocument>();

  const check = (document: TextDocument): CheckedDocument => {
    const { resources, diagnostics } = office.current;
    const known = checked.get(document.uri);
    if (known?.version === document.version && known.resources === resources) return known;
    const fresh = checkDocument(document, pathOf(document.uri), resources, diagnostics);
    checked.set(document.uri, fresh);
    return fresh;
  };
  const publish = (document: TextDocument): void => {
    const diagnostics = isOurs(document) ? toLspDiagnostics(check(document), document, language) : [];
    connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
  };
  /** Templates, kommuner or settings may be others now. */
  const reload = (): void => {
    office.reload();
    for (const document of documents.all()) publish(document);
  };
  const withMotion = <T>(uri: string, answer: (document: TextDocument) => T): T | null => {
    const document = documents.get(uri);
    return document === undefined || !isOurs(document) ? null : answer(document);
  };

  let folder = process.cwd();
  let canFillIn = false;
  const uriOf = (path: string): string => pathToFileURL(resolve(folder, path)).href;

  connection.onInitialize(({ workspaceFolders, rootUri, capabilities: editor }) => {
    const opened = workspaceFolders?.[0]?.uri ?? rootUri;
    office = new OpenOffice(hostOf(opened, host));
    if (opened?.startsWith("file:")) folder = fileURLToPath(opened);
    canFillIn = editor.textDocument?.completion?.completionItem?.snippetSupport === true;
    return { capabilities, serverInfo: { name: "yrka" } };
  });
  documents.onDidChangeContent(({ document }) => publish(document));
  documents.onDidSave(reload);
  connection.onDidChangeWatchedFiles(reload);
  documents.onDidClose(({ document }) => {
    checked.delete(document.uri);
    connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  connection.onCompletion(({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    const path = pathOf(textDocument.uri);
    // A file in which nothing but a word is written may become a motion.
    if (document === undefined || !(isOurs(document) || isBlank(path, document.getText()))) return null;
    return complete(document, position, {
      path,
      resources: office.current.resources,
      language,
      today: today(),
      canFillIn,
    });
  });
  connection.onHover(({ textDocument, position }) =>
    withMotion(textDocument.uri, (document) => hover(document, position, check(document).diagnostics, language)),
  );
  connection.onCodeAction(({ textDocument, range, context }) =>
    withMotion(textDocument.uri, (document): CodeAction[] => {
      const { diagnostics } = check(document);
      const isAsked = (kind: string) => context.only === undefined || context.only.some((only) => isWithin(kind, only));
      return [
        ...(isAsked("quickfix") ? repairsFor(document, range, diagnostics, language) : []),
        ...(context.only !== undefined && isAsked("source.fixAll") ? repairAll(document, diagnostics, language) : []),
      ];
    }),
  );
  connection.onDocumentSymbol(({ textDocument }) =>
    withMotion(textDocument.uri, (document) => symbolsOf(document, pathOf(document.uri))),
  );
  connection.onDocumentFormatting(({ textDocument }) =>
    withMotion(textDocument.uri, (document) => formatMotion(document, pathOf(document.uri))),
  );
  connection.onFoldingRanges(({ textDocument }) =>
    withMotion(textDocument.uri, (document) => foldingOf(document, pathOf(document.uri))),
  );
  connection.onDocumentLinks(({ textDocument }) =>
    withMotion(textDocument.uri, (document) =>
      linksOf(document, pathOf(document.uri), office.current.resources, uriOf),
    ),
  );
  connection.onWorkspaceSymbol(({ query }) => findSymbols(query, office.current.resources, uriOf));
  documents.listen(connection);
  connection.listen();
  return new Promise((end) => connection.onExit(end));
}

function isOurs(document: TextDocument): boolean {
  return isMotion(pathOf(document.uri), document.getText());
}

/** Kinds of action are paths with dots: `source` asks for `source.fixAll` too. */
function isWithin(kind: string, asked: string): boolean {
  return asked === "" || kind === asked || kind.startsWith(`${asked}.`);
}
