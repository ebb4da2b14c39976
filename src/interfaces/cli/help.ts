import type { Wording } from "../../ground/diagnostics/rule.ts";
import type { Language } from "../../rules/wording.ts";
import type { Command, OptionSpec } from "./command.ts";
import { globalOptions } from "./read-arguments.ts";

/** What `yrka --help` prints. */
export function programHelp(
  commands: Readonly<Record<string, { readonly summary: Wording }>>,
  language: Language,
): string {
  const title =
    language === "sv"
      ? "yrka – från motion i Markdown till DOCX och PDF"
      : "yrka – from a motion in Markdown to DOCX and PDF";
  const usage =
    language === "sv" ? "Användning: yrka KOMMANDO [VAL] [SÖKVÄG…]" : "Usage: yrka COMMAND [OPTIONS] [PATH…]";
  const more =
    language === "sv" ? "Mer om ett kommando: yrka KOMMANDO --help" : "More on a command: yrka COMMAND --help";
  const rows = Object.entries(commands).map(([name, command]) => [name, command.summary[language]] as const);
  return `${title}\n\n${usage}\n\n${table(rows)}\n\n${more}\n`;
}

/** What `yrka COMMAND --help` prints. */
export function commandHelp(name: string, summary: Wording, command: Command, language: Language): string {
  const heading = language === "sv" ? "Val" : "Options";
  const usage = language === "sv" ? "Användning" : "Usage";
  const rows = Object.entries({ ...command.options, ...globalOptions }).map(([option, spec]: [string, OptionSpec]) => {
    const argument = spec.argument === undefined ? "" : ` ${spec.argument}`;
    return [`--${option}${argument}`, spec.help[language]] as const;
  });
  return `${usage}: yrka ${name} ${command.operands}\n\n${summary[language]}\n\n${heading}:\n${table(rows)}\n`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}
