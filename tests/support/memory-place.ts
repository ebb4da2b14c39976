import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type MemoryHost, memoryHost } from "../../src/ground/host/memory-host.ts";
import { nodeHost } from "../../src/ground/host/node-host.ts";
import { run } from "../../src/interfaces/cli/run.ts";
import type { Run } from "./run-cli.ts";

let empty: string | undefined;

/** A folder in memory, and the program run in it without starting a process: for tests that run many commands. */
export class MemoryPlace {
  readonly host: MemoryHost;

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    empty ??= mkdtempSync(join(tmpdir(), "yrka-empty-"));
    this.host = memoryHost(files, nodeHost(empty));
  }

  read(path: string): Uint8Array {
    return this.host.readFile(path);
  }

  text(path: string): string {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.read(path));
  }

  write(path: string, content: string | Uint8Array): void {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    this.host.files.set(path, bytes);
  }

  /** Names in a folder that a person sees there. */
  names(folder: string): readonly string[] {
    return this.host.listFolder(folder).filter((name) => !name.startsWith("."));
  }

  async yrka(args: readonly string[]): Promise<Run> {
    let [out, err] = ["", ""];
    const terminal = {
      out: (words: string) => {
        out += words;
      },
      err: (words: string) => {
        err += words;
      },
      isInteractive: false,
      hasColour: false,
    };
    const code = await run(args, terminal, this.host, "sv");
    return { code, out, err };
  }
}
