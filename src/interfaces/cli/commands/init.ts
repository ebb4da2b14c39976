import { chmodSync } from "node:fs";
import { resolve } from "node:path";
import { baseName } from "../../../ground/host/path.ts";
import { stripEnds } from "../../../ground/text/strip-ends.ts";
import { officeScripts } from "../../../office/new-office/files/package-file.ts";
import { officeFiles } from "../../../office/new-office/office-files.ts";
import { version } from "../../../version.ts";
import { type Command, type Context, UsageError } from "../command.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { tellGit } from "../git.ts";
import { openOffice } from "../open-office.ts";
import { Reporting } from "../reporting.ts";
import { today } from "../terminal.ts";

export const init: Command = {
  operands: "",
  minOperands: 0,
  maxOperands: 0,
  options: {
    kommun: { argument: "KOMMUN", help: { sv: "kommun för kontorets motioner", en: "kommun of the office's motions" } },
    git: {
      help: {
        sv: "ställ bara in git i den här kopian (körs av npm install)",
        en: "only set git up in this copy (run by npm install)",
      },
    },
  },
  run: async (_, given, context) => {
    if (given.has("git")) return setUpGit(context);
    const { host } = context;
    const reporting = new Reporting(given, context);
    const { kommuner, configuration } = openOffice(reporting, host);
    if (reporting.exitCode !== exitCodes.fine) return reporting.exitCode;
    const kommun = given.text("kommun") ?? configuration.kommun;
    const found = kommun === undefined ? undefined : kommuner.find(kommun).kommun;
    if (kommun !== undefined && found === undefined)
      throw new UsageError({ sv: `Okänd kommun ${kommun}`, en: `Unknown kommun ${kommun}` });
    const name = packageName(baseName(host.realPath(".")));
    const files = officeFiles({
      name,
      today: today(),
      version: `^${version}`,
      ...(kommun === undefined ? {} : { kommun }),
      ...(found?.kind === "kommun" ? { place: found.name } : {}),
    });
    const kept = files.filter(({ path }) => host.stat(path) !== undefined);
    // An office that has motions needs no example.
    const isWanted = (path: string): boolean => path !== "motions/exempel.md" || host.stat("motions") === undefined;
    const written = files.filter((file) => !kept.includes(file) && isWanted(file.path));
    host.writeFiles(written.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })));
    for (const { path, isProgram } of written) if (isProgram) chmodSync(resolve(path), 0o755);
    sayWhat(
      written.map(({ path }) => path),
      kept.map(({ path }) => path),
      context,
    );
    return setUpGit(context);
  },
};

function sayWhat(written: readonly string[], kept: readonly string[], { terminal, language }: Context): void {
  const isSwedish = language === "sv";
  const line = (label: string, paths: readonly string[]): string =>
    paths.length === 0 ? "" : `${label}\n${paths.map((path) => `  ${path}\n`).join("")}`;
  terminal.err(line(isSwedish ? "Skrev:" : "Wrote:", written));
  terminal.err(line(isSwedish ? "Fanns redan och är orört:" : "Was there and is untouched:", kept));
  if (kept.includes("package.json")) {
    const scripts = Object.entries(officeScripts).map(
      ([name, script]) => `  npm pkg set "scripts.${name}=${script}"\n`,
    );
    terminal.err(
      `${isSwedish ? "Lägg till kommandona i package.json:" : "Add the commands to package.json:"}\n${scripts.join("")}`,
    );
  }
}

/** Outside a repository there is nothing to set up, which is no error: the folder may become one later. */
function setUpGit({ terminal, language }: Context): ExitCode {
  const settings = tellGit();
  const say = (sv: string, en: string): void => terminal.err(`${language === "sv" ? sv : en}\n`);
  if (settings === undefined)
    say(
      "Mappen är inte i git. Kör git init och sedan yrka init --git för granskning vid incheckning.",
      "The folder is not in git. Run git init and then yrka init --git to have commits checked.",
    );
  if (settings?.showsWords) say("git diff visar DOCX och PDF som ord.", "git diff shows DOCX and PDF as words.");
  if (settings?.checksCommits)
    say("Motioner granskas när de checkas in.", "Motions are checked when they are committed.");
  else if (settings !== undefined)
    say(
      "Git har redan en egen mapp för krokar; lägg själv till .githooks/pre-commit i den.",
      "Git already has a folder of hooks; add .githooks/pre-commit to it yourself.",
    );
  return exitCodes.fine;
}

function packageName(folder: string): string {
  const plain = folder
    .toLowerCase()
    .replace(/[åä]/g, "a")
    .replaceAll("ö", "o")
    .replace(/[^a-z0-9]+/g, "-");
  const name = stripEnds(plain, "-");
  return name === "" || name === "yrka" ? "motioner" : name;
}
