import { type Diagnostic, problem } from "../diagnostics/diagnostic.ts";
import { verbatim } from "../text/placed-text.ts";
import { readKey } from "./front-matter-key.ts";
import { readFrontMatterIgnores } from "./ignores.ts";
import { limits } from "./limits.ts";
import { type Line, readLines, trimEnd } from "./lines.ts";
import { deepestBracket, deepestLine } from "./nesting.ts";
import { quotesNeeded } from "./prose-value.ts";
import { parseYaml, readRootFields, uniqueFields, type YamlSource } from "./read-yaml.ts";
import { type FrontMatterScan, type IsProse, scanFrontMatter } from "./scan-front-matter.ts";
import type { Field, FieldValue, Ignore } from "./syntax.ts";
import { readUnquoted } from "./unquoted-value.ts";
import { nameSlip } from "./yaml-slips.ts";

export type FrontMatter = {
  readonly map?: Extract<FieldValue, { type: "map" }>;
  readonly ignores: readonly Ignore[];
  readonly diagnostics: readonly Diagnostic[];
};

/**
 * Read the fields of a front matter, whose YAML stands between `start` and `end`.
 *
 * First the lines are scanned for prose values, which may hold what YAML would trip over; they are blanked out, character for character,
 * so that every place stays. Then YAML reads the rest. Where it meets an error, it reads each field alone, so that one slip neither hides
 * the next nor costs the other fields.
 *
 * Reports: `yaml-parses`, `yaml-keys-unique`, `yaml-quotes-needed`, `size-limit`.
 */
export function readFrontMatter(file: string, text: string, start: number, end: number, isProse: IsProse): FrontMatter {
  const lines = readLines(text, start, end);
  const tooDeep = deepestLine(text, lines);
  if (tooDeep !== undefined) return { ignores: [], diagnostics: [nestingProblem(file, tooDeep)] };
  const scan = scanFrontMatter(file, text, lines, end, isProse);
  const masked = maskProse(text, end, scan);
  const bracket = deepestBracket(masked, start, end);
  const ignores = readFrontMatterIgnores(file, text, scan);
  if (bracket !== undefined) return { ignores, diagnostics: [nestingProblem(file, bracket)] };
  const diagnostics = [...scan.slips];
  const source: YamlSource = {
    file,
    text,
    prose: scan.prose,
    lineAt: (offset) => lineNumber(lines, offset),
    unquoted: (key, value) =>
      readUnquoted(key, value, scan.prose.has(value.spans[0]?.start ?? -1), (slip) => diagnostics.push(slip)),
    report: (diagnostic) => diagnostics.push(diagnostic),
  };
  const fields = readFields(masked, start, end, scan, source, diagnostics);
  diagnostics.push(...quoteWarnings(file, text, scan, diagnostics));
  if (fields === undefined) return { ignores, diagnostics };
  const place = { file, start, end };
  return { map: { type: "map", ...fields, place }, ignores, diagnostics };
}

function nestingProblem(file: string, offset: number): Diagnostic {
  return problem(
    "size-limit",
    "nesting",
    { file, start: offset, end: offset + 1 },
    { values: { limit: String(limits.nesting) } },
  );
}

/** The text up to `end` with each prose value blanked out: an `x` for each character of its first line, spaces for the lines below. */
function maskProse(text: string, end: number, scan: FrontMatterScan): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { parts, commentLines } of scan.prose.values()) {
    const inOrder = commentLines.length === 0 ? parts : [...parts, ...commentLines].sort((a, b) => a.start - b.start);
    for (const [index, part] of inOrder.entries()) {
      pieces.push(text.slice(at, part.start), (index === 0 ? "x" : " ").repeat(part.end - part.start));
      at = part.end;
    }
  }
  pieces.push(text.slice(at, end));
  // YAML knows no lone CR as the end of a line.
  return pieces.join("").replace(/\r(?!\n)/g, "\n");
}

type Fields = { readonly fields: readonly Field[]; readonly isPartial?: true };

function readFields(
  masked: string,
  start: number,
  end: number,
  scan: FrontMatterScan,
  source: YamlSource,
  diagnostics: Diagnostic[],
): Fields | undefined {
  if (scan.slips.length === 0) {
    const { root, error } = parseYaml(masked.slice(start), start);
    const fields = error === undefined && root !== undefined ? readRootFields(root, start, source) : undefined;
    if (fields !== undefined) return { fields };
    if (error === undefined && isEmpty(masked, scan.lines)) return { fields: [] };
    const before = diagnostics.length;
    const single = readFieldByField(masked, end, scan, source);
    if (diagnostics.length > before) return single;
    const line = scan.lines.findLast((candidate) => candidate.start <= (error?.start ?? end));
    const place = { file: source.file, start: line?.content ?? start, end: line?.end ?? end };
    diagnostics.push(problem("yaml-parses", error?.code === "BAD_INDENT" ? "indentation" : "unreadable", place));
    return single && { ...single, isPartial: true };
  }
  return readFieldByField(masked, end, scan, source);
}

function readFieldByField(masked: string, end: number, scan: FrontMatterScan, source: YamlSource): Fields | undefined {
  const { file } = source;
  const fields: Field[] = [];
  let isPartial = false;
  const starts = scan.fieldStarts;
  const [firstStart = end] = starts;
  const stray = scan.lines.find(
    (line) => line.start < firstStart && line.content < line.end && masked[line.content] !== "#",
  );
  if (stray !== undefined) {
    isPartial = true;
    source.report(
      problem("yaml-parses", "not-fields", {
        file,
        start: stray.content,
        end: trimEnd(masked, stray.content, stray.end),
      }),
    );
  }
  let lineIndex = 0;
  let slipIndex = 0;
  const slips = [...scan.slips].sort((a, b) => a.place.start - b.place.start);
  for (const [index, fieldStart] of starts.entries()) {
    const fieldEnd = starts[index + 1] ?? end;
    while ((scan.lines[lineIndex]?.start ?? end) < fieldStart) lineIndex++;
    const lines: Line[] = [];
    for (let line = scan.lines[lineIndex]; line !== undefined && line.start < fieldEnd; line = scan.lines[++lineIndex])
      lines.push(line);
    const slipCount = slipIndex;
    while ((slips[slipIndex]?.place.start ?? end) < fieldEnd) slipIndex++;
    if (slipIndex > slipCount) {
      const unknown = unknownField(file, masked, lines);
      if (unknown === undefined) isPartial = true;
      else fields.push(unknown);
      continue;
    }
    const { root, error } = parseYaml(masked.slice(fieldStart, fieldEnd), fieldStart);
    const read = error === undefined && root !== undefined ? readRootFields(root, fieldStart, source) : undefined;
    if (read !== undefined) fields.push(...read);
    else if (error !== undefined || root !== undefined) {
      const slip = nameSlip(file, masked, lines, error);
      source.report(slip.diagnostic);
      const field = slip.field ?? unknownField(file, masked, lines);
      if (field === undefined) isPartial = true;
      else fields.push(field);
    }
  }
  const unique = uniqueFields(fields, source);
  return isPartial ? { fields: unique, isPartial } : { fields: unique };
}

/** The field that begins in the first of the lines, with nothing known of its value. */
function unknownField(file: string, text: string, lines: readonly Line[]): Field | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const key = readKey(text, first.content, first.end);
  const end = lines.at(-1)?.end ?? first.end;
  if (key !== undefined) {
    const place = { file, start: key.valueStart, end };
    return {
      key: { ...verbatim(key.name, file, key.start), spans: [{ at: 0, start: key.start, end: key.end }] },
      value: { type: "unknown", place },
    };
  }
  const word = /^[\p{L}][\p{L}\p{M}_-]*/u.exec(text.slice(first.content, first.end))?.[0];
  if (word === undefined) return undefined;
  return {
    key: {
      ...verbatim(word.normalize("NFC"), file, first.content),
      spans: [{ at: 0, start: first.content, end: first.content + word.length }],
    },
    value: { type: "unknown", place: { file, start: first.content + word.length, end } },
  };
}

/** One warning a prose value that needs quotation marks, save where something else is said of its quotation marks or its form. */
function quoteWarnings(
  file: string,
  text: string,
  scan: FrontMatterScan,
  others: readonly Diagnostic[],
): readonly Diagnostic[] {
  const said = new Set(others.map(({ place }) => place.end));
  const warnings: Diagnostic[] = [];
  for (const prose of scan.prose.values()) {
    if (prose.isListExpected || said.has(prose.parts.at(-1)?.end ?? -1)) continue;
    const warning = quotesNeeded(file, text, prose);
    if (warning !== undefined) warnings.push(warning);
  }
  return warnings;
}

function isEmpty(text: string, lines: readonly Line[]): boolean {
  return lines.every((line) => line.content === line.end || text[line.content] === "#");
}

/** Number of the line in the file; the front matter's first line is the second. */
function lineNumber(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 2;
}
