import type { Nodes } from "mdast";
import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver/node.js";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { nodesOf } from "../../motion/body-words.ts";
import { isProse } from "../../motion/fields/is-prose.ts";
import { readSource } from "../../motion/source/read-source.ts";

const folded = ["list", "table", "blockquote", "footnoteDefinition", "code", "html"];

/** What an editor can fold: the front matter and its lists, each heading with its section, and what takes several lines in the body. */
export function foldingOf(document: TextDocument, path: string): FoldingRange[] {
  const syntax = readSource(path, document.getText(), isProse).value;
  if (syntax === undefined) return [];
  const lineOf = (offset: number): number => document.positionAt(offset).line;
  const range = (startLine: number, endLine: number, kind?: FoldingRangeKind): FoldingRange[] =>
    endLine > startLine ? [{ startLine, endLine, ...(kind === undefined ? {} : { kind }) }] : [];
  const bodyLine = lineOf(syntax.bodyStart);
  const fields = (syntax.frontMatter?.fields ?? []).flatMap(({ key, value }) => {
    const start = lineOf(key.spans[0]?.start ?? 0);
    return value.type === "list" || value.type === "map" ? range(start, lastLine(document, value.place.end)) : [];
  });
  const nodes = nodesOf(syntax.body.root);
  const blocks = nodes.filter(({ type }) => folded.includes(type));
  const headings = syntax.body.root.children.flatMap((node) => (node.type === "heading" ? [node] : []));
  const sections = headings.flatMap((heading, index) => {
    const next = headings.slice(index + 1).find(({ depth }) => depth <= heading.depth);
    const end = next === undefined ? lastLine(document, document.getText().length) : startOf(next, lineOf) - 1;
    return range(startOf(heading, lineOf), end);
  });
  return [
    ...(syntax.frontMatter === undefined ? [] : range(0, bodyLine - 1, FoldingRangeKind.Region)),
    ...fields,
    ...sections,
    ...blocks.flatMap((node) => {
      const kind = node.type === "html" ? FoldingRangeKind.Comment : undefined;
      return range(startOf(node, lineOf), lineOf(node.position?.end.offset ?? 0), kind);
    }),
  ];
}

function startOf(node: Nodes, lineOf: (offset: number) => number): number {
  return lineOf(node.position?.start.offset ?? 0);
}

/** The line of the last character before an offset that is no line end. */
function lastLine(document: TextDocument, end: number): number {
  const text = document.getText().slice(0, end);
  return document.positionAt(text.trimEnd().length).line;
}
