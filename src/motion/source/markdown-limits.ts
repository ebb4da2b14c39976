import type { Nodes, Root } from "mdast";
import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { sizeLimit } from "../../rules/source/size-limit.ts";
import { limits } from "./limits.ts";
import { isBlank, type Line, readLine } from "./lines.ts";

type LimitName = "nesting" | "table-rows" | "table-cells" | "table-columns" | "lines" | "containers" | "marks";

/**
 * Find what would take the Markdown parser too long, or the phases after it too deep; undefined where nothing would. Reads each character
 * once.
 *
 * Reports: `size-limit`.
 */
export function markdownLimit(file: string, text: string, start: number): Diagnostic | undefined {
  if (isPlain(text, start)) return undefined;
  const counter = new Counter(text);
  for (let at = start; at < text.length; ) {
    const line = readLine(text, at);
    const exceeded = counter.line(line);
    if (exceeded !== undefined) {
      const [name, limit] = exceeded;
      return limitProblem(file, name, limit, line.content, line.end);
    }
    at = line.next;
  }
  return undefined;
}

/** Whether a text holds so little of what the limits count that it can exceed none: true for nearly every motion, and quickly found. */
function isPlain(text: string, start: number): boolean {
  if (text.length - start > limits.bodyLines) return false;
  const body = text.slice(start);
  if (body.length > limits.tableRows && /\||:-|-:/.test(body)) return false;
  const marks = body.match(/[*_[\]`<>|+&\\]|(?:-|\d[.)])(?=\s|$)/g);
  return marks === null || marks.length <= limits.nesting;
}

/** Find what only the tree shows: emphasis and images that are nested too deep, and tables that are too wide. */
export function treeLimit(file: string, root: Root): Diagnostic | undefined {
  const waiting: { readonly node: Nodes; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { node, depth } = step;
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (depth > limits.nesting) return limitProblem(file, "nesting", limits.nesting, start, end);
    if (node.type === "tableRow" && node.children.length > limits.tableColumns)
      return limitProblem(file, "table-columns", limits.tableColumns, start, end);
    if ("children" in node) for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

function limitProblem(file: string, name: LimitName, limit: number, start: number, end: number): Diagnostic {
  return problem(sizeLimit, name, { file, start, end }, { values: { limit: String(limit) } });
}

type Exceeded = readonly [LimitName, number];

class Counter {
  readonly #text: string;
  #lines = 0;
  #containers = 0;
  #marks = 0;
  #marksTogether = 0;
  #cells = 0;
  /** Rows of the table that the last lines may be; undefined outside a table. */
  #rows: number | undefined;
  #wasBlank = true;
  #wasQuote = false;
  /** Columns of list markers that this line may be nested under: an upper bound, as lazy continuation is not followed. */
  readonly #items: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  line(line: Line): Exceeded | undefined {
    if (++this.#lines > limits.bodyLines) return ["lines", limits.bodyLines];
    if (line.content === line.end) {
      this.#wasBlank = true;
      this.#wasQuote = false;
      this.#marksTogether = 0;
      this.#rows = undefined;
      return undefined;
    }
    const depth = this.#depth(line);
    if (depth > limits.nesting) return ["nesting", limits.nesting];
    if (this.#containers > limits.containers) return ["containers", limits.containers];
    this.#countMarks(line);
    if (this.#marks > limits.marks) return ["marks", limits.marks];
    if (this.#marksTogether > limits.marksTogether) return ["marks", limits.marksTogether];
    if (this.#cells > limits.tableCells) return ["table-cells", limits.tableCells];
    if (this.#rows !== undefined) this.#rows++;
    else if (!this.#wasBlank && isDelimiterRow(this.#text, line)) this.#rows = 0;
    this.#wasBlank = false;
    return this.#rows !== undefined && this.#rows > limits.tableRows ? ["table-rows", limits.tableRows] : undefined;
  }

  /** Quotations and lists around the line, as far as its own marks and the lists above show. */
  #depth(line: Line): number {
    const text = this.#text;
    let depth = 0;
    let column = 0;
    let isQuote = false;
    for (let at = line.start; at < line.end; ) {
      const unit = text.charCodeAt(at);
      if (isBlank(unit)) {
        column += unit === 9 ? 4 - (column % 4) : 1;
        at++;
        continue;
      }
      if (unit === 0x3e) {
        isQuote = true;
        depth++;
        column++;
        at++;
        continue;
      }
      const length = markerLength(text, at, line.end);
      const isMarker = length > 0 && !isThematicBreak(text, at, line.end);
      // Text without a blank line before it may go on with the paragraph of any item above, at any indentation.
      if (isMarker || this.#wasBlank) while ((this.#items.at(-1) ?? -1) >= column) this.#items.pop();
      if (!isMarker) break;
      this.#containers++;
      this.#items.push(column);
      column += length;
      at += length;
      if (this.#items.length + depth > limits.nesting) break;
    }
    if (isQuote && !this.#wasQuote) this.#containers++;
    this.#wasQuote = isQuote;
    return depth + this.#items.length;
  }

  #countMarks(line: Line): void {
    for (let at = line.content; at < line.end; at++) {
      switch (this.#text.charCodeAt(at)) {
        case 0x2a: // *
        case 0x5f: // _
        case 0x5b: // [
        case 0x5d: // ]
        case 0x60: // `
        case 0x3c: // <
        case 0x26: // &
        case 0x5c: // \
          this.#marks++;
          this.#marksTogether++;
          break;
        case 0x7c: // |
          this.#cells++;
      }
    }
  }
}

/** Length of a list item's or footnote's marker at `at`, without the blank after it; 0 where there is none. */
function markerLength(text: string, at: number, lineEnd: number): number {
  const character = text[at] ?? "";
  let length = 0;
  if ("-+*".includes(character)) length = 1;
  else if (character === "[" && text[at + 1] === "^") {
    const close = text.slice(at, Math.min(lineEnd, at + 1000)).indexOf("]:");
    return close < 0 ? 0 : close + 2;
  } else {
    let digits = 0;
    while (digits < 9 && /^[0-9]$/.test(text[at + digits] ?? "")) digits++;
    const after = text[at + digits];
    if (digits > 0 && (after === "." || after === ")")) length = digits + 1;
  }
  const next = at + length;
  return length > 0 && (next >= lineEnd || isBlank(text.charCodeAt(next))) ? length : 0;
}

function isThematicBreak(text: string, start: number, lineEnd: number): boolean {
  const mark = text[start];
  if (mark !== "-" && mark !== "*") return false;
  let count = 0;
  for (let at = start; at < lineEnd; at++) {
    if (text[at] === mark) count++;
    else if (!isBlank(text.charCodeAt(at))) return false;
  }
  return count >= 3;
}

/** A line of dashes and bars, as below a table's header. */
function isDelimiterRow(text: string, line: Line): boolean {
  let hasDash = false;
  let hasBar = false;
  for (let at = line.content; at < line.end; at++) {
    const character = text[at] ?? "";
    if (character === "-") hasDash = true;
    else if (character === "|" || character === ":") hasBar = true;
    else if (character !== ">" && !isBlank(text.charCodeAt(at))) return false;
  }
  return hasDash && hasBar;
}
