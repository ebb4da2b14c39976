import { type ChildProcess, spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node.js";
import { program, Workplace } from "../support/run-cli.ts";

type LspDiagnostic = {
  readonly code: string;
  readonly message: string;
  readonly range: { readonly start: object; readonly end: object };
};

const text = `---
kommun: Umeå
titel: Motion: cykelbanor
datum: 2026-11-23
ort: Umeå
att-satser:
  - att kommunen bygger cykelbanor.
undertecknare:
  - namn: Anna Exempel
    parti: M
---

Cyklarna får inte plats.
`;

let place: Workplace;
let server: ChildProcess;
let editor: MessageConnection;
let uri: string;
let published: ((diagnostics: readonly LspDiagnostic[]) => void)[];

/** The problems that the server sends next. */
const nextDiagnostics = (): Promise<readonly LspDiagnostic[]> => new Promise((resolve) => published.push(resolve));

beforeEach(async () => {
  place = new Workplace({ "motions/a.md": text });
  uri = pathToFileURL(`${place.folder}/motions/a.md`).href;
  published = [];
  server = spawn(process.execPath, [program, "lsp", "--stdio"], {
    cwd: place.folder,
    stdio: ["pipe", "pipe", "inherit"],
  });
  if (server.stdin === null || server.stdout === null) throw new Error("the server has no streams");
  editor = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  editor.onNotification(
    "textDocument/publishDiagnostics",
    ({ diagnostics }: { diagnostics: readonly LspDiagnostic[] }) => published.shift()?.(diagnostics),
  );
  editor.listen();
  await editor.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
  await editor.sendNotification("initialized", {});
});

afterEach(async () => {
  await editor.sendRequest("shutdown");
  await editor.sendNotification("exit");
  await new Promise((resolve) => server.once("exit", resolve));
  place.remove();
});

async function open(): Promise<readonly LspDiagnostic[]> {
  const diagnostics = nextDiagnostics();
  await editor.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "markdown", version: 1, text },
  });
  return diagnostics;
}

describe("language server", () => {
  it("says what is wrong while the author types, and offers the repair", async () => {
    const [problem] = await open();
    expect(problem).toMatchObject({
      code: "yaml-quotes-needed",
      range: { start: { line: 2, character: 13 }, end: { line: 2, character: 14 } },
    });
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 20 } };
    const actions = await editor.sendRequest("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
    const quoteAt = (character: number) => ({
      range: { start: { line: 2, character }, end: { line: 2, character } },
      newText: '"',
    });
    expect(actions).toMatchObject([{ kind: "quickfix", edit: { changes: { [uri]: [quoteAt(7), quoteAt(25)] } } }]);

    const after = nextDiagnostics();
    const change = { range: { start: { line: 2, character: 7 }, end: { line: 2, character: 25 } }, text: "Cykelbanor" };
    await editor.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [change],
    });
    expect(await after).toEqual([]);
  });

  it("completes fields, kommuner and parties", async () => {
    await open();
    const at = async (line: number, character: number): Promise<readonly { label: string }[]> =>
      editor.sendRequest("textDocument/completion", { textDocument: { uri }, position: { line, character } });
    expect((await at(1, 8)).map(({ label }) => label)).toEqual(
      expect.arrayContaining(["Umeå", "Håbo", "Habo", "Region Stockholm"]),
    );
    expect((await at(9, 11)).map(({ label }) => label)).toEqual(expect.arrayContaining(["M", "S"]));
    expect((await at(4, 0)).map(({ label }) => label)).toEqual(
      expect.arrayContaining(["titel", "att-satser", "sammanträde"]),
    );
    expect((await at(9, 4)).map(({ label }) => label)).toEqual(["namn", "parti", "roll", "för", "epost", "telefon"]);
    expect(await at(12, 3)).toEqual([]);
  });

  it("explains on hover, and outlines the motion", async () => {
    await open();
    const hoverAt = (line: number, character: number) =>
      editor.sendRequest("textDocument/hover", { textDocument: { uri }, position: { line, character } });
    expect(await hoverAt(2, 13)).toMatchObject({
      contents: { value: expect.stringContaining("`yaml-quotes-needed`") },
    });
    expect(await hoverAt(3, 2)).toMatchObject({ contents: { value: "**Datum**\n\nDokumentets datum, år-månad-dag." } });
    const symbols = (await editor.sendRequest("textDocument/documentSymbol", { textDocument: { uri } })) as readonly {
      name: string;
    }[];
    expect(symbols.map(({ name }) => name)).toEqual([
      "Motion: cykelbanor",
      "1. att kommunen bygger cykelbanor.",
      "Anna Exempel",
    ]);
  });
});
