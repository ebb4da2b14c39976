import { motionsFolder, tidyPath } from "../../build/find-motions.ts";
import { HostError } from "../../ground/host/host.ts";
import type { BroughtFile } from "../../office/import/folder/import-folder.ts";
import { importFolder } from "../../office/import/folder/import-folder.ts";
import { broughtTable, broughtWords } from "./brought-words.ts";
import { type Context, type Given, UsageError } from "./command.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { openOffice } from "./open-office.ts";
import { Reporting } from "./reporting.ts";

/** Bring in a whole folder, and say of each file what became of it: as a table, or with `--json` as data. */
export async function bringFolder(folder: string, given: Given, context: Context): Promise<ExitCode> {
  const { host, terminal, language } = context;
  const into = tidyPath(given.text("out") ?? motionsFolder);
  if (given.has("force"))
    throw new UsageError({
      sv: "--force gäller en fil i taget; när en mapp förs in skrivs ingenting över",
      en: "--force is for one file at a time; bringing in a folder overwrites nothing",
    });
  if (into.endsWith(".md"))
    throw new UsageError({
      sv: "För en mapp ska --out vara en mapp, inte en motion",
      en: "For a folder, --out is a folder and no motion",
    });
  const reporting = new Reporting(given, context);
  const { kommuner } = openOffice(reporting, host);
  if (reporting.exitCode !== exitCodes.fine) return reporting.exitCode;
  const lookup = (name: string): string | undefined => kommuner.find(name).kommun?.name;
  const brought: BroughtFile[] = [];
  for await (const file of importFolder(tidyPath(folder), into, lookup, host)) {
    brought.push(file);
    if (terminal.isInteractive && file.state === "written") terminal.err(`${file.source}\n`);
  }
  const code = codeOf(brought);
  if (given.has("json")) terminal.out(asJson(brought, code === exitCodes.fine));
  else terminal.out(broughtTable(brought, language));
  return code;
}

/** A text that became no motion is a failure; a picture or another copy of the same text is none. */
function codeOf(brought: readonly BroughtFile[]): ExitCode {
  const isIn = (...states: readonly BroughtFile["state"][]) => brought.some(({ state }) => states.includes(state));
  if (isIn("failed")) return exitCodes.bug;
  return isIn("not-read", "save-again", "in-the-way") ? exitCodes.files : exitCodes.fine;
}

function asJson(brought: readonly BroughtFile[], isFine: boolean): string {
  const files = brought.map((file) => {
    const { source, state, motions } = file;
    const message = broughtWords(file).sv;
    return {
      source,
      state,
      motions,
      ...(file.state === "same-name" && { other: file.other }),
      ...(file.state === "in-the-way" && { path: file.path }),
      ...(file.state === "not-read" && { fault: faultName(file.fault) }),
      ...(motions.length === 0 && { message }),
    };
  });
  return `${JSON.stringify({ schema: "yrka/import/1", ok: isFine, files }, undefined, 2)}\n`;
}

function faultName(fault: Extract<BroughtFile, { readonly state: "not-read" }>["fault"]): string {
  return fault instanceof HostError ? "unreadable" : fault.kind;
}
