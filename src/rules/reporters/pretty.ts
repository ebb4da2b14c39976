import type { Diagnostic } from "../../ground/diagnostics/diagnostic.ts";
import { type Position, positionAt } from "../../ground/diagnostics/place.ts";
import { hintOf, type Language, reasonOf, severityWord, visible } from "../wording.ts";
import { type ReportInput, sourceOf } from "./report.ts";

export type Paint = {
  readonly error: Style;
  readonly warning: Style;
  readonly info: Style;
  readonly faint: Style;
  readonly strong: Style;
};
type Style = (text: string) => string;

const plain: Style = (text) => text;
const ansi =
  (code: number): Style =>
  (text) =>
    `\u001b[${code}m${text}\u001b[0m`;

/** Reference: ECMA-48, 8.3.117 (SGR). */
export function paint(colour: boolean): Paint {
  return colour
    ? { error: ansi(31), warning: ansi(33), info: ansi(36), faint: ansi(2), strong: ansi(1) }
    : { error: plain, warning: plain, info: plain, faint: plain, strong: plain };
}

/**
 * For people: `file:line:col: fel: reason [rule-id]`, the line of the source with a caret below the words, and the hint.
 */
export function formatPretty({ diagnostics, textOf, language }: ReportInput, colours: Paint): string {
  return diagnostics
    .map((diagnostic) => formatOne(diagnostic, textOf(diagnostic.place.file), language, colours))
    .join("");
}

function formatOne(diagnostic: Diagnostic, text: string, language: Language, colours: Paint): string {
  const { place, severity, ruleId } = diagnostic;
  const position = positionAt(text, place.start);
  const { line, column } = position;
  const head = `${visible(place.file)}:${line}:${column}: ${colours[severity](severityWord(severity, language))}: ${reasonOf(diagnostic, language)} ${colours.faint(`[${ruleId}]`)}`;
  const lines = [head, ...codeFrame(text, position, place.end, colours[severity])];
  const hint = hintOf(diagnostic, language);
  if (hint !== undefined) lines.push(`  ${colours.strong(language === "sv" ? "gör så här" : "hint")}: ${hint}`);
  for (const related of diagnostic.related ?? []) {
    const at = positionAt(text, related.place.start);
    lines.push(`  ${visible(related.place.file)}:${at.line}:${at.column}: ${visible(related.message)}`);
  }
  const source = sourceOf(diagnostic, language);
  if (source !== undefined) lines.push(`  ${visible(source)}`);
  return `${lines.join("\n")}\n`;
}

const frameWidth = 100;

/** The part of a line round a problem. No more of a long line is read than is shown. */
function codeFrame(
  text: string,
  { line, column, offset: start }: Position,
  end: number,
  mark: Style,
): readonly string[] {
  const lineStart = start === 0 ? 0 : start - column + 1;
  const rest = text.slice(start, start + 2 * frameWidth).search(/[\r\n]/);
  const lineEnd = rest === -1 ? Math.min(text.length, start + 2 * frameWidth) : start + rest;
  if (lineEnd === lineStart) return [];
  const from = Math.max(lineStart, Math.min(start - 40, lineEnd - frameWidth));
  const to = Math.min(lineEnd, from + frameWidth);
  const shown = `${from > lineStart ? "…" : ""}${visible(text.slice(from, to).replace(/^\ufeff/, ""))}${to < lineEnd ? "…" : ""}`;
  const indent = start - from + (from > lineStart ? 1 : 0) - (from === 0 && text.startsWith("\ufeff") ? 1 : 0);
  const carets = "^".repeat(Math.max(1, Math.min(end, to) - start));
  const gutter = `  ${String(line).padStart(4)} | `;
  return [`${gutter}${shown}`, `${" ".repeat(gutter.length - 2)}| ${" ".repeat(Math.max(0, indent))}${mark(carets)}`];
}
