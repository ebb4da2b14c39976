import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import type { Outcome } from "../../ground/diagnostics/outcome.ts";
import { positionAt } from "../../ground/diagnostics/place.ts";
import { sizeLimit } from "../../rules/source/size-limit.ts";
import { readFrontMatterIgnores } from "./ignores.ts";
import { limits } from "./limits.ts";
import { type Line, readLines } from "./lines.ts";
import { deepestBracket, deepestLine } from "./nesting.ts";
import { quotesNeeded } from "./prose-value.ts";
import { readFields } from "./read-fields.ts";
import type { YamlSource } from "./read-yaml.ts";
import { type FrontMatterScan, type IsProse, scanFrontMatter } from "./scan-front-matter.ts";
import type { FieldValue, Ignore } from "./syntax.ts";
import { readUnquoted } from "./unquoted-value.ts";

export type FrontMatter = { readonly map?: Extract<FieldValue, { type: "map" }>; readonly ignores: readonly Ignore[] };

/**
 * Read the fields of a front matter, whose YAML is between `start` and `end`.
 *
 * First the lines are scanned for prose values, which may hold what YAML would trip over; they are blanked out, character for character,
 * so that every place stays. Then YAML reads the rest.
 *
 * Reports: `yaml-parses`, `yaml-keys-unique`, `yaml-quotes-needed`, `size-limit`.
 */
export function readFrontMatter(
  file: string,
  text: string,
  start: number,
  end: number,
  isProse: IsProse,
): Outcome<FrontMatter> {
  const lines = readLines(text, start, end);
  const tooDeep = deepestLine(text, lines);
  if (tooDeep !== undefined) return { diagnostics: [nestingProblem(file, tooDeep)] };
  const scan = scanFrontMatter(file, text, lines, end, isProse);
  const masked = maskProse(text, end, scan);
  const bracket = deepestBracket(masked, start, end);
  const ignores = readFrontMatterIgnores(file, text, scan);
  if (bracket !== undefined) return { value: { ignores }, diagnostics: [nestingProblem(file, bracket)] };
  const diagnostics = [...scan.slips];
  const firstLine = positionAt(text, start).line;
  const source: YamlSource = {
    file,
    text,
    prose: scan.prose,
    lineAt: (offset) => firstLine + lineIndex(lines, offset),
    unquoted: (key, value) =>
      readUnquoted(key, value, scan.prose.has(value.spans[0]?.start ?? -1), (slip) => diagnostics.push(slip)),
    report: (diagnostic) => diagnostics.push(diagnostic),
  };
  const fields = readFields(masked, start, scan, source);
  for (const warning of quoteWarnings(file, text, scan, diagnostics)) diagnostics.push(warning);
  const place = { file, start, end };
  return { value: { map: { type: "map", ...fields, place }, ignores }, diagnostics };
}

function nestingProblem(file: string, offset: number): Diagnostic {
  return problem(
    sizeLimit,
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

function lineIndex(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
