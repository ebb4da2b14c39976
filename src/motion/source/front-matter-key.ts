import { isBlank } from "./lines.ts";

/** A key at the start of a line's content, in Unicode normal form C. `valueStart` is `end` of the line where nothing follows. */
export type KeyStart = {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
};

/**
 * Read the key that a field of a block map begins with, plain or between quotation marks; undefined where there is none.
 *
 * A colon ends a key only when a blank or the end of the line follows.
 */
export function readKey(text: string, start: number, lineEnd: number): KeyStart | undefined {
  const character = text[start] ?? "";
  if (character === '"' || character === "'") return readQuotedKey(text, start, lineEnd, character);
  if ("[]{}#&*!|>%@`,".includes(character)) return undefined;
  for (let at = start; at < lineEnd; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 35 && at > start && isBlank(text.charCodeAt(at - 1))) return undefined;
    if (unit === 58 && (at + 1 === lineEnd || isBlank(text.charCodeAt(at + 1)))) {
      if (at === start) return undefined;
      let end = at;
      while (isBlank(text.charCodeAt(end - 1))) end--;
      return keyStart(text, text.slice(start, end), start, end, at + 1, lineEnd);
    }
  }
  return undefined;
}

function readQuotedKey(text: string, start: number, lineEnd: number, mark: string): KeyStart | undefined {
  const close = closingQuote(text, start, lineEnd, mark);
  if (close === undefined) return undefined;
  let colon = close + 1;
  while (colon < lineEnd && isBlank(text.charCodeAt(colon))) colon++;
  if (text[colon] !== ":" || (colon + 1 < lineEnd && !isBlank(text.charCodeAt(colon + 1)))) return undefined;
  return keyStart(text, text.slice(start + 1, close), start, close + 1, colon + 1, lineEnd);
}

function keyStart(
  text: string,
  name: string,
  start: number,
  end: number,
  afterColon: number,
  lineEnd: number,
): KeyStart {
  let valueStart = afterColon;
  while (valueStart < lineEnd && isBlank(text.charCodeAt(valueStart))) valueStart++;
  return { name: name.normalize("NFC"), start, end, valueStart };
}

/** The quotation mark that closes the one at `start`, by YAML's rules for single and double ones. */
export function closingQuote(text: string, start: number, end: number, mark: string): number | undefined {
  for (let at = start + 1; at < end; at++) {
    if (mark === '"' && text[at] === "\\") at++;
    else if (text[at] === mark) {
      if (mark === "'" && text[at + 1] === "'" && at + 1 < end) at++;
      else return at;
    }
  }
  return undefined;
}
