import type { Message, Rule } from "../../../ground/diagnostics/rule.ts";
import { nearest } from "../../../ground/text/nearest.ts";
import { rules } from "../../../rules/registry.ts";
import { type Language, severityWord } from "../../../rules/wording.ts";
import { type Command, UsageError } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { withSuggestion } from "../read-arguments.ts";

export const explain: Command = {
  operands: "[REGEL]",
  minOperands: 0,
  maxOperands: 1,
  options: {},
  run: async ([id], _, { terminal, language }) => {
    if (id === undefined) {
      for (const [ruleId, rule] of Object.entries(rules))
        terminal.out(`${ruleId.padEnd(32)} ${severityWord(rule.severity, language)}\n`);
      return exitCodes.fine;
    }
    const rule: Rule | undefined = Object.entries(rules).find(([ruleId]) => ruleId === id)?.[1];
    if (rule === undefined) {
      throw new UsageError(
        withSuggestion({ sv: `Okänd regel ${id}`, en: `Unknown rule ${id}` }, nearest(id, Object.keys(rules))),
      );
    }
    terminal.out(explanation(id, rule, language));
    return exitCodes.fine;
  },
};

function explanation(id: string, { severity, why, messages }: Rule, language: Language): string {
  const said = Object.values(messages).map(({ reason, hint }: Message) => {
    const repair = hint === undefined ? "" : `\n    → ${hint[language]}`;
    return `  ${reason[language]}${repair}\n`;
  });
  const heading = language === "sv" ? "Så kan det stå:" : "What is said:";
  return `${id} (${severityWord(severity, language)})\n\n${why[language]}\n\n${heading}\n${said.join("")}`;
}
