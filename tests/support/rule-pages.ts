import type { Message, Rule, Wording } from "../../src/ground/diagnostics/rule.ts";
import { ruleGroups } from "../../src/rules/registry.ts";
import { type Language, severityWord } from "../../src/rules/wording.ts";

const groupTitles: Readonly<Record<keyof typeof ruleGroups, Wording>> = {
  source: { sv: "Filen", en: "The file" },
  title: { sv: "Titel och datum", en: "Title and date" },
  clauses: { sv: "Att-satser", en: "Clauses" },
  questions: { sv: "Yrkande, frågor och ärende", en: "Lead-in, questions and item" },
  signatories: { sv: "Undertecknare", en: "Signatories" },
  kommun: { sv: "Kommunens regler", en: "The kommun's rules" },
  body: { sv: "Brödtexten", en: "The body" },
  swedish: { sv: "Svensk typografi", en: "Swedish typography" },
  safety: { sv: "Säkerhet", en: "Safety" },
  template: { sv: "Mallar och inställningar", en: "Templates and settings" },
  output: { sv: "Det byggda", en: "What is built" },
};

const opening: Wording = {
  sv: `# Reglerna

Det här granskar programmet, och varför. Du behöver inte läsa listan: det som gäller din motion får du veta när den granskas. \`npx yrka explain\` och regelns namn visar samma sak i
terminalen.

Ett **fel** måste rättas innan motionen byggs. En **varning** är något att tänka igenom. Ett **råd** visas bara för den som ber om det, med \`--info\`. Hur allvarlig en regel är kan
kansliet bestämma i \`yrka.config.yml\`, se [Partikansliet](partikansliet.md#egna-inställningar).`,
  en: `# Rules

Each rule has a name that says what should hold. \`yrka explain RULE --lang en\` shows the same in the terminal. The page in Swedish: [Reglerna](sv/reglerna.md).`,
};

/** The page on every rule, made from the registry. */
export function rulePages(language: Language): string {
  const sections = Object.entries(ruleGroups).map(([group, rules]) => {
    const title = groupTitles[group as keyof typeof ruleGroups][language];
    return `## ${title}\n\n${rules.map((rule) => rulePage(rule, language)).join("\n")}`;
  });
  return `${opening[language]}\n\n${sections.join("\n")}`;
}

function rulePage({ id, severity, why, messages }: Rule, language: Language): string {
  const said = Object.values(messages).map(
    ({ reason, hint }: Message) =>
      `- ${worded(reason, language)}${hint === undefined ? "" : `  \n  → ${worded(hint, language)}`}\n`,
  );
  return `### ${id}\n\n*${severityWord(severity, language)}* · ${why[language]}\n\n${said.join("")}`;
}

/** On the page for authors, what a message fills in is three dots. */
function worded(wording: Wording, language: Language): string {
  return language === "sv" ? wording.sv.replace(/\{\w+\}/g, "…") : wording.en;
}
