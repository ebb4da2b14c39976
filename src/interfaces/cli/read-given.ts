import { fileProblem } from "../../build/file-problem.ts";
import { HostError } from "../../ground/host/host.ts";
import type { Context, Given } from "./command.ts";
import { Reporting } from "./reporting.ts";

/** Read the file that a command is about. One that cannot be read is reported, as text or JSON, and gives nothing. */
export function readGiven(file: string, given: Given, context: Context): Uint8Array | undefined {
  try {
    return context.host.readFile(file);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const reporting = new Reporting(given, context);
    reporting.add([fileProblem(error)]);
    reporting.finish();
    return undefined;
  }
}

/** A command's answer as the one JSON object on stdout. */
export function reportJson(
  schema: string,
  { ok, files = [], fault }: { readonly ok: boolean; readonly files?: readonly object[]; readonly fault?: string },
): string {
  const report = { schema, ok, files, diagnostics: [], ...(fault === undefined ? {} : { fault }) };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
