import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node.js";
import { spreadOf } from "../measure/spread.mjs";
import { inWorkplace } from "../measure/workplace.mjs";
import { program } from "../places.mjs";
import { milliseconds } from "../report/text.mjs";
import { umeaMotion } from "../sample/umea-motion.mjs";

const changes = 100;

/** From a change in the editor to the problems it shows, over stdio. */
export const languageServer = {
  name: "language-server",
  title: "Language server",
  isOursAlone: true,
  measure: () => inWorkplace({ m: umeaMotion }, measureIn),
  report: (time) => [
    `From a change to its problems: ${milliseconds(time)} ms, of ${changes} changes one after another.`,
  ],
};

async function measureIn({ folder }) {
  const server = spawn(process.execPath, [program, "lsp", "--stdio"], {
    cwd: folder,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const editor = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  let answered = () => {};
  editor.onNotification("textDocument/publishDiagnostics", ({ version }) => answered(version));
  editor.listen();
  const problemsAfter = (version, method, params) =>
    new Promise((resolve) => {
      answered = (given) => given === version && resolve();
      editor.sendNotification(method, params);
    });

  const uri = pathToFileURL(`${folder}/motions/m.md`).href;
  await editor.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
  await editor.sendNotification("initialized", {});
  const textDocument = { uri, languageId: "markdown", version: 1, text: umeaMotion };
  await problemsAfter(1, "textDocument/didOpen", { textDocument });
  const times = [];
  for (let version = 2; version < changes + 2; version++) {
    const at = { line: 20, character: 0 };
    const contentChanges = [{ range: { start: at, end: at }, text: "x" }];
    const start = performance.now();
    await problemsAfter(version, "textDocument/didChange", { textDocument: { uri, version }, contentChanges });
    times.push(performance.now() - start);
  }
  await editor.sendRequest("shutdown");
  await editor.sendNotification("exit");
  editor.dispose();
  return spreadOf(times);
}
