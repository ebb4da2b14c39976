import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node.js";
import { version } from "../src/version.ts";
import { projectFolder } from "./support/cases.ts";
import { program, Workplace } from "./support/run-cli.ts";

const folder = join(projectFolder, "editors/vscode");
const read = (path: string): string => readFileSync(join(folder, path), "utf8");

type Contributes = {
  readonly commands: readonly { readonly command: string }[];
  readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
  readonly grammars: readonly { readonly path: string; readonly scopeName: string }[];
};
type Manifest = {
  readonly version: string;
  readonly main: string;
  readonly activationEvents: readonly string[];
  readonly contributes: Contributes;
};
type Pattern = { readonly match: string; readonly captures: Readonly<Record<string, { readonly name: string }>> };

const manifest = JSON.parse(read("package.json")) as Manifest;
const { findProgram } = createRequire(import.meta.url)(join(folder, "src/find-program.js")) as {
  readonly findProgram: (folders: readonly string[], isTrusted: boolean, extension: string) => string | undefined;
};

describe("the extension for VS Code", () => {
  const office = new Workplace({
    "node_modules/yrka/dist/yrka.js": "",
    "extension/program/dist/yrka.js": "",
  });
  afterAll(() => office.remove());

  it("has a manifest whose parts are there", () => {
    const { commands, menus, grammars } = manifest.contributes;
    expect(manifest.version).toBe(version);
    expect(manifest.activationEvents).toEqual(["onLanguage:markdown"]);
    const declared = commands.map(({ command }) => command);
    const source = read("src/extension.js");
    for (const { command } of Object.values(menus).flat()) expect(declared).toContain(command);
    for (const command of declared) expect(source).toContain(`registerCommand("${command}"`);
    for (const { path } of grammars) expect(existsSync(join(folder, path))).toBe(true);
    const packed = read(".vscodeignore").split("\n");
    expect(packed).toEqual(expect.arrayContaining(["**", "!built/**", "!program/**", "!syntaxes/**"]));
    expect(read("build.mjs")).toContain(`outfile: "${manifest.main.slice(2)}"`);
  });

  it("colours words in other languages, excuses and doubts", () => {
    const grammar = JSON.parse(read("syntaxes/yrka.tmLanguage.json")) as {
      readonly scopeName: string;
      readonly patterns: readonly Pattern[];
    };
    expect(grammar.scopeName).toBe(manifest.contributes.grammars[0]?.scopeName);
    const coloured = (text: string) =>
      grammar.patterns.flatMap(({ match, captures }) => {
        const found = new RegExp(match).exec(text);
        return found === null ? [] : found.slice(1).map((part, index) => [part, captures[index + 1]?.name]);
      });
    expect(coloured("Det kallas [school streets]{lang=en} ibland.")).toContainEqual([
      "school streets",
      "string.other.foreign.yrka",
    ]);
    expect(coloured("<!-- yrka-ignore title-short: citat -->")).toContainEqual([
      "title-short",
      "variable.other.constant.rule.yrka",
    ]);
    expect(coloured("<!-- osäker: är titeln rätt? -->")).toContainEqual(["osäker", "invalid.deprecated.doubt.yrka"]);
    expect(coloured("[en länk](https://example.org) <!-- vanlig -->")).toEqual([]);
  });

  it("starts the office's own program, that of a checkout, or its own where a folder has none or is not trusted", () => {
    const extension = join(office.folder, "extension");
    const own = join(extension, "program/dist/yrka.js");
    expect(findProgram([office.folder], true, extension)).toBe(join(office.folder, "node_modules/yrka/dist/yrka.js"));
    expect(findProgram([projectFolder], true, extension)).toBe(program);
    expect(findProgram([office.folder], false, extension)).toBe(own);
    expect(findProgram([join(office.folder, "tom")], true, extension)).toBe(own);
  });

  it("gets an answer from the server that it starts", async () => {
    const found = findProgram([projectFolder], true, folder) ?? "";
    const server = spawn(process.execPath, [found, "lsp", "--stdio"], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
    });
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const answer = await connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
    expect(answer).toMatchObject({ serverInfo: { name: "yrka" }, capabilities: { documentFormattingProvider: true } });
    connection.dispose();
    server.kill();
  });
});
