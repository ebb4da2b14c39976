import Handlebars from "handlebars";
import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import type { Outcome } from "../../ground/diagnostics/outcome.ts";
import type { Place } from "../../ground/diagnostics/place.ts";
import { templateCompiles } from "../../rules/template/template-compiles.ts";
import type { TemplateFile } from "./template.ts";

/** A statement of a template as Handlebars reads it, with offsets into the file in place of lines and columns. */
export type Statement =
  | { readonly type: "content"; readonly text: string; readonly place: Place }
  | {
      readonly type: "mustache";
      readonly path: Path;
      readonly escaped: boolean;
      readonly arguments: number;
      readonly place: Place;
    }
  | {
      readonly type: "block";
      readonly helper: Path;
      readonly arguments: readonly Path[];
      readonly hasOptions: boolean;
      readonly program: readonly Statement[];
      readonly inverse: readonly Statement[];
      readonly place: Place;
    }
  | { readonly type: "partial"; readonly name: string; readonly isPlain: boolean; readonly place: Place }
  | { readonly type: "unsupported"; readonly what: string; readonly place: Place };

/** A name in a template. `data` for one that begins with `@`. */
export type Path = {
  readonly original: string;
  readonly data: boolean;
  readonly depth: number;
  readonly parts: readonly string[];
  readonly place: Place;
};

/**
 * Read the text of a template.
 *
 * Reports: `template-compiles`.
 */
export function readTemplate({ file, text }: TemplateFile): Outcome<readonly Statement[]> {
  const excess = findExcess(text);
  if (excess !== undefined) {
    const place = { file, start: excess, end: excess };
    return { diagnostics: [problem(templateCompiles, "too-complex", place)] };
  }
  const lines = lineStarts(text);
  const offsetOf = ({ line, column }: hbs.AST.Position): number =>
    Math.min((lines[line - 1] ?? text.length) + column, text.length);
  const placeOf = ({ start, end }: hbs.AST.SourceLocation): Place => ({
    file,
    start: offsetOf(start),
    end: offsetOf(end),
  });
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(text);
  } catch (error) {
    return { diagnostics: [toProblem(error, lines, { file, text })] };
  }
  return { value: toStatements(program, placeOf), diagnostics: [] };
}

/** Longest file in characters, deepest nesting of blocks and most `else if`: Handlebars' own time grows with the cube of the nesting. */
const limits = { length: 200_000, depth: 50, alternatives: 200 } as const;

/** Where a template exceeds what may be given to Handlebars. */
function findExcess(text: string): number | undefined {
  if (text.length > limits.length) return limits.length;
  let depth = 0;
  let alternatives = 0;
  for (const { 0: mark, index } of text.matchAll(/\{\{~?\s*(?:[#/]|\^(?!\s*~?\})|else\s+[^\s}~])/g)) {
    if (mark.endsWith("/")) depth--;
    else if (/[#^]$/.test(mark)) depth++;
    else alternatives++;
    if (depth > limits.depth || alternatives > limits.alternatives) return index;
  }
  return undefined;
}

type PlaceOf = (location: hbs.AST.SourceLocation) => Place;

function toStatements(program: hbs.AST.Program | undefined, placeOf: PlaceOf): readonly Statement[] {
  return program?.body.flatMap((statement) => [...indentOf(statement, placeOf), toStatement(statement, placeOf)]) ?? [];
}

/** White space before a partial on a line of its own, which Handlebars takes away and puts in front of what the partial writes. */
function indentOf(statement: hbs.AST.Statement, placeOf: PlaceOf): readonly Statement[] {
  if (!isPartial(statement) || !statement.indent) return [];
  const { file, start } = placeOf(statement.loc);
  const place = { file, start: start - statement.indent.length, end: start };
  return [{ type: "content", text: statement.indent, place }];
}

function toStatement(statement: hbs.AST.Statement, placeOf: PlaceOf): Statement {
  const place = placeOf(statement.loc);
  if (isContent(statement)) return toContent(statement, place);
  if (isMustache(statement)) {
    const { path, escaped, params, hash } = statement;
    if (!isPath(path)) return { type: "unsupported", what: textOf(path), place };
    return {
      type: "mustache",
      path: toPath(path, placeOf),
      escaped,
      arguments: params.length + (hash?.pairs.length ?? 0),
      place,
    };
  }
  if (isBlock(statement)) {
    const { path, params, hash, program, inverse } = statement;
    const paths = params.filter(isPath).map((param) => toPath(param, placeOf));
    const hasOptions = hash !== undefined || (program?.blockParams?.length ?? 0) > 0 || paths.length !== params.length;
    return {
      type: "block",
      helper: toPath(path, placeOf),
      arguments: paths,
      hasOptions,
      program: toStatements(program, placeOf),
      inverse: toStatements(inverse, placeOf),
      place,
    };
  }
  if (isPartial(statement)) {
    const { name, params, hash } = statement;
    if (!isPath(name)) return { type: "unsupported", what: "{{> (…)}}", place };
    return { type: "partial", name: name.original, isPlain: params.length === 0 && hash === undefined, place };
  }
  if (statement.type === "CommentStatement") return { type: "content", text: "", place };
  const what = statement.type === "PartialBlockStatement" ? "{{#> …}}" : "{{#* …}}";
  return { type: "unsupported", what, place };
}

/** White space that Handlebars takes away at either end of a piece of content moves its start. */
function toContent({ value, original }: { value: string; original: string }, { file, start }: Place): Statement {
  const removed = original.length - original.trimStart().length - (value.length - value.trimStart().length);
  const at = start + Math.max(0, removed);
  return { type: "content", text: value, place: { file, start: at, end: at + value.length } };
}

function toPath({ original, data, depth, parts, loc }: hbs.AST.PathExpression, placeOf: PlaceOf): Path {
  return { original, data, depth, parts, place: placeOf(loc) };
}

type Content = hbs.AST.Statement & { value: string; original: string };

function isContent(node: hbs.AST.Node): node is Content {
  return node.type === "ContentStatement";
}

function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === "MustacheStatement";
}

function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === "BlockStatement";
}

function isPartial(node: hbs.AST.Node): node is hbs.AST.PartialStatement {
  return node.type === "PartialStatement";
}

function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === "PathExpression";
}

function textOf(node: hbs.AST.Node): string {
  return "original" in node ? String(node.original) : node.type;
}

/** Offset at which each line begins. Handlebars ends a line at LF, CRLF and a lone CR. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** Handlebars' errors: of its grammar, with a line and what was met, or its own with a line and a column. */
function toProblem(error: unknown, lines: readonly number[], { text, file }: TemplateFile): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  const grammar = /^Parse error on line (\d+):[\s\S]*?(?:got '(\w+)')?$/.exec(message);
  const own = / - (\d+):(\d+)$/.exec(message);
  const line = Number(grammar?.[1] ?? own?.[1] ?? 1);
  const lineStart = lines[line - 1] ?? 0;
  const lineEnd = lineStart + (/^[^\r\n]*/.exec(text.slice(lineStart))?.[0].length ?? 0);
  const indent = /^\s*/.exec(text.slice(lineStart, lineEnd))?.[0].length ?? 0;
  const start = own ? lineStart + Number(own[2]) : lineStart + indent;
  const place = { file, start: Math.min(start, lineEnd), end: lineEnd };
  const mismatch = /^(\S+) doesn't match (\S+) - /.exec(message);
  if (mismatch)
    return problem(templateCompiles, "mismatch", place, {
      values: { open: mismatch[1] ?? "", close: mismatch[2] ?? "" },
    });
  if (grammar?.[2] === "EOF") return problem(templateCompiles, "end", place);
  return problem(templateCompiles, "syntax", place);
}
