import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { verbatim } from "../../ground/text/placed-text.ts";
import { sizeLimit } from "../../rules/source/size-limit.ts";
import { yamlParses } from "../../rules/source/yaml-parses.ts";
import { closingQuote, readKey } from "./front-matter-key.ts";
import { isBlank, type Line, readLine, trimEnd } from "./lines.ts";
import type { YamlError } from "./read-yaml.ts";
import type { Field } from "./syntax.ts";

/** A slip with its name, and the field that was meant where that is certain. */
export type Slip = {
  readonly diagnostic: Diagnostic;
  readonly field?: Field;
  /** The fields have come to an end here; what follows is none of them. */
  readonly isEnd?: true;
};

/**
 * Name the slip that keeps a field from being read, in words that help its author. `text` has prose values blanked out, so that none is
 * blamed; `lines` are those of the field.
 *
 * Reports: `yaml-parses`, `size-limit` (an alias).
 */
export function nameSlip(file: string, text: string, lines: readonly Line[], error: YamlError | undefined): Slip {
  const written = lines.filter((line) => line.content < line.end && text[line.content] !== "#");
  const found = Math.max(0, lastIndexBefore(written, error?.start ?? 0));
  const end = lines.at(-1)?.end ?? 0;
  const tab = written.find((line) => line.content - line.start !== line.indent);
  if (tab !== undefined) {
    return { diagnostic: problem(yamlParses, "tab", { file, start: tab.start + tab.indent, end: tab.content }) };
  }
  for (const index of new Set([found, found - 1, 0])) {
    const line = written[index];
    const slip = line && lineSlip(file, text, line, end, error);
    if (slip !== undefined) return line === written[0] ? slip : { diagnostic: slip.diagnostic };
  }
  const shifted = shiftedLine(text, written, found, error);
  const line = shifted ?? written[found];
  if (line === undefined) return { diagnostic: problem(yamlParses, "unreadable", { file, start: end, end }) };
  const place = { file, start: line.content, end: trimEnd(text, line.content, line.end) };
  return { diagnostic: problem(yamlParses, shifted === undefined ? "unreadable" : "indentation", place) };
}

/** The line whose indentation is at fault: a field below one that already has its value, or where YAML says so. */
function shiftedLine(
  text: string,
  lines: readonly Line[],
  found: number,
  error: YamlError | undefined,
): Line | undefined {
  if (error?.code === "BAD_INDENT") return lines[found];
  for (const index of [found, found + 1]) {
    const line = lines[index];
    if (index > 0 && line !== undefined && readKey(text, line.content, line.end) !== undefined) return line;
  }
  return undefined;
}

function lastIndexBefore(lines: readonly Line[], offset: number): number {
  let index = -1;
  for (const [at, line] of lines.entries()) if (line.start <= offset) index = at;
  return index;
}

function lineSlip(
  file: string,
  text: string,
  line: Line,
  fieldEnd: number,
  error: YamlError | undefined,
): Slip | undefined {
  let start = line.content;
  while (text[start] === "-" && isBlank(text.charCodeAt(start + 1))) {
    start++;
    while (start < line.end && isBlank(text.charCodeAt(start))) start++;
  }
  const content = text.slice(start, trimEnd(text, start, line.end));
  const place = (from: number, to: number) => ({ file, start: start + from, end: start + to });
  if (line.indent === 0 && /^(?:---|\.\.\.|%)/.test(content)) {
    return {
      diagnostic: problem(yamlParses, "document-marker", place(0, content.length), { values: { found: content } }),
    };
  }
  const key = readKey(text, start, line.end);
  if (key !== undefined) return valueSlip(file, text, key.name, key.valueStart, line, fieldEnd);
  const tight = /^([\p{L}][\p{L}\p{M}_-]*):(?!\/\/)(?=\S)/u.exec(content);
  if (tight !== null) {
    const name = tight[1] ?? "";
    const at = start + tight[0].length;
    const diagnostic = problem(yamlParses, "space-after-colon", place(0, tight[0].length), {
      values: { key: name },
      fix: [{ place: { file, start: at, end: at }, text: " " }],
    });
    const value = text.slice(at, trimEnd(text, at, line.end));
    const meant = verbatim(value, file, at);
    return {
      diagnostic,
      field: {
        key: verbatim(name.normalize("NFC"), file, start),
        value: { type: "text", text: meant, place: { file, start: at, end: at + value.length } },
      },
    };
  }
  if (/^-[^\s-]/.test(content)) return { diagnostic: problem(yamlParses, "dash-space", place(0, 1)) };
  if (line.indent === 0 && isBelowBlankLine(text, line) && /^\p{Lu}[^:]*\s/u.test(content)) {
    return { diagnostic: problem(yamlParses, "text-among-fields", place(0, content.length)), isEnd: true };
  }
  const isWithoutColon =
    error === undefined || error.code === "MISSING_CHAR" || error.code === "MULTILINE_IMPLICIT_KEY";
  const word = /^[\p{L}][\p{L}\p{M}_-]*(?=[ \t]+\S|$)/u.exec(content)?.[0];
  if (isWithoutColon && word !== undefined) {
    const above = line.indent === 0 ? keyAbove(text, line) : undefined;
    const diagnostic =
      above === undefined
        ? problem(yamlParses, "colon-missing", place(0, word.length), { values: { key: word } })
        : problem(yamlParses, "colon-or-indent", place(0, content.length), { values: { key: word, above } });
    return { diagnostic };
  }
  return start === line.content ? undefined : valueSlip(file, text, "", start, line, fieldEnd);
}

/** The key of the field right above a line, whose value is prose: blanked out as `xxx`. */
function keyAbove(text: string, { start }: Line): string | undefined {
  const above =
    text
      .slice(Math.max(0, start - 500), start)
      .trimEnd()
      .split(/\r\n|\r|\n/)
      .at(-1) ?? "";
  const key = readKey(above, 0, above.length);
  return key !== undefined && /^x+$/.test(above.slice(key.valueStart)) && !isBelowBlankLine(text, { start })
    ? key.name
    : undefined;
}

function isBelowBlankLine(text: string, { start }: Pick<Line, "start">): boolean {
  return /(?:^|[\r\n])[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(Math.max(0, start - 80), start));
}

function valueSlip(
  file: string,
  text: string,
  key: string,
  start: number,
  line: Line,
  fieldEnd: number,
): Slip | undefined {
  const end = trimEnd(text, start, line.end);
  const character = text[start] ?? "";
  const first = { file, start, end: start + 1 };
  if (start >= end) return undefined;
  if (character === '"' || character === "'") return quoteSlip(file, text, start, fieldEnd, character);
  if (character === "[" || character === "{") return bracketSlip(file, text, start, fieldEnd);
  const word = /^\S+/.exec(text.slice(start, end))?.[0] ?? character;
  const atWord = { file, start, end: start + word.length };
  if (character === "*") return { diagnostic: problem(sizeLimit, "aliases", atWord, { values: { found: word } }) };
  if (character === "&" || character === "!") {
    return { diagnostic: problem(yamlParses, "anchor-or-tag", atWord, { values: { found: word } }) };
  }
  const example = `"${text.slice(start, end).replace(/["\\]/g, "\\$&")}"`;
  const isBlockHeader = /^[|>][-+0-9]*$/.test(text.slice(start, end));
  const isIndicator =
    "@`%,]}|>".includes(character) || ("-?".includes(character) && isBlank(text.charCodeAt(start + 1)));
  if (isIndicator && !isBlockHeader) {
    return { diagnostic: problem(yamlParses, "special-start", first, { values: { key, character, example } }) };
  }
  for (let at = start; at < end; at++) {
    if (text[at] === "#" && isBlank(text.charCodeAt(at - 1))) break;
    if (text[at] === ":" && (at + 1 === end || isBlank(text.charCodeAt(at + 1)))) {
      const fix = [{ place: { file, start, end }, text: example }];
      return {
        diagnostic: problem(
          yamlParses,
          "colon-in-value",
          { file, start: at, end: at + 1 },
          { values: { key, example }, fix },
        ),
      };
    }
  }
  return undefined;
}

function quoteSlip(file: string, text: string, start: number, fieldEnd: number, mark: string): Slip | undefined {
  const close = closingQuote(text, start, fieldEnd, mark);
  if (close === undefined)
    return { diagnostic: problem(yamlParses, "quote-unclosed", { file, start, end: start + 1 }) };
  const rest = /^[ \t]*(?!#)([^\s,:\]}][^\r\n]*)/.exec(text.slice(close + 1, fieldEnd));
  if (rest !== null) {
    const from = close + 1 + rest[0].length - (rest[1] ?? "").length;
    return {
      diagnostic: problem(yamlParses, "text-after-quote", {
        file,
        start: from,
        end: trimEnd(text, from, close + 1 + rest[0].length),
      }),
    };
  }
  if (mark === "'") return undefined;
  const inner = text.slice(start + 1, close);
  for (const match of inner.matchAll(
    /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0abtnvfre "/\\N_LP\t\r\n]|(.|$))/g,
  )) {
    if (match[1] === undefined) continue;
    const at = start + 1 + match.index;
    return {
      diagnostic: problem(
        yamlParses,
        "escape",
        { file, start: at, end: at + match[0].length },
        { values: { escape: match[0] } },
      ),
    };
  }
  return undefined;
}

const closings: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

function bracketSlip(file: string, text: string, start: number, fieldEnd: number): Slip | undefined {
  const open: number[] = [];
  for (let at = start; at < fieldEnd; at++) {
    const character = text[at] ?? "";
    if (character === '"' || (character === "'" && /[\s,[{:]/.test(text[at - 1] ?? " "))) {
      const close = closingQuote(text, at, fieldEnd, character);
      if (close === undefined)
        return { diagnostic: problem(yamlParses, "quote-unclosed", { file, start: at, end: at + 1 }) };
      at = close;
    } else if (character === "#" && /\s/.test(text[at - 1] ?? "")) {
      at = readLine(text, at, fieldEnd).end;
    } else if (character === "[" || character === "{") open.push(at);
    else if (character === "]" || character === "}") {
      const opening = open.at(-1);
      if (opening === undefined || closings[text[opening] ?? ""] !== character) break;
      open.pop();
    }
  }
  const unclosed = open.at(-1);
  if (unclosed === undefined) return undefined;
  const bracket = text[unclosed] ?? "";
  const values = { bracket, closing: closings[bracket] ?? "" };
  return {
    diagnostic: problem(yamlParses, "bracket-unclosed", { file, start: unclosed, end: unclosed + 1 }, { values }),
  };
}
