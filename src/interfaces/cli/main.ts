import { nodeHost } from "../../ground/host/node-host.ts";
import { run } from "./run.ts";
import { processTerminal } from "./terminal.ts";

/** Run the program with the process's own arguments, streams and folder, and set its exit code. */
export async function main(): Promise<void> {
  const defaultLanguage = process.env["YRKA_LANG"] === "en" ? "en" : "sv";
  process.exitCode = await run(process.argv.slice(2), processTerminal(), nodeHost(), defaultLanguage);
}

/** Build for another thread, which names the motions. */
export async function work(): Promise<void> {
  (await import("./batch/work.ts")).work();
}
