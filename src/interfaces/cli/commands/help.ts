import { nearest } from "../../../ground/text/nearest.ts";
import type { Construct } from "../../../motion/constructs/construct.ts";
import { constructs, findConstruct } from "../../../motion/constructs/constructs.ts";
import { rules } from "../../../rules/registry.ts";
import type { Language } from "../../../rules/wording.ts";
import { calledAs } from "../called-as.ts";
import { type Command, UsageError } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { fieldHelp, fieldKeys, findFieldBy } from "../field-help.ts";
import { commandHelp, firstHelp } from "../help.ts";
import { withSuggestion } from "../read-arguments.ts";
import { explain } from "./explain.ts";
import { commands } from "./index.ts";

export const help: Command = {
  operands: "[ORD]",
  minOperands: 0,
  maxOperands: 1,
  options: {},
  run: async ([word], given, context) => {
    const { terminal, language } = context;
    const asked = word?.replace(/:$/, "");
    if (asked === undefined) {
      terminal.out(calledAs(firstHelp(language)));
      return exitCodes.fine;
    }
    const entry = Object.hasOwn(commands, asked) ? commands[asked] : undefined;
    if (entry !== undefined) {
      terminal.out(commandHelp(asked, entry.summary, await entry.load(), language));
      return exitCodes.fine;
    }
    if (Object.hasOwn(rules, asked)) return explain.run([asked], given, context);
    const field = findFieldBy(asked);
    const construct = findConstruct(asked);
    if (field === undefined && construct === undefined) throw unknown(asked);
    const found = [field && fieldHelp(field, language), construct && constructHelp(construct, language)];
    terminal.out(calledAs(found.filter((text) => text !== undefined).join("\n")));
    return exitCodes.fine;
  },
};

function constructHelp({ title, text, example }: Construct, language: Language): string {
  const lines = example.split("\n").map((line) => (line === "" ? "" : `  ${line}`));
  const heading = language === "sv" ? "Så skrivs det i texten:" : "Written in the body:";
  return `${title[language]}\n\n${text[language]}\n\n${heading}\n\n${lines.join("\n")}\n`;
}

function unknown(word: string): UsageError {
  const names = constructs.map(({ name }) => name);
  const wording = {
    sv: `Det finns ingen hjälp om ${word}. Fråga om ett kommando, ett fält, en regel eller något av: ${names.join(", ")}`,
    en: `There is no help on ${word}. Ask for a command, a field, a rule or one of: ${names.join(", ")}`,
  };
  return new UsageError(withSuggestion(wording, nearest(word, [...names, ...fieldKeys(), ...Object.keys(commands)])));
}
