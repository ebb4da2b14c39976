import type { Place } from "../../ground/diagnostics/place.ts";
import { type PlacedText, verbatim } from "../../ground/text/placed-text.ts";
import { type ProsePart, readProse } from "./prose-value.ts";
import { type IsProse, isFieldBelow } from "./scan-front-matter.ts";
import type { Field, FieldValue } from "./syntax.ts";

type FieldMap = Extract<FieldValue, { type: "map" }>;

/** A line with something in it. `isNext`: it follows the one before at once, with neither a blank line nor a comment between. */
type PlainLine = {
  readonly start: number;
  readonly indent: number;
  readonly content: string;
  readonly isNext: boolean;
};

const KEY = /^([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9-]*):(?: +((?:[^ \n\r\u2028\u2029].*)?))?$/;
/** What YAML reads letter for letter, and nobody takes for anything else. */
const PLAIN = /^[A-Za-zÀ-ɏ0-9§+(](?:[A-Za-zÀ-ɏ0-9 .,;()§+–%&/_@!?-]|:(?! |$))*$/;
/** Running text that every reader of YAML reads letter for letter. */
const PROSE = /^[A-Za-zÀ-ɏ0-9(§”»](?:[^":#]|:(?![ \t]|$)|(?<![ \t])#)*$/;
/** The same on a line that goes on with it. */
const MORE_PROSE = /^(?!-(?: |$))(?:[^":#]|:(?![ \t]|$)|(?<![ \t])#)+$/;
const QUOTED = /^"[^"\\]+"$/;
const FLOW_TEXT = /^[A-Za-zÀ-ɏ0-9§][A-Za-zÀ-ɏ0-9 .()§+–/_-]*/;

/** Brackets within brackets; what is deeper is not plain. */
const DEEPEST = 10;

/**
 * Read a front matter that is so plain that YAML need not be asked, in a twentieth of the time: one field a line, running text on several,
 * lists of texts or of such fields, `[…]` and `{…}` on their line. Undefined where there is anything else, or anything of which there is
 * something to say; whoever calls then asks YAML, which gives the same fields.
 */
export function readPlainFields(
  file: string,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  isProse: IsProse,
): FieldMap | undefined {
  const lines = plainLines(text, start, end);
  if (lines === undefined) return undefined;
  const fields = new PlainReader(file, text, lines, isProse).fields();
  return fields && { type: "map", fields, place: { file, start, end } };
}

/** Tabs, and what only some readers take for the end of a line. */
const UNCERTAIN = /[\t\r\u0085\u2028\u2029]/;

function plainLines(text: string, start: number, end: number): readonly PlainLine[] | undefined {
  const lines: PlainLine[] = [];
  let isNext = false;
  for (let at = start; at < end; ) {
    const lineBreak = text.indexOf("\n", at);
    const next = lineBreak === -1 || lineBreak >= end ? end : lineBreak + 1;
    const content = text.slice(at, next).trimEnd();
    const after = text.slice(at + content.length, next);
    if (UNCERTAIN.test(content) || /[^ \r\n]/.test(after)) return undefined;
    if (content.endsWith(":") && after.startsWith(" ")) return undefined;
    const indent = content.search(/[^ ]/);
    const isComment = content[indent] === "#";
    if (isComment && content.includes("yrka-ignore")) return undefined;
    if (indent !== -1 && !isComment) lines.push({ start: at, indent, content: content.slice(indent), isNext });
    isNext = indent !== -1 && !isComment;
    at = next;
  }
  return lines;
}

class PlainReader {
  readonly #file: string;
  readonly #source: string;
  readonly #lines: readonly PlainLine[];
  readonly #isProse: IsProse;
  #at = 0;

  constructor(file: string, source: string, lines: readonly PlainLine[], isProse: IsProse) {
    this.#file = file;
    this.#source = source;
    this.#lines = lines;
    this.#isProse = isProse;
  }

  fields(): readonly Field[] | undefined {
    const fields: Field[] = [];
    for (let line = this.#lines[0]; line !== undefined; line = this.#lines[this.#at]) {
      const [, key, value = ""] = line.indent === 0 ? (KEY.exec(line.content) ?? []) : [];
      if (key === undefined) return undefined;
      this.#at++;
      const field = this.#field([], line.start, key, value, 0) ?? (value === "" ? this.#below(line, key) : undefined);
      if (field === undefined) return undefined;
      fields.push(field);
    }
    return unique(fields);
  }

  /** The lines below a key: fields, or a list. */
  #below(line: PlainLine, key: string): Field | undefined {
    const next = this.#lines[this.#at];
    const place = { file: this.#file, start: line.start + key.length + 1, end: line.start + key.length + 1 };
    const isList = next?.content.startsWith("- ") === true;
    if (next === undefined || (next.indent === 0 && !isList))
      return { key: this.#text(key, line.start), value: { type: "empty", place } };
    const value = isList ? this.#list(key, next.indent) : this.#map([key], next.indent);
    return value && { key: this.#text(key, line.start), value };
  }

  #list(key: string, indent: number): FieldValue | undefined {
    const items: FieldValue[] = [];
    const first = (this.#lines[this.#at]?.start ?? 0) + indent;
    for (let line = this.#lines[this.#at]; line?.indent === indent; line = this.#lines[this.#at]) {
      const [dash = "", content = ""] = /^- +((?:[^ \n\r\u2028\u2029].*)?)$/.exec(line.content) ?? [];
      if (dash === "") {
        if (indent === 0) break;
        return undefined;
      }
      const inner = indent + dash.length - content.length;
      const start = line.start + inner;
      const [, itemKey] = KEY.exec(content) ?? [];
      const isProse = this.#isProse([key, "*"]);
      if (isProse && itemKey !== undefined && isFieldBelow(itemKey, [key, "*"], this.#isProse)) return undefined;
      const isPlainText = isProse || itemKey === undefined;
      this.#at++;
      const item = isPlainText
        ? this.#scalar([key, "*"], start, content, indent)
        : this.#map([key, "*"], inner, { ...line, indent: inner, content });
      if (item === undefined) return undefined;
      items.push(item);
    }
    const after = this.#lines[this.#at];
    return after === undefined || after.indent === 0
      ? { type: "list", items, place: this.#placeFrom(first) }
      : undefined;
  }

  #map(path: readonly string[], indent: number, first?: PlainLine): FieldValue | undefined {
    const fields: Field[] = [];
    const start = (first ?? this.#lines[this.#at])?.start ?? 0;
    for (let line = first ?? this.#lines[this.#at]; line?.indent === indent; line = this.#lines[this.#at]) {
      const [, key, value = ""] = KEY.exec(line.content) ?? [];
      if (key === undefined || value === "") return undefined;
      if (line !== first) this.#at++;
      const field = this.#field(path, line.start + indent, key, value, indent);
      if (field === undefined) return undefined;
      fields.push(field);
    }
    const next = this.#lines[this.#at];
    const known = unique(fields);
    if (known === undefined || (next !== undefined && next.indent >= indent)) return undefined;
    return { type: "map", fields: known, place: this.#placeFrom(start + indent) };
  }

  /** A field whose value begins on its line. */
  #field(path: readonly string[], start: number, key: string, value: string, indent: number): Field | undefined {
    if (value === "") return undefined;
    const line = this.#lines[this.#at - 1];
    const at = line === undefined ? start : line.start + line.indent + line.content.length - value.length;
    const read = this.#scalar([...path, key], at, value, indent);
    return read && { key: this.#text(key, start), value: read };
  }

  /** The value of a key or dash at `indent`; lines that are indented further go on with it. */
  #scalar(path: readonly string[], start: number, value: string, indent: number): FieldValue | undefined {
    const isProse = this.#isProse(path);
    if (isProse && PROSE.test(value)) return this.#prose(start, value, indent);
    const next = this.#lines[this.#at];
    if (next !== undefined && next.indent > indent) return undefined;
    const place = { file: this.#file, start, end: start + value.length };
    if (QUOTED.test(value)) return { type: "text", text: this.#text(value.slice(1, -1), start + 1), place };
    if (isProse) return undefined;
    if (/^[[{]/.test(value)) return new FlowReader(this.#file, value, start).whole();
    return PLAIN.test(value) ? { type: "text", text: this.#text(value, start), place } : undefined;
  }

  #prose(start: number, value: string, indent: number): FieldValue | undefined {
    const parts: ProsePart[] = [{ start, end: start + value.length, breaks: 0 }];
    for (let line = this.#lines[this.#at]; line !== undefined && line.indent > indent; line = this.#lines[this.#at]) {
      if (!line.isNext || !MORE_PROSE.test(line.content)) return undefined;
      const at = line.start + line.indent;
      parts.push({ start: at, end: at + line.content.length, breaks: 1 });
      this.#at++;
    }
    const place = { file: this.#file, start, end: start + value.length };
    const text = parts.length === 1 ? this.#text(value, start) : readProse(this.#file, this.#source, { parts });
    return { type: "text", text, place };
  }

  #text(value: string, start: number): PlacedText {
    return verbatim(value, this.#file, start);
  }

  #placeFrom(start: number): Place {
    const last = this.#lines[this.#at - 1];
    const end = last === undefined ? start : last.start + last.indent + last.content.length;
    return { file: this.#file, start, end };
  }
}

/** Reads `[a, b]` and `{a: b, c: [d]}` of plain texts. */
class FlowReader {
  readonly #file: string;
  readonly #content: string;
  readonly #offset: number;
  #at = 0;
  #depth = 0;

  constructor(file: string, content: string, offset: number) {
    this.#file = file;
    this.#content = content;
    this.#offset = offset;
  }

  whole(): FieldValue | undefined {
    const value = this.#value();
    return this.#at === this.#content.length ? value : undefined;
  }

  #value(): FieldValue | undefined {
    const start = this.#at;
    if (this.#depth > DEEPEST) return undefined;
    this.#depth++;
    const value = this.#valueAt(start);
    this.#depth--;
    return value;
  }

  #valueAt(start: number): FieldValue | undefined {
    if (this.#take("[")) {
      const items = this.#items(() => this.#value(), "]");
      return items && { type: "list", items, place: this.#place(start) };
    }
    if (this.#take("{")) {
      const fields = this.#items(() => this.#field(), "}");
      const known = fields && unique(fields);
      return known && { type: "map", fields: known, place: this.#place(start) };
    }
    const text = FLOW_TEXT.exec(this.#content.slice(this.#at))?.[0].trimEnd() ?? "";
    if (text === "") return undefined;
    this.#at += text.length;
    return { type: "text", text: verbatim(text, this.#file, this.#offset + start), place: this.#place(start) };
  }

  #field(): Field | undefined {
    const start = this.#at;
    const [whole = "", key] = /^([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9-]*): +/.exec(this.#content.slice(this.#at)) ?? [];
    if (key === undefined) return undefined;
    this.#at += whole.length;
    const value = this.#value();
    return value && { key: verbatim(key, this.#file, this.#offset + start), value };
  }

  #items<T>(read: () => T | undefined, close: string): readonly T[] | undefined {
    const items: T[] = [];
    do {
      this.#spaces();
      const item = read();
      if (item === undefined) return undefined;
      items.push(item);
      this.#spaces();
    } while (this.#take(","));
    return this.#take(close) ? items : undefined;
  }

  #take(character: string): boolean {
    if (this.#content[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #spaces(): void {
    while (this.#take(" "));
  }

  #place(start: number): Place {
    return { file: this.#file, start: this.#offset + start, end: this.#offset + this.#at };
  }
}

function unique(fields: readonly Field[]): readonly Field[] | undefined {
  return new Set(fields.map(({ key }) => key.value)).size === fields.length ? fields : undefined;
}
