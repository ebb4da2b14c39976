import { PdfName, PdfReference, type PdfValue } from "./pdf-value.ts";

/** Deeper than any file has its values; what lies deeper is not read. */
const MAX_DEPTH = 200;

/** A text value that is longer is read no further. */
const MAX_TEXT = 65_536;

const space = "[\\0\\t\\n\\f\\r ]";
const regular = "[^\\0\\t\\n\\f\\r ()<>[\\]{}/%]";
const token = new RegExp(
  `(?:${space}|%[^\\r\\n]*(?:[\\r\\n]|$))*(<<|>>|[[\\]{}()]|/${regular}*|<[^<>]*>|${regular}+)`,
  "y",
);

/** A value, and where the text goes on behind it, or behind what could not be read. */
export type PdfReading = { readonly value: PdfValue; readonly end: number };

type Open = { readonly isDictionary: boolean; readonly values: PdfValue[] };

/**
 * Read the value that begins at an offset, in one pass. Damaged syntax gives what came before it.
 *
 * Reference: ISO 32000-1, 7.2 and 7.3.
 */
export function readPdfValue(text: string, start: number): PdfReading {
  const open: Open[] = [];
  let at = start;
  let whole: PdfValue;
  const put = (value: PdfValue): boolean => {
    const into = open.at(-1);
    if (into === undefined) whole = value;
    else into.values.push(value);
    return into === undefined;
  };
  const close = (isDictionary: boolean): boolean => {
    const closed = open.pop();
    if (closed === undefined || closed.isDictionary !== isDictionary) return true;
    return put(isDictionary ? dictionaryOf(closed.values) : closed.values);
  };
  for (;;) {
    token.lastIndex = at;
    const word = token.exec(text)?.[1];
    if (word === undefined) break;
    at = token.lastIndex;
    let isDone: boolean;
    if (word === "<<" || word === "[") {
      open.push({ isDictionary: word === "<<", values: [] });
      isDone = open.length > MAX_DEPTH;
    } else if (word === ">>" || word === "]") isDone = close(word === ">>");
    else if (word === "(") {
      at = endOfText(text, at);
      isDone = put(undefined);
    } else if (word === "R") isDone = refer(open.at(-1)?.values);
    else if (word === "endobj" || word === "stream" || word === ")") break;
    else isDone = put(simpleValue(word));
    if (isDone) return { value: whole, end: at };
  }
  while (open.length > 0) close(open.at(-1)?.isDictionary === true);
  return { value: whole, end: at };
}

/** Put a reference in place of the two numbers that it was written as. True where the numbers are missing, and the syntax is damaged. */
function refer(values: PdfValue[] | undefined): boolean {
  const [number] = values?.splice(-2) ?? [];
  if (values === undefined || typeof number !== "number") return true;
  values.push(new PdfReference(number));
  return false;
}

function dictionaryOf(values: readonly PdfValue[]): ReadonlyMap<string, PdfValue> {
  const entries = new Map<string, PdfValue>();
  for (let index = 0; index + 1 < values.length; index += 2) {
    const key = values[index];
    if (key instanceof PdfName) entries.set(key.name, values[index + 1]);
  }
  return entries;
}

function simpleValue(word: string): PdfValue {
  if (word.startsWith("/")) {
    const name = word.slice(1).replace(/#([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    return new PdfName(name);
  }
  const number = Number(word);
  return Number.isFinite(number) ? number : undefined;
}

function endOfText(text: string, start: number): number {
  let depth = 1;
  const last = Math.min(text.length, start + MAX_TEXT);
  for (let at = start; at < last; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return at + 1;
  }
  return last;
}
