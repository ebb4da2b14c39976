const { execFile } = require("node:child_process");
const vscode = require("vscode");
const { LanguageClient, TransportKind } = require("vscode-languageclient/node");
const { findProgram } = require("./find-program.js");

/** @type {LanguageClient | undefined} */
let client;

/** Start the language server, with the Node.js that VS Code itself runs on: nothing else has to be installed. */
async function activate(context) {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath);
  const program = findProgram(folders, vscode.workspace.isTrusted, context.extensionPath);
  const output = vscode.window.createOutputChannel("yrka");
  context.subscriptions.push(
    output,
    vscode.commands.registerCommand("yrka.build", () => build(program, output)),
  );
  const server = { module: program, args: ["lsp", "--stdio"], transport: TransportKind.stdio };
  client = new LanguageClient("yrka", "yrka", server, {
    documentSelector: [
      { scheme: "file", language: "markdown" },
      { scheme: "untitled", language: "markdown" },
    ],
    synchronize: {
      fileEvents: vscode.workspace.createFileSystemWatcher("**/{yrka.config.yml,templates/**,kommuner/**}"),
    },
    outputChannel: output,
  });
  context.subscriptions.push(client);
  await client.start();
}

/** Build the motion that is open, and show what was made or what is wrong. */
async function build(program, output) {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || document.isUntitled) {
    vscode.window.showInformationMessage("Spara motionen först, i mappen motions.");
    return;
  }
  await document.save();
  const cwd = vscode.workspace.getWorkspaceFolder(document.uri)?.uri.fsPath;
  if (cwd === undefined) {
    vscode.window.showInformationMessage("Öppna mappen som motionen ligger i (Arkiv, Öppna mapp).");
    return;
  }
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: "1", NO_COLOR: "1" };
  const args = [program, "build", document.uri.fsPath];
  execFile(process.execPath, args, { cwd, env, encoding: "utf8" }, async (error, out, said) => {
    output.appendLine(`${out}${said}`.trim());
    if (error !== null) {
      output.show(true);
      vscode.window.showErrorMessage("Motionen byggdes inte. Det som är fel står under Problem och i utskriften.");
      return;
    }
    const choice = await vscode.window.showInformationMessage(said.split("\n")[0] ?? "", "Visa mappen");
    if (choice !== undefined)
      vscode.commands.executeCommand("revealFileInOS", vscode.Uri.joinPath(vscode.Uri.file(cwd), "output"));
  });
}

async function deactivate() {
  await client?.stop();
}

module.exports = { activate, deactivate };
