import { readLines } from "../../../motion/source/lines.ts";
import type { Finding } from "./finding.ts";
import type { LeftText } from "./left-text.ts";

/** A line of a paragraph, without what a quotation or list has before it. `text` has NUL where the source is no text. */
export type ParagraphLine = {
  readonly start: number;
  readonly content: number;
  readonly end: number;
  readonly text: string;
};

/** The lines of a paragraph, from where their words begin. */
export function paragraphLines({ at, value }: LeftText): readonly ParagraphLine[] {
  return readLines(value, 0, value.length).map(({ start, end }, index) => {
    const prefix = index === 0 ? 0 : (/^[ \t>]*/.exec(value.slice(start, end))?.[0].length ?? 0);
    return { start: at + start, content: at + start + prefix, end: at + end, text: value.slice(start + prefix, end) };
  });
}

/**
 * Find the lines of a paragraph that were meant as headings, tables or lists, and have been run together.
 *
 * | ##Kostnad                        |  a space after the marks makes a heading of it
 * | \| A \| B \|⏎\| 1 \| 2 \|        |  a table without its rule
 * | a) belysning⏎b) skyltar          |  Markdown has no lists with letters
 * | Vi vill:⏎2. två⏎3. tre           |  only a list from 1 can begin in a paragraph
 */
export function unreadLines(block: LeftText): readonly Finding[] {
  const lines = paragraphLines(block);
  const headings = lines.flatMap(headingFinding);
  if (headings.length > 0) return headings;
  return [tableFinding(lines) ?? listFinding(lines)].filter((finding) => finding !== undefined);
}

function headingFinding({ content, text }: ParagraphLine): readonly Finding[] {
  const marks = /^#{2,6}(?=[^\s#\0])/.exec(text)?.[0];
  if (marks === undefined) return [];
  const end = content + marks.length;
  const fix = [{ start: end, end, text: " " }];
  return [{ message: "heading", start: content, end, values: { marks }, fix }];
}

function tableFinding(lines: readonly ParagraphLine[]): Finding | undefined {
  const first = lines.find(({ text }, index) => text.startsWith("|") && lines[index + 1]?.text.startsWith("|"));
  if (first === undefined) return undefined;
  const cells = first.text
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|").length;
  const rule = `|${" --- |".repeat(cells)}`;
  return { message: "table-rule", start: first.content, end: first.end, values: { rule } };
}

/** The mark before the items of a list that Markdown does not read here, and the mark of the next item. */
const ITEMS: readonly ((text: string) => { readonly mark: string; readonly next: string } | undefined)[] = [
  (text) => {
    const [mark, open = "", letter = "", close = ""] =
      /^(\(?)([A-Za-zÅÄÖåäö])(\))\s/.exec(text) ?? /^()([a-zåäö])(\.)\s/.exec(text) ?? [];
    return mark === undefined ? undefined : { mark: mark.trim(), next: `${open}${letterAfter(letter)}${close}` };
  },
  (text) => {
    const [mark, open = "", number = "", close = ""] =
      /^(\(?)(\d{1,3})(\))\s/.exec(text) ?? /^()(\d{1,3})(\.)\s/.exec(text) ?? [];
    return mark === undefined ? undefined : { mark: mark.trim(), next: `${open}${Number(number) + 1}${close}` };
  },
];

function listFinding(lines: readonly ParagraphLine[]): Finding | undefined {
  for (const [index, line] of lines.entries()) {
    for (const item of ITEMS) {
      const read = item(line.text);
      if (read === undefined || !lines[index + 1]?.text.startsWith(`${read.next} `)) continue;
      const isNumber = /\d/.test(read.mark);
      const end = line.content + read.mark.length;
      return {
        message: isNumber ? "list-numbers" : "list-letters",
        start: line.content,
        end,
        values: { mark: read.mark },
      };
    }
  }
  return undefined;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyzåäö";

function letterAfter(letter: string): string {
  const next = LETTERS.charAt(LETTERS.indexOf(letter.toLowerCase()) + 1);
  return letter === letter.toLowerCase() ? next : next.toUpperCase();
}
