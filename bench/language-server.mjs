// How long the language server takes from a change to its diagnostics, on the Umeå motion: the median of a hundred changes, over stdio.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const changes = 100;
const path = join(root, "motions/umea-samarbeten.md");
const uri = pathToFileURL(path).href;
const server = spawn(process.execPath, [join(root, "dist/yrka.js"), "lsp", "--stdio"], {
  cwd: root,
  stdio: ["pipe", "pipe", "inherit"],
});
const editor = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
let answered = () => {};
editor.onNotification("textDocument/publishDiagnostics", ({ version }) => answered(version));
editor.listen();

/** Send a notification and wait for the diagnostics of its version. */
const answerTo = (version, method, params) =>
  new Promise((resolve) => {
    answered = (given) => given === version && resolve();
    editor.sendNotification(method, params);
  });

await editor.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
await editor.sendNotification("initialized", {});
await answerTo(1, "textDocument/didOpen", {
  textDocument: { uri, languageId: "markdown", version: 1, text: readFileSync(path, "utf8") },
});
const times = [];
for (let version = 2; version < changes + 2; version++) {
  const at = { line: 20, character: 0 };
  const start = performance.now();
  await answerTo(version, "textDocument/didChange", {
    textDocument: { uri, version },
    contentChanges: [{ range: { start: at, end: at }, text: "x" }],
  });
  times.push(performance.now() - start);
}
await editor.sendRequest("shutdown");
await editor.sendNotification("exit");
times.sort((a, b) => a - b);
console.log(
  `language server: median ${times[changes / 2].toFixed(1)} ms from a change to its diagnostics, slowest of ${changes} ${times.at(-1).toFixed(1)} ms`,
);
