import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { yamlParses } from "../../rules/source/yaml-parses.ts";
import { readKey } from "./front-matter-key.ts";
import { hardSpacesIn } from "./hard-spaces.ts";
import { isBlank, type Line, trimEnd } from "./lines.ts";
import type { ProseLines, ProsePart } from "./prose-value.ts";
import { hasTabIndent, isDashAt, isDeeper, isPlainText, readQuotation } from "./value-start.ts";

/** Says whether the value at a path of keys is running text; a list item has the key `*`. */
export type IsProse = (path: readonly string[]) => boolean;

/**
 * What the lines of a front matter say of its structure, before YAML is asked.
 *
 * `prose` has the unquoted prose values by the offset at which each begins. `fieldStarts` are the lines that begin a field of the
 * outermost level. A slip is a problem that YAML would not notice, or would report elsewhere.
 */
export type FrontMatterScan = {
  readonly lines: readonly Line[];
  readonly prose: ReadonlyMap<number, ScannedProse>;
  readonly fieldStarts: readonly number[];
  readonly comments: readonly Line[];
  readonly slips: readonly Diagnostic[];
};

/** `isListExpected`: the value is in the place of a list of prose, so that its quotation marks are not the point. */
export type ScannedProse = ProseLines & {
  readonly isListExpected: boolean;
  readonly commentLines: readonly ProsePart[];
};

type Step = { readonly at: number; readonly column: number };
type Frame = {
  readonly kind: "map" | "list";
  readonly indent: number;
  readonly path: readonly string[];
  readonly key?: string;
};
type Pending = { readonly path: readonly string[]; readonly indent: number; readonly key: string };
type OpenProse = {
  readonly pending: Pending;
  readonly parts: ProsePart[];
  /** Line breaks since the last part. */
  breaks: number;
  /** Comments since the last part. */
  comments: Line[];
  /** Comments that prose goes on after. */
  readonly commentsInside: Line[];
  readonly isListExpected: boolean;
};

/** Read the structure of a front matter line by line. `end` is the end of its last line. */
export function scanFrontMatter(
  file: string,
  text: string,
  lines: readonly Line[],
  end: number,
  isProse: IsProse,
): FrontMatterScan {
  const scanner = new Scanner(file, text, end, isProse);
  for (const line of lines) scanner.line(line);
  return { lines, ...scanner.result() };
}

/** Whether the items at a path may have a field of prose, or one that lists prose, with this key. */
export function isFieldBelow(key: string, path: readonly string[], isProse: IsProse): boolean {
  return isProse([...path, key]) || isProse([...path, key, "*"]);
}

class Scanner {
  readonly #file: string;
  readonly #text: string;
  readonly #end: number;
  readonly #isProse: IsProse;
  readonly #frames: Frame[] = [];
  readonly #prose = new Map<number, ScannedProse>();
  readonly #fieldStarts: number[] = [];
  readonly #comments: Line[] = [];
  readonly #slips: Diagnostic[] = [];
  /** A key or dash whose value may follow on the lines below. */
  #pending: Pending | undefined;
  #open: OpenProse | undefined;
  /** The list whose items stand in its key's column without their dashes. */
  #undashed: Pending | undefined;
  #isBelowBlank = false;
  /** Lines indented further belong to a value that YAML reads. */
  #skipDeeperThan: number | undefined;

  constructor(file: string, text: string, end: number, isProse: IsProse) {
    this.#file = file;
    this.#text = text;
    this.#end = end;
    this.#isProse = isProse;
  }

  result() {
    this.#close();
    return {
      prose: this.#prose,
      fieldStarts: this.#fieldStarts,
      comments: this.#comments,
      slips: this.#slips,
    };
  }

  line(line: Line): void {
    if (line.content === line.end) {
      if (this.#open !== undefined) this.#open.breaks++;
      this.#isBelowBlank = true;
      return;
    }
    this.#content(line);
    this.#isBelowBlank = false;
  }

  #content(line: Line): void {
    if (this.#skipDeeperThan !== undefined) {
      if (isDeeper(line, this.#skipDeeperThan)) return;
      this.#skipDeeperThan = undefined;
    }
    if (this.#text[line.content] === "#") {
      this.#comments.push(line);
      this.#open?.comments.push(line);
      return;
    }
    if (this.#open !== undefined && this.#continues(line, this.#open)) return;
    this.#close();
    this.#structure(line);
  }

  /** Whether the line goes on with the open prose value; it is added if so. */
  #continues(line: Line, open: OpenProse): boolean {
    const column = line.content - line.start;
    if (column <= open.pending.indent) return false;
    const isDash = isDashAt(this.#text, line.content, line.end);
    if (hasTabIndent(line) && (isDash || readKey(this.#text, line.content, line.end) !== undefined)) return false;
    if (isDash && open.pending.path.at(-1) === "*") {
      this.#slip("item-indented", line.content, line.content + 1);
      this.#skipDeeperThan = open.pending.indent;
      return true;
    }
    open.commentsInside.push(...open.comments.splice(0));
    open.parts.push({ start: line.content, end: trimEnd(this.#text, line.content, line.end), breaks: open.breaks });
    open.breaks = 1;
    return true;
  }

  #close(): void {
    const open = this.#open;
    const first = open?.parts[0];
    if (open !== undefined && first !== undefined) {
      const commentLines = open.commentsInside.map((line) => ({ start: line.content, end: line.end, breaks: 0 }));
      const [comment] = commentLines;
      const prose = { parts: open.parts, isListExpected: open.isListExpected, commentLines };
      this.#prose.set(first.start, comment === undefined ? prose : { ...prose, comment });
    }
    this.#open = undefined;
  }

  #structure(line: Line): void {
    // Where a tab indents, nobody knows how far.
    if (hasTabIndent(line)) {
      if (this.#frames.length === 0) this.#fieldStarts.push(line.start);
      this.#slip("tab", line.start + line.indent, line.content);
      this.#giveUp(this.#frames[0]?.indent ?? 0);
      return;
    }
    const hard = hardSpacesIn(this.#text, line);
    const root = this.#frames[0];
    const isField = root === undefined || line.indent <= root.indent;
    if (isField && !isDashAt(this.#text, line.content, line.end) && hard?.start !== line.content) {
      this.#fieldStarts.push(line.start);
    }
    if (hard !== undefined) {
      const place = { file: this.#file, ...hard };
      const fix = [{ place, text: " ".repeat(hard.end - hard.start) }];
      this.#slips.push(problem(yamlParses, "hard-space", place, { fix }));
      this.#giveUp(root?.indent ?? 0);
      return;
    }
    let step: Step | undefined = { at: line.content, column: line.indent };
    while (step !== undefined) step = this.#step(line, step);
  }

  /** Read a dash, a key or a value. Gives where to go on in the line: after a dash. */
  #step(line: Line, { at, column }: Step): Step | undefined {
    const text = this.#text;
    const isDash = isDashAt(text, at, line.end);
    const left = this.#leave(column, isDash);
    const pending = this.#pending;
    const isBelowPending = pending !== undefined && column > pending.indent;
    const isProseBelow = isBelowPending && this.#isProse(pending.path) && !this.#beginsGroup(line, at, pending.path);
    if (isProseBelow) return this.#value(line, at, pending);
    if (isBelowPending && !isDash && this.#expectsList(pending.path) && this.#isItemText(at, line.end)) {
      return this.#missingDash(line, at, pending);
    }
    if (isDash && left?.kind === "list" && this.#frames.at(-1)?.kind !== "list") return this.#shiftedItem(at, left);
    if (isDash) return this.#item(line, at, column, pending);
    const key = readKey(text, at, line.end);
    if (key === undefined && this.#isItemAtMargin(line, at, column)) return this.#itemAtMargin(line, at);
    this.#undashed = undefined;
    const list = isBelowPending ? pending : left;
    if (key !== undefined && list !== undefined && this.#isKeyAfterDash(key.name, list.path)) {
      this.#slip("dash-space", at, at + 1);
      return this.#giveUp(list.indent - (list === left ? 1 : 0));
    }
    if (key === undefined) {
      const isProseList = left?.kind === "list" && this.#expectsList(left.path);
      const isItem = isProseList && left.indent === column;
      if (isProseList && !isItem && this.#beginsAsItemAbove(at, line.end)) {
        if (this.#fieldStarts.at(-1) === line.start) this.#fieldStarts.pop();
        return this.#missingDash(line, at, { path: left.path, indent: column, key: left.key ?? "" });
      }
      if (isItem) return this.#missingDash(line, at, { path: left.path, indent: column - 1, key: left.key ?? "" });
      return this.#giveUp(isBelowPending ? pending.indent : column);
    }
    const map = this.#enterMap(column, pending);
    if (map === undefined) return this.#giveUp(column);
    const field: Pending = { path: [...map.path, key.name], indent: column, key: key.name };
    this.#pending = field;
    return this.#hasValue(key.valueStart, line, field) ? this.#value(line, key.valueStart, field) : undefined;
  }

  #item(line: Line, dash: number, column: number, pending: Pending | undefined): Step | undefined {
    const item = this.#enterList(column, pending);
    if (item === undefined) return this.#giveUp(column);
    this.#pending = item;
    let at = dash + 1;
    while (at < line.end && isBlank(this.#text.charCodeAt(at))) at++;
    if (!this.#hasValue(at, line, item)) return undefined;
    const isProse = this.#isProse(item.path) && !this.#beginsGroup(line, at, item.path);
    return isProse ? this.#value(line, at, item) : { at, column: column + at - dash };
  }

  /** Whether an item of a list of prose begins with the key of a field that it may have instead: `instans: …`, `{instans: …`. */
  #beginsGroup({ end }: Line, at: number, path: readonly string[]): boolean {
    if (path.at(-1) !== "*") return false;
    let start = at;
    if (this.#text[at] === "{") while (++start < end && isBlank(this.#text.charCodeAt(start)));
    const key = readKey(this.#text, start, end);
    return key !== undefined && isFieldBelow(key.name, path, this.#isProse);
  }

  /** Whether a value begins at `at`. A comment is no value, but prose may begin with `#`. */
  #hasValue(at: number, line: Line, { path }: Pending): boolean {
    return at < line.end && (this.#text[at] !== "#" || this.#isProse(path));
  }

  /** Leave what the column ends. Gives the outermost frame left. */
  #leave(column: number, isDash: boolean): Frame | undefined {
    let left: Frame | undefined;
    for (let top = this.#frames.at(-1); top !== undefined; top = this.#frames.at(-1)) {
      const stays = top.indent < column || (top.indent === column && (top.kind === "map" || isDash));
      if (stays || this.#frames.length === 1) break;
      left = this.#frames.pop();
      this.#pending = undefined;
    }
    return left;
  }

  #enterList(column: number, pending: Pending | undefined): Pending | undefined {
    const top = this.#frames.at(-1);
    let list = top?.kind === "list" && top.indent === column ? top : undefined;
    // A list may begin in the same column as its key, though not as the dash it belongs to.
    if (
      list === undefined &&
      pending !== undefined &&
      (pending.path.at(-1) === "*" ? column > pending.indent : column >= pending.indent)
    ) {
      list = { kind: "list", indent: column, path: pending.path, key: pending.key };
      this.#frames.push(list);
    }
    return list && { path: [...list.path, "*"], indent: column, key: list.key ?? "" };
  }

  #enterMap(column: number, pending: Pending | undefined): Frame | undefined {
    const top = this.#frames.at(-1);
    if (top?.kind === "map" && top.indent === column) return top;
    if (top !== undefined && (pending === undefined || column <= pending.indent)) return undefined;
    const map: Frame = { kind: "map", indent: column, path: pending?.path ?? [] };
    this.#frames.push(map);
    return map;
  }

  /** A value that begins at `at`: prose is opened, and the rest is left to YAML. */
  #value(line: Line, at: number, pending: Pending): undefined {
    this.#pending = undefined;
    const text = this.#text;
    const isProse = this.#isProse(pending.path);
    const isListExpected = !isProse && this.#expectsList(pending.path);
    const isPlain = isPlainText(this.#text, at, line.end) || (isProse && "[{&!*".includes(text[at] ?? ""));
    const quoted = isProse && !isPlain ? readQuotation(text, line, at, pending.indent, this.#end) : undefined;
    if ((isProse || isListExpected) && (isPlain || quoted === "closes-early")) {
      const part = { start: at, end: trimEnd(text, at, line.end), breaks: 0 };
      this.#open = { pending, parts: [part], breaks: 1, comments: [], commentsInside: [], isListExpected };
      return;
    }
    if (quoted === "unclosed") this.#slip("quote-unclosed", at, at + 1);
    this.#skipDeeperThan = pending.indent;
  }

  /** Text where an item of a list should begin with its dash. */
  #isItemText(at: number, lineEnd: number): boolean {
    return isPlainText(this.#text, at, lineEnd) || (this.#text[at] === "*" && isBlank(this.#text.charCodeAt(at + 1)));
  }

  #expectsList(path: readonly string[]): boolean {
    return this.#isProse([...path, "*"]);
  }

  /** A text below a key that should have a list, in the key's own column; and those that follow it. */
  #isItemAtMargin({ end }: Line, at: number, column: number): boolean {
    const list = this.#undashed ?? this.#pending;
    if (list === undefined || column !== list.indent || !this.#expectsList(list.path)) return false;
    const isApart = this.#isBelowBlank && !(this.#undashed !== undefined && /^\p{Ll}/u.test(this.#text.slice(at, end)));
    return !isApart && this.#isItemText(at, end);
  }

  #itemAtMargin(line: Line, at: number): undefined {
    if (this.#fieldStarts.at(-1) === line.start) this.#fieldStarts.pop();
    const list = this.#undashed ?? this.#pending;
    if (list !== undefined && this.#undashed === undefined) this.#missingDash(line, at, list);
    this.#undashed = list;
  }

  /** `-namn: …`, where an item of a list of maps begins. */
  #isKeyAfterDash(name: string, path: readonly string[]): boolean {
    return name.startsWith("-") && this.#isProse([...path, "*", name.slice(1)]);
  }

  #missingDash(line: Line, at: number, list: Pending): undefined {
    const bullet = this.#text[at] ?? "";
    if (bullet === "-") this.#slip("dash-space", at, at + 1);
    else if ("–—•*·‣◦▪".includes(bullet)) this.#slip("other-bullet", at, at + 1, { key: list.key, bullet });
    else this.#slip("dash-missing", at, trimEnd(this.#text, at, line.end), { key: list.key });
    this.#pending = undefined;
    this.#skipDeeperThan = list.indent;
  }

  /** A dash to the left of those of the list it was meant for. */
  #shiftedItem(dash: number, list: Frame): undefined {
    this.#slip("item-indented", dash, dash + 1);
    return this.#giveUp(list.indent - 1);
  }

  /** Whether a text begins with the same word as the prose above it: `att …`, below a list of `- att …`. */
  #beginsAsItemAbove(at: number, lineEnd: number): boolean {
    const [above] = [...this.#prose.keys()].slice(-1);
    const wordAt = (start: number, end: number) => /^\S+(?=\s)/.exec(this.#text.slice(start, end))?.[0].toLowerCase();
    const word = wordAt(at, lineEnd);
    return above !== undefined && word !== undefined && word === wordAt(above, above + word.length + 1);
  }

  #giveUp(indent: number): undefined {
    this.#pending = undefined;
    this.#skipDeeperThan = indent;
  }

  #slip(
    message: "tab" | "dash-missing" | "dash-space" | "other-bullet" | "item-indented" | "quote-unclosed",
    start: number,
    end: number,
    values = {},
  ): void {
    this.#slips.push(problem(yamlParses, message, { file: this.#file, start, end }, { values }));
  }
}
