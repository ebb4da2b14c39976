import { version } from "../../../version.ts";
import type { Context, Given } from "../command.ts";
import type { ExitCode } from "../exit-code.ts";
import { mergeReports } from "./merge-reports.ts";

/** Say what the parts of a build are together: what is lost or changed on stderr, and with `--json` all of it on stdout. */
export function mergeShards(folder: string, given: Given, { host, terminal, language }: Context): ExitCode {
  const { shards, there, motions, faults, exitCode } = mergeReports(folder, host);
  for (const fault of faults) terminal.err(`${fault[language]}\n`);
  const failed = motions.filter(({ ok }) => !ok);
  for (const { source } of failed)
    terminal.err(language === "sv" ? `${source}: byggdes med fel\n` : `${source}: was built with errors\n`);
  const files = motions.reduce((count, { outputs }) => count + outputs.length, 0);
  const parts = there === shards ? String(shards) : `${there}/${shards}`;
  terminal.err(
    language === "sv"
      ? `${parts} delar, ${motions.length} motioner, ${files} filer, ${failed.length} med fel.\n`
      : `${parts} shards, ${motions.length} motions, ${files} files, ${failed.length} with errors.\n`,
  );
  if (given.has("json")) {
    const report = {
      schema: "yrka/shards/1",
      ok: exitCode === 0,
      generator: `yrka ${version}`,
      shards,
      files: motions,
      faults: faults.map((fault) => fault[language]),
    };
    terminal.out(`${JSON.stringify(report, undefined, 2)}\n`);
  }
  return exitCode;
}
