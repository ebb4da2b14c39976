import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { verbatim } from "../../ground/text/placed-text.ts";
import { yamlParses } from "../../rules/source/yaml-parses.ts";
import { readKey } from "./front-matter-key.ts";
import { limits } from "./limits.ts";
import { type Line, trimEnd } from "./lines.ts";
import { parseYaml, readRootFields, uniqueFields, type YamlError, type YamlSource } from "./read-yaml.ts";
import type { FrontMatterScan } from "./scan-front-matter.ts";
import type { Field } from "./syntax.ts";
import { nameSlip } from "./yaml-slips.ts";

/** Where `isPartial`, some lines belong to no field. */
export type Fields = { readonly fields: readonly Field[]; readonly isPartial?: true };

/**
 * Read the fields of a front matter whose prose values are blanked out: all at once, or each alone where YAML meets an error, so that one
 * slip neither hides the next nor costs the other fields.
 *
 * `masked` is the text up to the end of the front matter, which begins at `start`.
 *
 * Reports: `yaml-parses`, `yaml-keys-unique`, `size-limit` (an alias).
 */
export function readFields(masked: string, start: number, scan: FrontMatterScan, source: YamlSource): Fields {
  if (scan.slips.length > 0) return readEachAlone(masked, scan, source).fields;
  const { root, error } = parseYaml(masked.slice(start), start);
  const fields = error === undefined && root !== undefined ? readRootFields(root, start, source) : undefined;
  if (fields !== undefined) return { fields };
  const isEmpty = scan.lines.every((line) => line.content === line.end || masked[line.content] === "#");
  if (error === undefined && isEmpty) return { fields: [] };
  const alone = readEachAlone(masked, scan, source);
  if (alone.isFaulty) return alone.fields;
  source.report(misfit(source.file, masked, scan, error));
  return { ...alone.fields, isPartial: true };
}

/** Each field is valid alone but not together, mostly for mixed indentation. */
function misfit(file: string, masked: string, scan: FrontMatterScan, error: YamlError | undefined): Diagnostic {
  const line = scan.lines.findLast((candidate) => candidate.start <= (error?.start ?? masked.length)) ?? scan.lines[0];
  const place = { file, start: line?.content ?? 0, end: line?.end ?? 0 };
  const starts = new Set(scan.fieldStarts);
  const indents = new Set(scan.lines.filter((candidate) => starts.has(candidate.start)).map(({ indent }) => indent));
  return problem(yamlParses, indents.size > 1 ? "indentation" : "unreadable", place);
}

function readEachAlone(
  masked: string,
  scan: FrontMatterScan,
  source: YamlSource,
): { fields: Fields; isFaulty: boolean } {
  const fields: Field[] = [];
  let slipCount = scan.slips.length;
  const parts = fieldLines(scan);
  let isPartial = false;
  const stray = parts.before.find((line) => line.content < line.end && masked[line.content] !== "#");
  if (stray !== undefined && scan.slips.length === 0) {
    const place = { file: source.file, start: stray.content, end: trimEnd(masked, stray.content, stray.end) };
    source.report(problem(yamlParses, "not-fields", place));
    slipCount++;
  }
  isPartial = stray !== undefined;
  const slipLines = new Set(slipFields(scan));
  for (const lines of parts.fields) {
    if (slipCount > Math.max(limits.slips, scan.slips.length)) {
      isPartial = true;
      break;
    }
    const start = lines[0]?.start ?? 0;
    const read = slipLines.has(start) ? { slip: undefined } : readAlone(masked, lines, source);
    if ("fields" in read) {
      for (const field of read.fields) fields.push(field);
      continue;
    }
    if (read.slip !== undefined) {
      source.report(read.slip.diagnostic);
      slipCount++;
      if (read.slip.isEnd) {
        isPartial = true;
        break;
      }
    }
    const field = read.slip?.field ?? unknownField(source.file, masked, lines);
    if (field === undefined || holdsAnother(masked, lines)) isPartial = true;
    if (field !== undefined) fields.push(field);
  }
  const unique = uniqueFields(fields, source);
  return { fields: isPartial ? { fields: unique, isPartial } : { fields: unique }, isFaulty: slipCount > 0 };
}

function readAlone(masked: string, lines: readonly Line[], source: YamlSource) {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.next ?? start;
  const { root, error } = parseYaml(masked.slice(start, end), start);
  const fields = error === undefined && root !== undefined ? readRootFields(root, start, source) : undefined;
  return fields === undefined ? { slip: nameSlip(source.file, masked, lines, error) } : { fields };
}

/** The lines of each field, and those before the first. */
function fieldLines(scan: FrontMatterScan): {
  readonly before: readonly Line[];
  readonly fields: readonly (readonly Line[])[];
} {
  const starts = new Set(scan.fieldStarts);
  const before: Line[] = [];
  const fields: Line[][] = [];
  for (const line of scan.lines) {
    if (starts.has(line.start)) fields.push([line]);
    else (fields.at(-1) ?? before).push(line);
  }
  return { before, fields };
}

/** The starts of the fields in which the scan met a slip. */
function slipFields(scan: FrontMatterScan): readonly number[] {
  const slips = scan.slips.map(({ place }) => place.start).sort((a, b) => a - b);
  const found: number[] = [];
  let index = 0;
  for (const [at, start] of scan.fieldStarts.entries()) {
    const end = scan.fieldStarts[at + 1] ?? Number.POSITIVE_INFINITY;
    const before = index;
    while ((slips[index] ?? end) < end) index++;
    if (index > before) found.push(start);
  }
  return found;
}

/** Whether a field that has its value on its first line has another field below it, which YAML took for a part of it. */
function holdsAnother(masked: string, [first, ...rest]: readonly Line[]): boolean {
  const key = first === undefined ? undefined : readKey(masked, first.content, first.end);
  if (first === undefined || key === undefined || trimEnd(masked, key.valueStart, first.end) <= key.valueStart)
    return false;
  return rest.some((line) => readKey(masked, line.content, line.end) !== undefined);
}

/** The field that begins in the first of the lines, with nothing known of its value. */
function unknownField(file: string, text: string, lines: readonly Line[]): Field | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const key = readKey(text, first.content, first.end);
  const word = key?.name ?? /^[\p{L}][\p{L}\p{M}_-]*/u.exec(text.slice(first.content, first.end))?.[0];
  if (word === undefined) return undefined;
  const [start, end] = key === undefined ? [first.content, first.content + word.length] : [key.start, key.end];
  return {
    key: { ...verbatim(word.normalize("NFC"), file, start), spans: [{ at: 0, start, end }] },
    value: { type: "unknown", place: { file, start: key?.valueStart ?? end, end: lines.at(-1)?.end ?? end } },
  };
}
