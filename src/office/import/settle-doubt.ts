import { applyEdits, type TextEdit } from "../../ground/text/text-edit.ts";
import type { FieldPath } from "../../motion/edit/front-matter-text.ts";
import { valueAt } from "../../motion/edit/front-matter-text.ts";
import { pathAt } from "../../motion/edit/path-at.ts";
import { setField } from "../../motion/edit/set-field.ts";
import { isProse } from "../../motion/fields/is-prose.ts";
import { type Doubt, findDoubts } from "../../motion/find-doubts.ts";
import { readSource } from "../../motion/source/read-source.ts";

/** A doubt with what it is about. */
export type OpenDoubt = Doubt & {
  /** The lines below it that it asks about, as they are written. */
  readonly about: string;
  /** The value of the front matter that another one can be written for; absent in the body, and above a group of values. */
  readonly value?: string;
};

/** The most lines of a paragraph that are shown with a question about it. */
const SHOWN_LINES = 6;

/** The doubts of a motion's source that are not settled, in order. */
export function openDoubts(text: string): readonly OpenDoubt[] {
  const { value: syntax } = readSource("", text, isProse);
  if (syntax === undefined) return [];
  const { frontMatter } = syntax;
  // Doubts that follow one another ask about the same lines, which are read once.
  let [from, to] = [0, 0];
  let asked: Pick<OpenDoubt, "about" | "value"> = { about: "" };
  return findDoubts(text, syntax.bodyStart).map((doubt) => {
    if (doubt.end < from || doubt.end >= to) {
      [from, to] = [doubt.end, belowComments(text, doubt.end, doubt.isInBody)];
      asked = doubt.isInBody ? { about: paragraphAt(text, to) } : inFrontMatter(text, to, frontMatter);
    }
    return { ...doubt, ...asked };
  });
}

function inFrontMatter(
  text: string,
  below: number,
  frontMatter: Source["frontMatter"] | undefined,
): Pick<OpenDoubt, "about" | "value"> {
  const value = frontMatter && valueBelow({ text, frontMatter }, below);
  return { about: lineAt(text, below).trim(), ...(value === undefined ? {} : { value: value.words }) };
}

/**
 * The source without the doubt, and with another value where one is given. Undefined where the value is written in a way that cannot be
 * changed in place.
 */
export function settleDoubt(text: string, doubt: OpenDoubt, value?: string): string | undefined {
  const removal = withItsLine(text, doubt);
  if (value === undefined || value === doubt.value) return applyEdits(text, [removal]);
  const { value: syntax } = readSource("", text, isProse);
  if (syntax?.frontMatter === undefined) return undefined;
  const source = { text, frontMatter: syntax.frontMatter };
  const found = valueBelow(source, belowComments(text, doubt.end, doubt.isInBody));
  const edits = found && setField(source, found.path, value);
  return edits && applyEdits(text, [removal, ...edits]);
}

type Source = Parameters<typeof pathAt>[0];

function valueBelow(source: Source, offset: number): { readonly path: FieldPath; readonly words: string } | undefined {
  const [mark = ""] = /^\s*(?:- +)?/.exec(lineAt(source.text, offset)) ?? [];
  const path = pathAt(source, offset + mark.length)?.path;
  const value = path && valueAt(source.frontMatter, path);
  if (path === undefined || value?.type !== "text") return undefined;
  return { path: path as unknown as FieldPath, words: value.text.value };
}

/** Where the first line begins that is no comment, below an offset. */
function belowComments(text: string, offset: number, isInBody: boolean): number {
  let at = nextLine(text, offset);
  const isPassed = isInBody ? /^(?:<!--.*-->)?$/ : /^(?:#.*)?$/;
  while (at < text.length && isPassed.test(lineAt(text, at).trim())) at = nextLine(text, at);
  return at;
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf("\n", at);
  const line = text.slice(at, end === -1 ? text.length : end);
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end + 1;
}

function paragraphAt(text: string, at: number): string {
  const lines: string[] = [];
  for (let next = at; next < text.length && lines.length < SHOWN_LINES; next = nextLine(text, next)) {
    const line = lineAt(text, next);
    if (line.trim() === "") break;
    lines.push(line);
  }
  return lines.join("\n");
}

/** A comment alone on its line goes with the line, in the body with the empty line below it too. */
function withItsLine(text: string, { start, end, isInBody }: Doubt): TextEdit {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = nextLine(text, end);
  if (text.slice(lineStart, start).trim() !== "" || text.slice(end, lineEnd).trim() !== "")
    return { start, end, text: "" };
  const isFollowedByGap = isInBody && lineAt(text, lineEnd).trim() === "" && lineEnd < text.length;
  return { start: lineStart, end: isFollowedByGap ? nextLine(text, lineEnd) : lineEnd, text: "" };
}
