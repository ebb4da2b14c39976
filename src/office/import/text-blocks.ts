import { stripEnd } from "../../ground/text/strip-ends.ts";
import { splitAtt } from "../../motion/split-att.ts";
import { readDateLine } from "./date-line.ts";
import { type ImportBlock, textBlock } from "./import-block.ts";
import { joinLines, WordsOfText } from "./join-lines.ts";
import { readLabelLine } from "./label-line.ts";
import { leadInWords } from "./lead-in-words.ts";
import { isMisread, splitMark } from "./list-mark.ts";
import { scanningNoise } from "./scanning-noise.ts";
import { lastSentenceStart } from "./sentences.ts";
import { areNamed, readSignatureLine } from "./signature-line.ts";

/** A line with words, and how many empty lines stand before it. */
type Line = { readonly words: string; readonly gap: number };

/** What is known of the text's lines as a whole. */
type Measure = {
  /** Length of a full line. */
  readonly width: number;
  /** Empty lines between the lines of one paragraph. */
  readonly baseGap: number;
};

/** Cut a text into paragraphs and list items, and rejoin the lines that were broken to fit a page. Every word stays, in its order. */
export function textBlocks(text: string): readonly ImportBlock[] {
  const lines = linesOf(text);
  const measure = measureOf(lines);
  const groups: string[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open === undefined || isNewBlock(open, line, measure)) groups.push([line.words]);
    else open.push(line.words);
  }
  const words = new WordsOfText(text);
  return groups.map((group) => toBlock(group, words));
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const raw of text.replace(/\r\n?/g, "\n").replace(/\f/g, "\n\n").split("\n")) {
    const words = stripEnd(withoutControls(raw), " \u00a0\t").replace(/^[ \u00a0]+/u, "");
    if (words.trim() === "") gap++;
    else {
      lines.push({ words, gap });
      gap = 0;
    }
  }
  return lines;
}

function withoutControls(line: string): string {
  return line.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/g, " ");
}

/** Some programs put an empty line below every line; then more than one parts paragraphs. */
function measureOf(lines: readonly Line[]): Measure {
  const lengths = lines.map(({ words }) => words.length).sort((a, b) => a - b);
  const width = Math.max(40, lengths[Math.floor(lengths.length * 0.9)] ?? 0);
  const pairs = lines.slice(1).map(({ gap }, index) => ({ gap, before: lines[index]?.words ?? "" }));
  const single = pairs.filter(({ gap }) => gap === 1);
  const open = single.filter(({ before }) => !/[.:;!?”"]$/.test(before));
  const isSpaced =
    pairs.length >= 8 &&
    pairs.filter(({ gap }) => gap === 0).length < pairs.length * 0.15 &&
    pairs.some(({ gap }) => gap > 1) &&
    open.length > single.length / 2 &&
    width < 160;
  return { width, baseGap: isSpaced ? 1 : 0 };
}

function isNewBlock(open: readonly string[], line: Line, { width, baseGap }: Measure): boolean {
  const last = open.at(-1) ?? "";
  const { words, gap } = line;
  if (isAlone(last) || isAlone(words)) return true;
  if (beginsItem(open, line, width)) return true;
  if (gap > baseGap) return !goesOn(last, line, width, baseGap);
  if (/\(\p{Lu}\p{L}{0,2}\)$/u.test(last) && !/^[\p{Ll},.]/u.test(words)) return true;
  const isShort = last.length < width * 0.7;
  const isUpper = /^["”(]?\p{Lu}/u.test(words);
  return isShort && isUpper && !/[,–-]$/.test(last);
}

/** Lines that are a part of their own, whatever stands around them. */
function isAlone(words: string): boolean {
  const label = readLabelLine(words);
  if (label !== undefined && label.rest === undefined) return true;
  return readDateLine(words) !== undefined || areNamed(readSignatureLine(words));
}

function beginsItem(open: readonly string[], { words, gap }: Line, width: number): boolean {
  const last = open.at(-1) ?? "";
  const first = open[0] ?? "";
  const isClosed = /[.:;!?]$/.test(last);
  const item = splitMark(words);
  const before = splitMark(first);
  if (item !== undefined) {
    if (splitAtt(item.rest) !== undefined) return true;
    if (/^\d/.test(item.mark)) return isNextNumber(item.mark, before?.mark, isClosed);
    if (/^[–—-]$/.test(item.mark)) return isClosed || gap > 0 || before?.mark === item.mark || opensClauses(open);
    return !/\p{L}\)/u.test(item.mark) || isClosed;
  }
  if (splitAtt(words) === undefined) return false;
  if (/^(?:Att|ATT|att[\d₀-₉¹²³])/u.test(words)) return true;
  if (isClosed && (opensClauses(open) || splitAtt(before?.rest ?? first) !== undefined)) return true;
  if (splitAtt(before?.rest ?? first) !== undefined) return /[,]$/.test(last) && last.length < width * 0.9;
  return opensClauses(open) && last.length < width * 0.8;
}

function isNextNumber(mark: string, before: string | undefined, isClosed: boolean): boolean {
  const number = Number.parseInt(mark, 10);
  return number === 1 || isClosed || number === Number.parseInt(before ?? "0", 10) + 1;
}

/** Lines that the sentence before clauses may take. */
const LONGEST_OPENING = 20;

function opensClauses(open: readonly string[]): boolean {
  const text = open.slice(-LONGEST_OPENING).join(" ");
  return leadInWords(text.slice(lastSentenceStart(text))) !== undefined;
}

/** A paragraph that a page's end has cut goes on in small letters. */
function goesOn(last: string, { words, gap }: Line, width: number, baseGap: number): boolean {
  return gap <= baseGap + 3 && /^\p{Ll}/u.test(words) && !/[.:;!?”"]$/.test(last) && last.length > width * 0.5;
}

function toBlock(lines: readonly string[], whole: WordsOfText): ImportBlock {
  const [first = "", ...others] = lines;
  const item = splitMark(first);
  const { text, doubts } = joinLines([item?.rest ?? first, ...others], whole);
  const noise = scanningNoise(text);
  if (item === undefined) return textBlock(text, { doubts: [...doubts, ...noise] });
  const misread = isMisread(item.mark) ? [`”${item.mark}” framför lästes som en punkt i listan`] : [];
  return textBlock(text, { mark: item.mark, doubts: [...misread, ...doubts, ...noise] });
}
