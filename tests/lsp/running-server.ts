import { type ChildProcess, spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node.js";
import { program, Workplace } from "../support/run-cli.ts";

export type LspDiagnostic = {
  readonly code: string;
  readonly message: string;
  readonly range: Range;
};

export type Position = { readonly line: number; readonly character: number };
export type Range = { readonly start: Position; readonly end: Position };

type Published = { readonly uri: string; readonly diagnostics: readonly LspDiagnostic[] };

/** An editor that has a folder open, and a language server of its own. */
export class RunningServer {
  readonly place: Workplace;
  readonly #process: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #waiting: { readonly uri: string; readonly resolve: (diagnostics: readonly LspDiagnostic[]) => void }[] = [];
  #version = 1;

  private constructor(files: Readonly<Record<string, string | Uint8Array>>, cwd?: string) {
    this.place = new Workplace(files);
    this.#process = spawn(process.execPath, [program, "lsp", "--stdio"], {
      cwd: cwd ?? this.place.folder,
      stdio: ["pipe", "pipe", "inherit"],
    });
    const { stdin, stdout } = this.#process;
    if (stdin === null || stdout === null) throw new Error("the server has no streams");
    this.#connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.#connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }: Published) => {
      const index = this.#waiting.findIndex((each) => each.uri === uri);
      this.#waiting.splice(index, index === -1 ? 0 : 1)[0]?.resolve(diagnostics);
    });
    this.#connection.listen();
  }

  /** Start a server on a folder with these files. `cwd`: where the editor runs it, else in the folder. */
  static async start(files: Readonly<Record<string, string | Uint8Array>>, cwd?: string): Promise<RunningServer> {
    const server = new RunningServer(files, cwd);
    const rootUri = cwd === undefined ? null : pathToFileURL(server.place.folder).href;
    await server.#connection.sendRequest("initialize", { processId: process.pid, rootUri, capabilities: {} });
    await server.#connection.sendNotification("initialized", {});
    return server;
  }

  uriOf(path: string): string {
    return pathToFileURL(`${this.place.folder}/${path}`).href;
  }

  /** The problems that the server says of a document next. */
  #next(uri: string): Promise<readonly LspDiagnostic[]> {
    return new Promise((resolve) => this.#waiting.push({ uri, resolve }));
  }

  async open(path: string, text: string, uri: string = this.uriOf(path)): Promise<readonly LspDiagnostic[]> {
    const diagnostics = this.#next(uri);
    await this.#connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "markdown", version: this.#version++, text },
    });
    return diagnostics;
  }

  async change(path: string, text: string, range?: Range): Promise<readonly LspDiagnostic[]> {
    const diagnostics = this.#next(this.uriOf(path));
    await this.#connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: this.uriOf(path), version: this.#version++ },
      contentChanges: [range === undefined ? { text } : { range, text }],
    });
    return diagnostics;
  }

  async save(path: string): Promise<readonly LspDiagnostic[]> {
    const diagnostics = this.#next(this.uriOf(path));
    await this.#connection.sendNotification("textDocument/didSave", { textDocument: { uri: this.uriOf(path) } });
    return diagnostics;
  }

  async close(path: string): Promise<readonly LspDiagnostic[]> {
    const diagnostics = this.#next(this.uriOf(path));
    await this.#connection.sendNotification("textDocument/didClose", { textDocument: { uri: this.uriOf(path) } });
    return diagnostics;
  }

  /** Ask something of a document. */
  ask<Answer>(method: string, path: string, more: object = {}): Promise<Answer> {
    return this.#connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: this.uriOf(path) }, ...more });
  }

  /** Ask something of the folder. */
  askOfWorkspace<Answer>(method: string, more: object): Promise<Answer> {
    return this.#connection.sendRequest(`workspace/${method}`, more);
  }

  /** Shut the server down as an editor does, and give its exit code. */
  async stop(): Promise<number | null> {
    const ended = this.ended();
    await this.#connection.sendRequest("shutdown");
    await this.#connection.sendNotification("exit");
    const code = await ended;
    this.place.remove();
    return code;
  }

  /** The exit code, once the server has ended. */
  ended(): Promise<number | null> {
    return new Promise((resolve) => this.#process.once("exit", resolve));
  }

  /** Hang up without a word, as an editor that crashes. */
  hangUp(): void {
    this.#process.stdin?.end();
  }
}
