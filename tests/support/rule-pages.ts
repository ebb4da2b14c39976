import type { Message, Rule } from "../../src/ground/diagnostics/rule.ts";
import { ruleGroups } from "../../src/rules/registry.ts";
import { severityWord } from "../../src/rules/wording.ts";

const groupTitles: Readonly<Record<keyof typeof ruleGroups, string>> = {
  source: "Filen",
  title: "Titel och datum",
  clauses: "Att-satser",
  questions: "Yrkande, frågor och ärende",
  signatories: "Undertecknare",
  kommun: "Kommunens regler",
  body: "Brödtexten",
  swedish: "Svensk typografi",
  safety: "Säkerhet",
  template: "Mallar och inställningar",
  output: "Det byggda",
};

/** The page on every rule, made from the registry. */
export function rulePages(): string {
  const sections = Object.entries(ruleGroups).map(([group, rules]) => {
    const title = groupTitles[group as keyof typeof ruleGroups];
    return `## ${title}\n\n${rules.map(rulePage).join("\n")}`;
  });
  return `# Regler\n\nVarje regel har ett namn som säger vad som ska gälla. \`yrka explain REGEL\` visar samma sak i terminalen, på engelska med \`--lang en\`.\n\n${sections.join("\n")}`;
}

function rulePage({ id, severity, why, messages }: Rule): string {
  const said = Object.values(messages).map(
    ({ reason, hint }: Message) => `- ${reason.sv}${hint === undefined ? "" : `  \n  → ${hint.sv}`}\n`,
  );
  return `### ${id}\n\n*${severityWord(severity, "sv")}* · ${why.sv}\n\n${said.join("")}`;
}
