import type { TextEdit } from "../../ground/text/text-edit.ts";
import type { FieldValue } from "../source/syntax.ts";
import { doubleQuoted, singleQuoted, writeFlowScalar, writeScalar } from "../source/write-scalar.ts";
import { endOfValue } from "./front-lines.ts";

/** A text as a value of the front matter has it: on one line, without white space at its ends. */
export function oneLine(value: string): string {
  return value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]+/g, " ").trim();
}

/**
 * Write another text in the place of a value, quoted as that was; the key or dash stays where the text is empty. Comments between the lines
 * of the value come after it. Undefined where the value is no text.
 */
export function writeValue(value: FieldValue, words: string, text: string, isInFlow: boolean): TextEdit | undefined {
  const { start } = value.place;
  if (value.type === "empty") return fillIn(start, words, text, isInFlow);
  if (value.type !== "text") return undefined;
  const end = endOfValue(value, text);
  const written = text.slice(start, end);
  if (words === "" && !isInFlow) return { start: afterMark(text, start), end, text: commentsIn(written) };
  return { start, end, text: `${quotedLike(written, words, isInFlow)}${commentsIn(written)}` };
}

/** After the colon or dash, before the rest of the line. */
function fillIn(at: number, words: string, text: string, isInFlow: boolean): TextEdit {
  const start = afterMark(text, at);
  const isBeforeComment = /^[ \t]*#/.test(text.slice(start, at + 1));
  if (words === "") return { start, end: start, text: "" };
  // Running text without quotation marks would take the comment for its own.
  const written = isInFlow ? writeFlowScalar(words) : isBeforeComment ? doubleQuoted(words) : writeScalar(words);
  return { start, end: start, text: ` ${written}` };
}

/** The end of the colon or dash before a value; the value's own start where it has a line of its own. */
function afterMark(text: string, at: number): number {
  const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at).trimEnd();
  return before === "" ? at : text.lastIndexOf("\n", at - 1) + 1 + before.length;
}

function quotedLike(written: string, words: string, isInFlow: boolean): string {
  if (written.startsWith('"')) return doubleQuoted(words);
  if (written.startsWith("'")) return singleQuoted(words);
  return isInFlow ? writeFlowScalar(words) : writeScalar(words);
}

/** Comments on lines of their own between the lines of a text without quotation marks. */
function commentsIn(written: string): string {
  if (/^["'|>]/.test(written)) return "";
  const [, ...lines] = written.split("\n");
  return lines
    .filter((line) => /^[ \t]*#/.test(line))
    .map((line) => `\n${line}`)
    .join("");
}
