import { version } from "../../version.ts";
import type { Severity } from "../diagnostic.ts";
import { positionAt } from "../place.ts";
import { type RuleId, rules } from "../rules/index.ts";
import { hintOf, reasonOf } from "../wording.ts";
import type { ReportInput } from "./report.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** Reference: OASIS SARIF 2.1.0. Columns count UTF-16 units. */
export function formatSarif({ diagnostics, textOf, language }: ReportInput): string {
  const used = [...new Set(diagnostics.map(({ ruleId }) => ruleId))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "yrka",
            semanticVersion: version,
            language: language === "sv" ? "sv-SE" : "en",
            rules: used.map((id) => ruleOf(id, language)),
          },
        },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((diagnostic) => {
          const text = textOf(diagnostic.place.file);
          const start = positionAt(text, diagnostic.place.start);
          const end = positionAt(text, diagnostic.place.end);
          const hint = hintOf(diagnostic, language);
          return {
            ruleId: diagnostic.ruleId,
            ruleIndex: used.indexOf(diagnostic.ruleId),
            level: levels[diagnostic.severity],
            message: { text: `${reasonOf(diagnostic, language)}${hint === undefined ? "" : `. ${hint}`}` },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: encodeURI(diagnostic.place.file) },
                  region: {
                    startLine: start.line,
                    startColumn: start.column,
                    endLine: end.line,
                    endColumn: end.column,
                  },
                },
              },
            ],
          };
        }),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function ruleOf(id: RuleId, language: "sv" | "en") {
  const { severity, why } = rules[id];
  return { id, fullDescription: { text: why[language] }, defaultConfiguration: { level: levels[severity] } };
}
