import { fileProblem } from "../../build/file-problem.ts";
import { type Host, HostError } from "../../ground/host/host.ts";
import { nearest } from "../../ground/text/nearest.ts";
import type { Language } from "../../rules/wording.ts";
import { reasonOf } from "../../rules/wording.ts";
import { version } from "../../version.ts";
import { UsageError } from "./command.ts";
import { type CommandEntry, commands } from "./commands/index.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { commandHelp, firstHelp, programHelp } from "./help.ts";
import { readArguments, withSuggestion } from "./read-arguments.ts";
import { screenOf, type Terminal } from "./terminal.ts";

/** Run one command line, without the program's name. Never throws: every failure has a message and an exit code. */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  host: Host,
  defaultLanguage: Language,
): Promise<ExitCode> {
  const language = languageOf(args) ?? defaultLanguage;
  const screen = screenOf(terminal);
  try {
    const [name, ...rest] = args[0]?.startsWith("-") === false ? args : ["", ...args];
    if (name === undefined || name === "") return runWithoutCommand(rest, screen, language);
    const { summary, load } = commandNamed(name);
    const command = await load();
    const { operands, given } = readArguments(rest, command.options, {
      min: command.minOperands,
      max: command.maxOperands,
    });
    if (given.has("help")) {
      terminal.out(commandHelp(name, summary, command, language));
      return exitCodes.fine;
    }
    return await command.run(operands, given, { host, terminal: screen, language });
  } catch (error) {
    const failure = failureOf(error, language);
    screen.err(`yrka: ${failure.words}\n`);
    if (wantsJson(args)) terminal.out(faultJson(failure));
    return exitCodes[failure.fault];
  }
}

function runWithoutCommand(args: readonly string[], terminal: Terminal, language: Language): ExitCode {
  if (args.includes("--version")) {
    terminal.out(`${version}\n`);
    return exitCodes.fine;
  }
  const { given } = readArguments(args, {}, { min: 0, max: 0 });
  if (given.has("help")) {
    terminal.out(programHelp(commands, language));
    return exitCodes.fine;
  }
  terminal.err(firstHelp(language));
  return exitCodes.usage;
}

function commandNamed(name: string): CommandEntry {
  const entry: CommandEntry | undefined = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry !== undefined) return entry;
  const wording = { sv: `Okänt kommando ${name}`, en: `Unknown command ${name}` };
  throw new UsageError(withSuggestion(wording, nearest(name, Object.keys(commands))));
}

/** Why a command could not be run: what kind of fault, and the words for it. */
type Failure = { readonly fault: "usage" | "files" | "bug"; readonly words: string };

function failureOf(error: unknown, language: Language): Failure {
  if (error instanceof UsageError) {
    const help = language === "sv" ? "Visa hjälp: yrka --help" : "Show help: yrka --help";
    return { fault: "usage", words: `${error.wording[language]}\n${help}` };
  }
  if (error instanceof HostError)
    return { fault: "files", words: `${error.path}: ${reasonOf(fileProblem(error), language)}` };
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const said =
    language === "sv"
      ? "Ett fel i programmet, inte i din motion. Ingenting har skrivits. Rapportera det gärna, med motionen om den får spridas:"
      : "A bug in the program, not in your motion. Nothing was written. Please report it, with the motion if it may be shared:";
  return { fault: "bug", words: `${said}\n  ${what}` };
}

/** Whoever asked for JSON gets JSON, also when the command could not be run. */
function wantsJson(args: readonly string[]): boolean {
  return args.includes("--json") || args.includes("--reporter=json") || args[args.indexOf("--reporter") + 1] === "json";
}

function faultJson({ fault, words }: Failure): string {
  const report = { schema: "yrka/report/1", ok: false, files: [], diagnostics: [], fault, message: words };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function languageOf(args: readonly string[]): Language | undefined {
  const joined = args.find((argument) => argument.startsWith("--lang="))?.slice("--lang=".length);
  const at = args.indexOf("--lang");
  const value = joined ?? (at === -1 ? undefined : args[at + 1]);
  return value === "sv" || value === "en" ? value : undefined;
}
