import type { Diagnostic } from "../../ground/diagnostics/diagnostic.ts";
import { positionAt } from "../../ground/diagnostics/place.ts";
import type { Rule, Severity } from "../../ground/diagnostics/rule.ts";
import { version } from "../../version.ts";
import { ruleOf } from "../registry.ts";
import { hintOf, type Language, reasonOf } from "../wording.ts";
import { type ReportInput, sourceOf } from "./report.ts";

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
            rules: used.map((ruleId) => describe(ruleOf({ ruleId }), language)),
          },
        },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((diagnostic) => {
          const text = textOf(diagnostic.place.file);
          const start = positionAt(text, diagnostic.place.start);
          const end = positionAt(text, diagnostic.place.end);
          return {
            ruleId: diagnostic.ruleId,
            ruleIndex: used.indexOf(diagnostic.ruleId),
            level: levels[diagnostic.severity],
            message: { text: messageOf(diagnostic, language) },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: diagnostic.place.file.split("/").map(encodeURIComponent).join("/") },
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

/** Reason, hint and source as sentences of one paragraph. */
function messageOf(diagnostic: Diagnostic, language: Language): string {
  const source = sourceOf(diagnostic, language);
  return [reasonOf(diagnostic, language), hintOf(diagnostic, language), source]
    .filter((said) => said !== undefined)
    .map(
      (said) => `${said.slice(0, 1).toUpperCase()}${said.slice(1)}${/[.!?]$/.test(said) || said === source ? "" : "."}`,
    )
    .join(" ");
}

function describe({ id, severity, why }: Rule, language: Language) {
  return { id, fullDescription: { text: why[language] }, defaultConfiguration: { level: levels[severity] } };
}
