import type { Nodes, Paragraph, Root, Text } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { type Data, type Processor, unified } from "unified";
import { readPlainBody } from "./plain-body.ts";

/**
 * Parse the Markdown of `text` from `start`: CommonMark with tables and footnotes. Offsets in the tree are into `text`, lines count from
 * its first.
 *
 * This is the one file that imports a Markdown parser.
 */
export function parseBody(text: string, start: number): Root {
  const from = withoutMark(text, start);
  const written = text.slice(from);
  const root = bodyParser(written).parse(written);
  movePlaces(root, from, countLines(text, from));
  return root;
}

/** Add an offset and lines to every place of a tree. */
function movePlaces(root: Root, offset: number, lines: number): void {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ("children" in node) waiting.push(...node.children);
    if (node.position === undefined) continue;
    for (const point of [node.position.start, node.position.end]) {
      point.offset = (point.offset ?? 0) + offset;
      point.line += lines;
    }
  }
}

/** The same tree, without asking the parser; undefined where the text is more than paragraphs and headings of plain text. */
export function parsePlainBody(text: string, start: number): Root | undefined {
  const from = withoutMark(text, start);
  return readPlainBody(text.slice(from), from, countLines(text, from));
}

/** The parser drops a byte order mark and counts without it. */
function withoutMark(text: string, start: number): number {
  return text.charCodeAt(start) === 0xfeff ? start + 1 : start;
}

/** Begins and ends with no white space, is one line, and holds nothing that Markdown could take for a mark. */
const PLAIN =
  /^[^\s\\&*_[\]<>`~|!\u0000-\u001f\ufeff](?:[^\\&*_[\]<>`~|!\u0000-\u001f\u2028\u2029]*[^\s\\&*_[\]<>`~|!\u0000-\u001f])?$/;

/** Parse inline Markdown: what would begin a block, such as `200. ` or `# `, stays text. Offsets are into `text`. */
export function parseInline(text: string): Root {
  // Most clauses are nothing but text, and the parser takes a millisecond to begin.
  return PLAIN.test(text) ? plainRoot(text) : inlineParser().parse(text);
}

function plainRoot(text: string): Root {
  const position = () => ({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: text.length + 1, offset: text.length },
  });
  const words: Text = { type: "text", value: text, position: position() };
  const paragraph: Paragraph = { type: "paragraph", children: [words], position: position() };
  return { type: "root", children: [paragraph], position: position() };
}

/** Constructs of CommonMark that are blocks. A blank line still divides paragraphs. */
const BLOCKS = [
  "blockQuote",
  "codeFenced",
  "codeIndented",
  "definition",
  "headingAtx",
  "htmlFlow",
  "list",
  "setextUnderline",
  "thematicBreak",
];

const bodies = new Map<string, Processor<Root>>();
let inline: Processor<Root> | undefined;

/** A parser for the text: with tables only where one can be, since looking for them costs a sixth of the time, and so with footnotes. */
function bodyParser(text: string): Processor<Root> {
  const hasTable = /\||:-|-:/.test(text);
  const hasFootnote = text.includes("[^");
  const key = `${hasTable} ${hasFootnote}`;
  const known = bodies.get(key);
  if (known !== undefined) return known;
  const body = parser(
    [...(hasTable ? [gfmTable()] : []), ...(hasFootnote ? [gfmFootnote()] : [])],
    [...(hasTable ? [gfmTableFromMarkdown()] : []), ...(hasFootnote ? [gfmFootnoteFromMarkdown()] : [])],
  );
  bodies.set(key, body);
  return body;
}

/** Only exported for the test that a plain text has the tree that the parser gives it. */
export function inlineParser(): Processor<Root> {
  inline ??= parser([{ disable: { null: BLOCKS } }], []);
  return inline;
}

function parser(
  micromarkExtensions: NonNullable<Data["micromarkExtensions"]>,
  fromMarkdownExtensions: NonNullable<Data["fromMarkdownExtensions"]>,
): Processor<Root> {
  return unified().data({ micromarkExtensions, fromMarkdownExtensions }).use(remarkParse).freeze();
}

function countLines(text: string, end: number): number {
  let count = 0;
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}
