import { chmodSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Wording } from "../../../ground/diagnostics/rule.ts";
import { attempt } from "../../../ground/host/attempt.ts";
import type { Host } from "../../../ground/host/host.ts";
import { isBelow } from "../../../ground/host/inside-folder.ts";
import { nodeHost } from "../../../ground/host/node-host.ts";
import { baseName } from "../../../ground/host/path.ts";
import { stripEnds } from "../../../ground/text/strip-ends.ts";
import { completedPackageFile } from "../../../office/new-office/files/package-file.ts";
import type { Office, OfficeFile } from "../../../office/new-office/office-file.ts";
import { officeFiles } from "../../../office/new-office/office-files.ts";
import { type Command, type Context, UsageError } from "../command.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { tellGit } from "../git.ts";
import { openOffice } from "../open-office.ts";
import { type ProgramSource, programSource } from "../program-source.ts";
import { Reporting } from "../reporting.ts";
import { today } from "../terminal.ts";

export const init: Command = {
  operands: "[MAPP]",
  minOperands: 0,
  maxOperands: 1,
  options: {
    kommun: { argument: "KOMMUN", help: { sv: "kommun för kontorets motioner", en: "kommun of the office's motions" } },
    git: {
      help: {
        sv: "ställ bara in git i den här kopian (körs av npm install)",
        en: "only set git up in this copy (run by npm install)",
      },
    },
  },
  run: async ([folder], given, context) => {
    if (given.has("git")) return setUpGit(context);
    const root = context.host.realPath(context.host.resourceRoots.at(-1) ?? ".");
    if (folder !== undefined) {
      attempt(folder, () => mkdirSync(folder, { recursive: true }));
      attempt(folder, () => process.chdir(folder));
    }
    return begin(root, folder, given.text("kommun"), new Reporting(given, context), { ...context, host: nodeHost() });
  },
};

/** Make the working folder an office's, with the program in `root`. `folder` is what the user called the working folder. */
function begin(
  root: string,
  folder: string | undefined,
  givenKommun: string | undefined,
  reporting: Reporting,
  context: Context,
): ExitCode {
  const { host } = context;
  const working = host.realPath(".");
  if (working === root || isBelow(working, root)) throw new UsageError(inOwnFolder);
  const { kommuner, configuration } = openOffice(reporting, host);
  if (reporting.exitCode !== exitCodes.fine) return reporting.exitCode;
  const kommun = givenKommun ?? configuration.kommun;
  const found = kommun === undefined ? undefined : kommuner.find(kommun).kommun;
  if (kommun !== undefined && found === undefined)
    throw new UsageError({ sv: `Okänd kommun ${kommun}`, en: `Unknown kommun ${kommun}` });
  const source = programSource(root);
  if (source === undefined) throw new UsageError(notPacked);
  const office: Office = {
    name: packageName(baseName(host.realPath("."))),
    today: today(),
    dependency: "packed" in source ? `file:program/${source.name}` : source.dependency,
    ...(kommun === undefined ? {} : { kommun }),
    ...(found?.kind === "kommun" ? { place: found.name } : {}),
  };
  writeOffice(office, source, context);
  const exitCode = setUpGit(context);
  const isSwedish = context.language === "sv";
  const there = folder === undefined ? "" : isSwedish ? ` i ${folder}` : ` in ${folder}`;
  context.terminal.err(
    isSwedish
      ? `Nästa steg: kör npm install${there}, eller dubbelklicka på Starta.cmd (Windows) eller Starta.command (macOS).\n`
      : `Next: run npm install${there}, or double-click Starta.cmd (Windows) or Starta.command (macOS).\n`,
  );
  return exitCode;
}

const inOwnFolder: Wording = {
  sv: "Det här är programmets egen mapp, där motioner redan kan skrivas i motions/. Ge kontoret en egen mapp bredvid: npx yrka init ../motioner",
  en: "This is the program's own folder, where motions can be written in motions/ already. Give the office a folder beside it: npx yrka init ../motioner",
};

const notPacked: Wording = {
  sv: "Programmet kunde inte packas för kontoret: npm svarar inte. npm följer med Node.js, https://nodejs.org",
  en: "The program could not be packed for the office: npm does not answer. npm comes with Node.js, https://nodejs.org",
};

/** Write what is missing, and say what was written and what was kept. */
function writeOffice(office: Office, source: ProgramSource, { host, terminal, language }: Context): void {
  const files = officeFiles(office);
  const isThere = ({ path }: OfficeFile): boolean => host.stat(path) !== undefined;
  // An office that has motions needs no example.
  const isWanted = (path: string): boolean => path !== "motions/exempel.md" || host.stat("motions") === undefined;
  const written = files.filter((file) => !isThere(file) && isWanted(file.path));
  const existing = host.stat("package.json") === undefined ? undefined : readText(host, "package.json");
  const completed = existing === undefined ? undefined : completedPackageFile(existing, office);
  const isCompleted = completed !== undefined && completed !== existing;
  const kept = files.filter((file) => isThere(file) && !(isCompleted && file.path === "package.json"));
  const manifest = [...written.map(({ text }) => text), completed ?? ""].join("\n");
  const needsProgram = "packed" in source && manifest.includes(office.dependency);
  const program = needsProgram ? [{ path: office.dependency.replace("file:", ""), bytes: source.packed }] : [];
  const texts = [...written, ...(isCompleted ? [{ path: "package.json", text: completed }] : [])];
  host.writeFiles(
    [...texts.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })), ...program],
    "sources",
  );
  for (const { path, isProgram } of written) if (isProgram) chmodSync(resolve(path), 0o755);

  const isSwedish = language === "sv";
  const line = (label: string, paths: readonly string[]): string =>
    paths.length === 0 ? "" : `${label}\n${paths.map((path) => `  ${path}\n`).join("")}`;
  const names = [...written, ...program].map(({ path }) => path);
  terminal.err(line(isSwedish ? "Skrev:" : "Wrote:", names));
  terminal.err(line(isSwedish ? "Kompletterade:" : "Completed:", isCompleted ? ["package.json"] : []));
  terminal.err(
    line(
      isSwedish ? "Fanns redan och är orört:" : "Was there and is untouched:",
      kept.map(({ path }) => path),
    ),
  );
}

function readText(host: Host, path: string): string {
  return new TextDecoder().decode(host.readFile(path));
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
