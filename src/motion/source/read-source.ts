import type { Root } from "mdast";
import type { Diagnostic } from "../../ground/diagnostics/diagnostic.ts";
import { type Outcome, Report, sortDiagnostics } from "../../ground/diagnostics/outcome.ts";
import { type PlacedText, placeOf, verbatim } from "../../ground/text/placed-text.ts";
import { readBodyIgnores } from "./body-ignores.ts";
import { limits } from "./limits.ts";
import { parseBody, parseInline, parsePlainBody } from "./markdown.ts";
import { markdownLimit, treeLimit } from "./markdown-limits.ts";
import { readHead } from "./read-head.ts";
import type { IsProse } from "./scan-front-matter.ts";
import type { InlineMarkdown, SourceSyntax } from "./syntax.ts";

/**
 * Read a motion file into front matter fields and Markdown, all with places. Knows nothing of motions, and never throws.
 *
 * `isProse` says which front matter values are running text.
 *
 * Reports: `front-matter-present`, `yaml-parses`, `yaml-keys-unique`, `yaml-quotes-needed`, `size-limit`.
 */
export function readSource(file: string, text: string, isProse: IsProse): Outcome<SourceSyntax> {
  const report = new Report();
  const { map, ignores, bodyStart } = report.take(readHead(file, text, isProse)) ?? { ignores: [], bodyStart: 0 };
  const root = report.take(readBody(file, text, bodyStart)) ?? emptyRoot(text, bodyStart);
  const syntax: SourceSyntax = {
    file,
    text,
    ...(map === undefined ? {} : { frontMatter: map }),
    body: { root, text: verbatim(text, file, 0) },
    bodyStart,
    ignores: [...ignores, ...readBodyIgnores(file, root, text.length)],
  };
  return { value: syntax, diagnostics: mostImportant(report.diagnostics) };
}

/** The first problems by place, warnings left out before errors. */
function mostImportant(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= limits.problems) return diagnostics;
  const [errors, others] = [true, false].map((isError) =>
    diagnostics.filter(({ severity }) => (severity === "error") === isError),
  );
  return sortDiagnostics([...(errors ?? []), ...(others ?? [])].slice(0, limits.problems));
}

/**
 * Read a front matter value as inline Markdown: emphasis, strong, code, links. What would begin a block is text.
 *
 * Reports: `size-limit`.
 */
export function readInlineMarkdown(text: PlacedText): Outcome<InlineMarkdown> {
  const refuse = (limit: Diagnostic): Outcome<InlineMarkdown> => {
    return { diagnostics: [{ ...limit, place: placeOf(text, limit.place.start, limit.place.end) }] };
  };
  const limit = markdownLimit(text.file, text.value, 0);
  if (limit !== undefined) return refuse(limit);
  const root = parseInline(text.value);
  const tooDeep = treeLimit(text.file, root);
  return tooDeep === undefined ? { value: { root, text }, diagnostics: [] } : refuse(tooDeep);
}

function readBody(file: string, text: string, start: number): Outcome<Root> {
  // Shorter than the lines that are allowed, and without marks: no limit can be met.
  const plain = text.length - start <= limits.bodyLines ? parsePlainBody(text, start) : undefined;
  if (plain !== undefined) return { value: plain, diagnostics: [] };
  const limit = markdownLimit(file, text, start);
  if (limit !== undefined) return { diagnostics: [limit] };
  const root = parseBody(text, start);
  const tooDeep = treeLimit(file, root);
  return tooDeep === undefined ? { value: root, diagnostics: [] } : { diagnostics: [tooDeep] };
}

function emptyRoot(text: string, start: number): Root {
  const lines = text.slice(0, start).split(/\r\n|\n|\r/).length;
  const point = { line: lines, column: 1, offset: start };
  return { type: "root", children: [], position: { start: point, end: { ...point } } };
}
