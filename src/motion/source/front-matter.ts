import { problem } from "../../ground/diagnostics/diagnostic.ts";
import type { Outcome } from "../../ground/diagnostics/outcome.ts";
import { frontMatterPresent } from "../../rules/source/front-matter-present.ts";
import { type Line, readLine, trimEnd } from "./lines.ts";

/** Where the front matter's YAML and the body begin and end in the text. Absent YAML means that there is none, or that its end is not known. */
export type Division = {
  readonly yaml?: { readonly start: number; readonly end: number };
  readonly bodyStart: number;
};

const BYTE_ORDER_MARK = 0xfeff;

/**
 * Divide a text into front matter and body.
 *
 * The first line is `---`, after an optional byte order mark, and so is the line that closes; spaces may follow. Of an unclosed front
 * matter the body is taken to begin at the first line that reads as running text, so that the body is still checked.
 *
 * Reports: `front-matter-present`.
 */
export function divideFrontMatter(file: string, text: string): Outcome<Division> {
  const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const first = readLine(text, start);
  if (!isFence(text, first)) return { value: { bodyStart: start }, diagnostics: [missing(file, text, first)] };
  for (let at = first.next; at < text.length; ) {
    const line = readLine(text, at);
    if (isFence(text, line))
      return { value: { yaml: { start: first.next, end: line.start }, bodyStart: line.next }, diagnostics: [] };
    at = line.next;
  }
  const place = { file, start: first.start, end: first.end };
  return {
    value: { bodyStart: likelyBody(text, first.next) },
    diagnostics: [problem(frontMatterPresent, "unclosed", place)],
  };
}

function isFence(text: string, line: Line): boolean {
  return trimEnd(text, line.start, line.end) - line.start === 3 && text.startsWith("---", line.start);
}

function missing(file: string, text: string, first: Line) {
  const found = text.slice(first.content, trimEnd(text, first.content, first.end));
  if (found === "---") {
    const place = { file, start: first.start, end: first.content };
    return problem(frontMatterPresent, "dashes-indented", place, { fix: [{ place, text: "" }] });
  }
  // Word makes one long dash of three hyphens.
  if (/^(?:[-–—]{1,8}|- ?- ?-)$/.test(found)) {
    const place = { file, start: first.content, end: first.content + found.length };
    return problem(frontMatterPresent, "other-dashes", place, { values: { found } });
  }
  const fence = firstFence(text, first);
  const place = { file, start: first.start, end: first.end };
  return problem(frontMatterPresent, fence === undefined ? "missing" : "not-first", place);
}

/** A fence within the first lines, with a field in the line after it. */
function firstFence(text: string, first: Line): Line | undefined {
  let line = first;
  for (let count = 0; count < 20 && line.next < text.length; count++) {
    line = readLine(text, line.next);
    if (isFence(text, line)) return looksLikeField(text, readLine(text, line.next)) ? line : undefined;
  }
  return undefined;
}

function likelyBody(text: string, start: number): number {
  let afterBlank: number | undefined;
  for (let at = start; at < text.length; ) {
    const line = readLine(text, at);
    const isEmpty = line.content === line.end;
    if (
      !isEmpty &&
      afterBlank !== undefined &&
      line.indent === 0 &&
      !looksLikeField(text, line) &&
      !/^(?:-[ \t]|#)/.test(text.slice(line.start, line.start + 2))
    ) {
      return line.start;
    }
    if (!isEmpty && text.startsWith("## ", line.start)) return line.start;
    afterBlank = isEmpty ? at : undefined;
    at = line.next;
  }
  return text.length;
}

function looksLikeField(text: string, line: Line): boolean {
  return /^[\p{L}][\p{L}\p{M}_-]{0,40}:(?:[ \t]|$)/u.test(text.slice(line.start, Math.min(line.end, line.start + 60)));
}
