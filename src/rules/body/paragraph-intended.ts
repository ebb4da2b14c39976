import type { Paragraph } from "mdast";
import { type Diagnostic, type Edit, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { nodesOf } from "../../motion/body-words.ts";
import type { BodyMarkdown } from "../../motion/source/syntax.ts";
import type { MotionRule } from "../motion-rule.ts";
import { leftText } from "./markup/left-text.ts";
import { type ParagraphLine, paragraphLines, unreadLines } from "./markup/unread-lines.ts";

export const paragraphIntended = defineRule("paragraph-intended", {
  severity: "warning",
  why: {
    sv: "I Markdown skiljs stycken åt av en tom rad. Text från Word eller Anteckningar har bara en radbrytning mellan styckena, och då sätts rubriker och stycken ihop till ett enda.",
    en: "In Markdown an empty line divides paragraphs. Text from Word or Notepad has one line end between them, and headings and paragraphs are then run together into one.",
  },
  messages: {
    paragraphs: {
      reason: {
        sv: "Stycket här sätts ihop med det ovanför",
        en: "The paragraph here is run together with the one above",
      },
      hint: { sv: "lämna en tom rad mellan styckena", en: "leave an empty line between the paragraphs" },
    },
    heading: {
      reason: {
        sv: "`{words}` sätts ihop med texten under",
        en: "`{words}` is run together with the text below",
      },
      hint: {
        sv: "lämna en tom rad före och efter; är det en rubrik, skriv `## ` före den",
        en: "leave an empty line before and after it; if it is a heading, write `## ` before it",
      },
    },
  },
});

/** No program wraps lines longer than this, and none narrower than that, in characters. */
const WIDEST = 120;
const NARROWEST = 40;

/** Longest line that is taken for a heading, and shortest that is taken for the text below one, in characters. */
const HEADING = 50;
const TEXT = 40;

/** Words of a heading above lines that are wrapped, where a line may be short by chance. */
const WRAPPED_HEADING = 3;

const SENTENCE_END = /[.!?…][”"’'»)\]*_]*$/;
const ABBREVIATION =
  /(?:^|[\s(])(?:t\.ex|bl\.a|m\.fl|m\.m|o\.s\.v|d\.v\.s|f\.d|p\.g\.a|fr\.o\.m|t\.o\.m|s\.k|ang|resp|kap|ca|nr|st|kl|kr|tel|jfr|dvs|osv|mfl|mm|etc|prop|dnr|bet|sid|[A-Za-zÅÄÖåäö]|\d+)\.$/i;
const CAPITAL = /^[”"’'»(*_]{0,3}[A-ZÅÄÖÉÜØÆ]/;
const HEADING_START = /^[*_]{0,2}[A-ZÅÄÖÉÜØÆ]/;
const LIST_START = /^(?:[-–—•·‣◦▪*+|]|\d+[.)]|\(?[A-Za-zåäö]\))\s/;

/**
 * Paragraphs and headings with one line end between them, as in text from a word processor, which Markdown runs together.
 *
 * A line that was wrapped is full: the next word would not have fit. So a break behind a sentence was meant where it would have, and in a
 * paragraph none of whose lines ends within a sentence. A heading is a short line without a stop above a long one.
 */
export const checkParagraphIntended: MotionRule = ({ syntax: { body } }) =>
  nodesOf(body.root).flatMap((node) => (node.type === "paragraph" ? problemIn(node, body) : []));

function problemIn(paragraph: Paragraph, { text }: BodyMarkdown): readonly Diagnostic[] {
  const { start, end } = paragraph.position ?? {};
  if (start === undefined || end === undefined || start.line === end.line) return [];
  if (paragraph.children.some(({ type }) => type === "break")) return [];
  const block = leftText(paragraph, text.value);
  const lines = paragraphLines(block);
  const written = lines.map(({ content, end: lineEnd }) => text.value.slice(content, lineEnd).trimEnd());
  if (written.some((line) => LIST_START.test(line)) || unreadLines(block).length > 0) return [];
  const headings = headingsIn(written);
  const breaks = [...new Set([...headings.flatMap((at) => (at === 0 ? [1] : [at, at + 1])), ...sentencesIn(written)])];
  if (breaks.length === 0) return [];
  const fix = breaks.sort((a, b) => a - b).map((at) => emptyLineBefore(at, lines, text.value, text.file));
  const [heading] = headings;
  const line = lines[heading ?? breaks[0] ?? 0];
  const words = written[heading ?? breaks[0] ?? 0] ?? "";
  if (line === undefined) return [];
  const shown = heading === undefined ? (/^\S+/.exec(words)?.[0] ?? words) : words;
  const place = placeOf(text, line.content, line.content + shown.length);
  return heading === undefined
    ? [problem(paragraphIntended, "paragraphs", place, { fix })]
    : [problem(paragraphIntended, "heading", place, { values: { words }, fix })];
}

/** The lines, by index, that are headings. */
function headingsIn(lines: readonly string[]): readonly number[] {
  const width = Math.max(...lines.map(({ length }) => length));
  const isWrapped = lines.some((line, index) => endsWithin(line, lines[index + 1]));
  return [...lines.keys()].filter((index) => {
    const line = lines[index] ?? "";
    const above = lines[index - 1];
    const below = lines[index + 1] ?? "";
    return (
      line.length <= HEADING &&
      below.length >= Math.max(TEXT, 2 * line.length) &&
      HEADING_START.test(line) &&
      !/[.!?…:;,–-][”"»)]?$/.test(line) &&
      CAPITAL.test(below) &&
      (above === undefined || endsSentence(above)) &&
      line.length + 1 + firstWord(below) <= width &&
      (!isWrapped || line.split(/\s+/).length <= WRAPPED_HEADING) &&
      lines.every((other, at) => !endsWithin(other, lines[at + 1]) || other.length > 2 * line.length)
    );
  });
}

/** The lines, by index, that begin a paragraph of their own since the one above ended too early for its width. */
function sentencesIn(lines: readonly string[]): readonly number[] {
  if (lines.some((line, index) => endsWithin(line, lines[index + 1]))) return [];
  const width = Math.max(...lines.map(({ length }) => length));
  return [...lines.keys()].filter((index) => {
    const above = lines[index - 1];
    const line = lines[index] ?? "";
    if (above === undefined || !endsSentence(above) || !CAPITAL.test(line)) return false;
    const needed = above.length + 1 + firstWord(line);
    return needed <= Math.max(width, NARROWEST) || above.length > WIDEST;
  });
}

/** Whether a line ends within a sentence: the next goes on with a small letter or a figure, or it is too long for a heading. */
function endsWithin(line: string, next: string | undefined): boolean {
  if (next === undefined || /[:;]$/.test(line) || endsSentence(line)) return false;
  return line.length > HEADING || /^[”"’'»([*_]*[a-zåäöéü0-9]/.test(next);
}

function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line) && !ABBREVIATION.test(line);
}

function firstWord(line: string): number {
  return /^\S*/.exec(line)?.[0].length ?? 0;
}

/** An empty line that keeps a quotation's mark. */
function emptyLineBefore(at: number, lines: readonly ParagraphLine[], source: string, file: string): Edit {
  const { end = 0 } = lines[at - 1] ?? {};
  const { start = 0, content = 0 } = lines[at] ?? {};
  const lineBreak = source.slice(end, start);
  const prefix = source.slice(start, content);
  const text = lineBreak + (prefix.includes(">") ? prefix.trimEnd() : "");
  return { place: { file, start: end, end }, text };
}
