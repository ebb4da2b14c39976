import type { Wording } from "../../ground/diagnostics/rule.ts";
import type { Language } from "../../rules/wording.ts";
import type { Command, OptionSpec } from "./command.ts";
import { globalOptions } from "./read-arguments.ts";

/** What one can do, by who one is: the first that a person sees. */
const byRole: readonly (readonly [Wording, readonly (readonly [string, Wording])[]])[] = [
  [
    { sv: "Författare", en: "Author" },
    [
      ["yrka preview", { sv: "skriv i webbläsaren och se sidan bredvid", en: "write in the browser, the page beside" }],
      ["yrka new", { sv: "börja på en ny motion", en: "begin a new motion" }],
      ["yrka import FIL.docx", { sv: "gör en motion av en Word-fil", en: "make a motion of a Word file" }],
      ["yrka build", { sv: "bygg Word-fil och PDF av motionerna", en: "build the motions' Word files and PDFs" }],
    ],
  ],
  [
    { sv: "Partikansli", en: "Party office" },
    [
      ["yrka init MAPP", { sv: "ordna en mapp för kansliets motioner", en: "make a folder for the office's motions" }],
      ["yrka list", { sv: "se vad som är inlämnat och väntar på svar", en: "see what waits for an answer" }],
    ],
  ],
  [
    { sv: "Registrator", en: "Registrar" },
    [["yrka inspect FIL.pdf", { sv: "visa vad en PDF säger om sig själv", en: "show what a PDF says of itself" }]],
  ],
];

/** What `yrka` alone and `yrka help` print. */
export function firstHelp(language: Language): string {
  const roleWidth = Math.max(...byRole.map(([role]) => role[language].length));
  const commandWidth = Math.max(...byRole.flatMap(([, rows]) => rows.map(([command]) => command.length)));
  const lines = byRole.flatMap(([role, rows]) =>
    rows.map(([command, what], index) => {
      const who = index === 0 ? role[language] : "";
      return `${who.padEnd(roleWidth)}  ${command.padEnd(commandWidth)}  ${what[language]}`;
    }),
  );
  const more =
    language === "sv"
      ? "Alla kommandon: yrka --help   Hur man skriver: yrka help tabell   Om ett fält: yrka help att-satser"
      : "All commands: yrka --help   How to write: yrka help tabell   On a field: yrka help att-satser";
  return `${title(language)}\n\n${lines.join("\n")}\n\n${more}\n`;
}

function title(language: Language): string {
  return language === "sv"
    ? "yrka – från motion i Markdown till DOCX och PDF"
    : "yrka – from a motion in Markdown to DOCX and PDF";
}

/** What `yrka --help` prints. */
export function programHelp(
  commands: Readonly<Record<string, { readonly summary: Wording }>>,
  language: Language,
): string {
  const usage =
    language === "sv" ? "Användning: yrka KOMMANDO [VAL] [SÖKVÄG…]" : "Usage: yrka COMMAND [OPTIONS] [PATH…]";
  const more =
    language === "sv" ? "Mer om ett kommando: yrka KOMMANDO --help" : "More on a command: yrka COMMAND --help";
  const rows = Object.entries(commands).map(([name, command]) => [name, command.summary[language]] as const);
  return `${title(language)}\n\n${usage}\n\n${table(rows)}\n\n${more}\n`;
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
