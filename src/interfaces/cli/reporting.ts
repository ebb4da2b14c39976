import type { Repair } from "../../build/fix-motion.ts";
import type { NextStep } from "../../build/next-step.ts";

import type { KeptFile, Written } from "../../build/outputs.ts";
import type { Diagnostic } from "../../ground/diagnostics/diagnostic.ts";

import { sortDiagnostics } from "../../ground/diagnostics/outcome.ts";
import type { Severity, Wording } from "../../ground/diagnostics/rule.ts";
import { formatGithub } from "../../rules/reporters/github.ts";
import { toJson } from "../../rules/reporters/json.ts";
import { formatPretty, paint } from "../../rules/reporters/pretty.ts";
import { countOf } from "../../rules/reporters/report.ts";
import { formatSarif } from "../../rules/reporters/sarif.ts";
import { type Language, reasonOf, severityWord, visible } from "../../rules/wording.ts";
import type { Context, Given } from "./command.ts";
import type { Difference } from "./comparison/difference.ts";
import { whyDifferent } from "./comparison/why-different.ts";
import { type ExitCode, exitCodeOf } from "./exit-code.ts";
import { nextStepText } from "./next-step-text.ts";

/** How problems are printed: for people on stderr, the others on stdout. */
export const reporters = ["pretty", "json", "github", "sarif"] as const;

type FileResult = {
  readonly source: string;
  readonly outputs: readonly string[];
  readonly kept?: readonly KeptFile[];
  readonly setAside?: Written["setAside"];
  readonly different?: readonly Difference[];
  readonly nextStep?: NextStep;
};

type BuiltDetails = Partial<Omit<Written, "outputs">> & {
  readonly isUnchanged?: boolean;
  readonly nextStep?: NextStep;
};

/** Gathers what a command has to say: to people as it happens, on stderr; to programs as one object, on stdout. */
export class Reporting {
  readonly #given: Given;
  readonly #context: Context;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #files: FileResult[] = [];
  readonly #texts = new Map<string, string>();
  #unchanged = 0;
  #hasBug = false;

  constructor(given: Given, context: Context) {
    this.#given = given;
    this.#context = context;
  }

  get exitCode(): ExitCode {
    return exitCodeOf(this.#diagnostics, this.#given.has("strict"));
  }

  add(diagnostics: readonly Diagnostic[]): void {
    const shown = diagnostics.filter(
      ({ severity, ruleId }) => severity !== "info" || this.#given.has("info") || ruleId === "personal-data-masked",
    );
    this.#diagnostics.push(...shown);
    if (this.#reporter !== "pretty") return;
    const { language, terminal } = this.#context;
    const input = { diagnostics: sortDiagnostics(shown), textOf: this.#textOf, language };
    terminal.styled(formatPretty(input, paint(terminal.hasColour)));
  }

  /** `isUnchanged`: nothing had to be done. Those are reported together, at the end. */
  built(
    source: string,
    outputs: readonly string[],
    { isUnchanged = false, kept = [], setAside = [], savedAgain = [], nextStep }: BuiltDetails = {},
  ): void {
    this.#files.push({
      source,
      outputs,
      ...(kept.length > 0 && { kept }),
      ...(setAside.length > 0 && { setAside }),
      ...(nextStep && { nextStep }),
    });
    for (const { path, name } of setAside)
      this.#say(
        `${path} innehöll någons arbete och heter nu ${name}`,
        `${path} held somebody's work and is now ${name}`,
      );
    for (const path of savedAgain)
      this.#say(
        `${path} var sparad av ett annat program men innehöll inget nytt, och är ersatt`,
        `${path} had been saved by another program but held nothing new, and is replaced`,
      );
    if (isUnchanged) this.#unchanged++;
    else if (outputs.length > 0) this.#say(`Byggde ${listed(outputs, "och")}`, `Built ${listed(outputs, "and")}`);
  }

  /** One line for each repair: where, and what was wrong. */
  repaired(path: string, repairs: readonly Repair[]): void {
    for (const { diagnostic, position } of repairs) {
      const said = (language: Language) => `${reasonOf(diagnostic, language)} [${diagnostic.ruleId}]`;
      const where = `${path}:${position.line}:${position.column}`;
      this.#say(`${where}: rättat: ${said("sv")}`, `${where}: repaired: ${said("en")}`);
    }
  }

  /** How much was repaired, or, with `isDry`, would be. */
  repairs(count: number, files: number, isDry: boolean): void {
    if (count === 0) {
      this.#say("Inget som säkert kan rättas.", "Nothing that can safely be repaired.");
      return;
    }
    const sv = `${count} ${count === 1 ? "rättning" : "rättningar"} i ${files} ${files === 1 ? "motion" : "motioner"}`;
    const en = `${count} ${count === 1 ? "repair" : "repairs"} in ${files} ${files === 1 ? "motion" : "motions"}`;
    this.#say(isDry ? `${sv}; inget är skrivet.` : `${sv}.`, isDry ? `${en}; nothing is written.` : `${en}.`);
  }

  /** Of one motion; with none, all its files are what the source gives. */
  different(source: string, differences: readonly Difference[]): void {
    this.#files.push({ source, outputs: [], different: differences });
    for (const difference of differences) {
      const { sv, en } = whyDifferent(difference);
      this.#say(sv, en);
    }
  }

  /** Something that is our fault; the other motions go on. */
  bug(path: string, what: string): void {
    this.#hasBug = true;
    this.#say(
      `${path}: Ett fel i programmet, inte i din motion. Rapportera det gärna, med motionen om den får spridas: ${what}`,
      `${path}: A bug in the program, not in your motion. Please report it, with the motion if it may be shared: ${what}`,
    );
  }

  /** Something that people want to know, and programs have as data. */
  say({ sv, en }: Wording): void {
    this.#say(sv, en);
  }

  interrupted(done: number, total: number): void {
    this.#say(`Avbrutet efter ${done} av ${total} motioner`, `Interrupted after ${done} of ${total} motions`);
  }

  profile(path: string, phases: readonly (readonly [phase: string, milliseconds: number])[]): void {
    const rows = phases.map(
      ([phase, milliseconds]) => `  ${phase.padEnd(10)} ${milliseconds.toFixed(1).padStart(8)} ms\n`,
    );
    this.#context.terminal.err(`${visible(path)}\n${rows.join("")}`);
  }

  /** Of the process: until the command began, and until it had built everything. */
  wholeProfile(start: number, total: number): void {
    this.profile("yrka", [
      ["start", start],
      ["total", total],
    ]);
  }

  finish(): void {
    const { terminal, language } = this.#context;
    const input = { diagnostics: sortDiagnostics(this.#diagnostics), textOf: this.#textOf, language };
    if (this.#reporter === "json") terminal.out(this.#json());
    if (this.#reporter === "github") terminal.out(formatGithub(input));
    if (this.#reporter === "sarif") terminal.out(formatSarif(input));
    if (this.#unchanged > 0) this.#say(`${this.#unchanged} byggda sedan förut`, `${this.#unchanged} built already`);
    this.#nextSteps();
    const errors = countOf("error", this.#diagnostics);
    const warnings = countOf("warning", this.#diagnostics);
    const advice = this.#given.has("info") ? countOf("info", this.#diagnostics) : 0;
    const counts = [this.#count("error", errors), this.#count("warning", warnings)];
    if (advice > 0) counts.push(this.#count("info", advice));
    const summary = `${counts.join(", ")}.`;
    if (errors + warnings + advice > 0) this.#say(summary, summary);
  }

  /** The last lines of what went well: what to do now. With several motions, each step once, and whose it is where they differ. */
  #nextSteps(): void {
    const { language } = this.#context;
    const sources = new Map<string, string[]>();
    for (const { source, nextStep } of this.#files) {
      if (nextStep === undefined) continue;
      const text = nextStepText(nextStep, language);
      sources.set(text, [...(sources.get(text) ?? []), source]);
    }
    const isOneForAll = sources.size === 1 && sources.values().next().value?.length === this.#files.length;
    for (const [text, files] of sources) {
      const line = isOneForAll ? text : `${files.join(", ")}: ${text}`;
      this.#say(line, line);
    }
  }

  #json(): string {
    const diagnostics = sortDiagnostics(this.#diagnostics).map((diagnostic) =>
      toJson(diagnostic, this.#textOf, this.#context.language),
    );
    const isAlike = this.#files.every(({ different = [] }) => different.length === 0);
    const ok = this.exitCode === 0 && isAlike && !this.#hasBug;
    const report = { schema: "yrka/report/1", ok, files: this.#files, diagnostics };
    return `${JSON.stringify(report, undefined, 2)}\n`;
  }

  #count(severity: Severity, count: number): string {
    if (severity === "info") return `${count} ${severityWord(severity, this.#context.language)}`;
    if (this.#context.language === "sv")
      return severity === "error" ? `${count} fel` : `${count} ${count === 1 ? "varning" : "varningar"}`;
    return severity === "error"
      ? `${count} ${count === 1 ? "error" : "errors"}`
      : `${count} ${count === 1 ? "warning" : "warnings"}`;
  }

  #say(swedish: string, english: string): void {
    if (this.#reporter === "pretty")
      this.#context.terminal.err(`${visible(this.#context.language === "sv" ? swedish : english)}\n`);
  }

  get #reporter(): string {
    return this.#given.has("json") ? "json" : (this.#given.text("reporter") ?? "pretty");
  }

  readonly #textOf = (file: string): string => {
    const known = this.#texts.get(file);
    if (known !== undefined) return known;
    const { host } = this.#context;
    let text = "";
    try {
      // A pipe would be waited for, and what came through it before does not come again.
      if (host.stat(file)?.kind === "file" && !/\.(?:docx|pdf|png|jpe?g)$/i.test(file))
        text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(host.readFile(file));
    } catch {
      text = "";
    }
    this.#texts.set(file, text);
    return text;
  };
}

function listed(items: readonly string[], and: string): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;
}
