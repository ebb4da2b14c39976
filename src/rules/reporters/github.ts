import { positionAt } from "../../ground/diagnostics/place.ts";
import type { Severity } from "../../ground/diagnostics/rule.ts";
import { hintOf, reasonOf } from "../wording.ts";
import { type ReportInput, sourceOf } from "./report.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * One workflow command a problem, which GitHub shows at the line in a pull request.
 *
 * Reference: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatGithub({ diagnostics, textOf, language }: ReportInput): string {
  return diagnostics
    .map((diagnostic) => {
      const text = textOf(diagnostic.place.file);
      const start = positionAt(text, diagnostic.place.start);
      const end = positionAt(text, diagnostic.place.end);
      const hint = hintOf(diagnostic, language);
      const properties = {
        file: diagnostic.place.file,
        line: String(start.line),
        endLine: String(end.line),
        ...(start.line === end.line ? { col: String(start.column), endColumn: String(end.column) } : {}),
        title: diagnostic.ruleId,
      };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
      const lines = [reasonOf(diagnostic, language), hint, sourceOf(diagnostic, language)];
      const message = lines.filter((line) => line !== undefined).join("\n");
      return `::${commands[diagnostic.severity]} ${list.join(",")}::${escapeData(message)}\n`;
    })
    .join("");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
