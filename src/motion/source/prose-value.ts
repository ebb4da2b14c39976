import { type Diagnostic, type Edit, problem } from "../../ground/diagnostics/diagnostic.ts";
import type { PlacedText } from "../../ground/text/placed-text.ts";
import { TextBuilder } from "../../ground/text/text-builder.ts";
import { yamlQuotesNeeded } from "../../rules/source/yaml-quotes-needed.ts";
import { isBlank } from "./lines.ts";

/** Part of a line, without white space at its ends. `breaks` counts the line breaks before it since the part before. */
export type ProsePart = { readonly start: number; readonly end: number; readonly breaks: number };

/** A prose value in its lines, as the file has them. `comment` is one between its lines, where there is one. */
export type ProseLines = {
  readonly parts: readonly ProsePart[];
  readonly comment?: { readonly start: number; readonly end: number };
};

/**
 * Read an unquoted prose value to its end as the author wrote it. Line breaks fold as YAML folds them: one is a space, a blank line a
 * line break.
 */
export function readProse(file: string, text: string, { parts }: ProseLines): PlacedText {
  const builder = new TextBuilder(file, parts[0]?.start ?? 0);
  let end = 0;
  for (const [index, part] of parts.entries()) {
    if (index > 0) builder.whole(part.breaks === 1 ? " " : "\n".repeat(part.breaks - 1), end, part.start);
    builder.verbatim(text.slice(part.start, part.end), part.start);
    end = part.end;
  }
  return builder.text();
}

/**
 * Say which character of an unquoted value would make other readers of YAML cut, misread or refuse it; undefined where none does. The fix
 * puts quotation marks round the value.
 *
 * Reference: YAML 1.2.2, 7.3.3 (plain style).
 * Reports: `yaml-quotes-needed`.
 */
export function quotesNeeded(file: string, text: string, lines: ProseLines): Diagnostic | undefined {
  const first = lines.parts[0];
  if (first === undefined) return undefined;
  const fix = quote(file, text, lines);
  const details = fix === undefined ? {} : { fix };
  const character = text[first.start] ?? "";
  const startPlace = { file, start: first.start, end: first.start + 1 };
  if (character === '"' || character === "'") return problem(yamlQuotesNeeded, "quote", startPlace, details);
  const isIndicator =
    ",[]{}#&*!|>%@`".includes(character) ||
    ("-?:".includes(character) && isEndOrBlank(text, first.start + 1, first.end));
  if (isIndicator) return problem(yamlQuotesNeeded, "start", startPlace, { values: { character }, ...details });
  for (const [index, part] of lines.parts.entries()) {
    const start = index === 0 ? part.start : startOfLine(text, part.start);
    const indent = text.slice(start, part.start);
    if (indent.includes("\t")) {
      const place = { file, start, end: part.start };
      return problem(yamlQuotesNeeded, "tab", place, { fix: [{ place, text: indent.replaceAll("\t", "  ") }] });
    }
    for (let at = part.start; at < part.end; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 58 && isEndOrBlank(text, at + 1, part.end)) {
        const word = text.slice(part.start, at);
        const looksLikeField = index > 0 && at + 1 < part.end && /^[\p{L}\p{M}_-]{1,40}$/u.test(word);
        if (!looksLikeField) return problem(yamlQuotesNeeded, "colon", { file, start: at, end: at + 1 }, details);
        const place = { file, start: part.start, end: part.end };
        // No repair: quotation marks would join a field that was meant with the text above for good.
        return problem(yamlQuotesNeeded, "continuation", place, { values: { key: word } });
      }
      if (unit === 35 && at > part.start && isBlank(text.charCodeAt(at - 1))) {
        return problem(yamlQuotesNeeded, "hash", { file, start: at, end: part.end }, details);
      }
    }
  }
  return lines.comment === undefined ? undefined : problem(yamlQuotesNeeded, "hash", { file, ...lines.comment });
}

/** Where the white space before the first character of a line begins. */
function startOfLine(text: string, content: number): number {
  let start = content;
  while (isBlank(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Put quotation marks round the value: double ones, or single ones where it holds characters that mean something between double ones. */
function quote(file: string, text: string, { parts, comment }: ProseLines): readonly Edit[] | undefined {
  const first = parts[0];
  const last = parts.at(-1);
  // Between quotation marks the comment would become text.
  if (first === undefined || last === undefined || comment !== undefined) return undefined;
  const edits: Edit[] = [];
  const insert = (at: number, mark: string) => edits.push({ place: { file, start: at, end: at }, text: mark });
  const mark = /["\\]/.test(text.slice(first.start, last.end)) ? "'" : '"';
  let opening = mark;
  for (let at = first.start; at < last.end; at++) {
    if (mark !== "'" || text[at] !== "'") continue;
    if (at === first.start) opening = "''";
    else insert(at, "'");
  }
  const doubled = edits.splice(0);
  insert(first.start, opening);
  edits.push(...doubled);
  insert(last.end, mark);
  return edits;
}

function isEndOrBlank(text: string, at: number, end: number): boolean {
  return at >= end || isBlank(text.charCodeAt(at));
}
