import { stripEnd } from "../../ground/text/strip-ends.ts";
import { splitAtt } from "../../motion/split-att.ts";
import { columnsOf } from "./columns.ts";
import { readDateLine } from "./date-line.ts";
import { type ImportBlock, textBlock } from "./import-block.ts";
import { joinLines, WordsOfText } from "./join-lines.ts";
import { readKindLine } from "./kind-line.ts";
import { readLabelledLine } from "./label-field.ts";
import { isGroupHeading, isOperativeHeading, leadInWords } from "./lead-in-words.ts";
import { isMisread, splitMark } from "./list-mark.ts";
import { withoutFurniture } from "./page-furniture.ts";
import { readPeopleLine } from "./people-line.ts";
import { scanningNoise } from "./scanning-noise.ts";
import { lastSentenceStart } from "./sentences.ts";

/** A line with words, and the number of empty lines before it; `isCut` where a page ended above it. */
type Line = { readonly words: string; readonly gap: number; readonly isCut: boolean };

/** What is known of the text's lines as a whole. */
type Measure = {
  /** Length of a full line. */
  readonly width: number;
  /** Empty lines between the lines of one paragraph. */
  readonly baseGap: number;
  /** Clauses have empty lines between them. */
  readonly areClausesSpaced: boolean;
};

/** Cut a text into paragraphs and list items, and rejoin the lines that were broken to fit a page. Every word stays, in its order. */
export function textBlocks(text: string): TextBlocks {
  const { lines: raw, furniture } = withoutFurniture(text);
  const lines = linesOf(raw);
  const measure = measureOf(lines);
  const groups: { readonly gap: number; readonly lines: string[] }[] = [];
  for (const line of lines) {
    const open = groups.at(-1)?.lines;
    if (open === undefined || isNewBlock(open, line, measure)) groups.push({ gap: line.gap, lines: [line.words] });
    else open.push(line.words);
  }
  const all = new WordsOfText(text);
  return { blocks: groups.map((group) => toBlock(group.lines, group.gap, all)), furniture };
}

/** The blocks of a text, and the texts at the top and bottom of its pages. */
export type TextBlocks = { readonly blocks: readonly ImportBlock[]; readonly furniture: readonly string[] };

function linesOf(raw: readonly { readonly words: string; readonly isCut: boolean }[]): readonly Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const { words: written, isCut } of raw) {
    const words = stripEnd(withoutControls(written), " \u00a0\t").replace(/^[ \u00a0]+/u, "");
    if (words.trim() === "") gap++;
    else {
      lines.push({ words, gap, isCut });
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
  const baseGap = isSpaced ? 1 : 0;
  const spaced = lines.filter(({ words, gap }) => gap > baseGap && splitAtt(words) !== undefined);
  return { width, baseGap, areClausesSpaced: spaced.length > 1 };
}

function isNewBlock(open: readonly string[], line: Line, measure: Measure): boolean {
  const { width, baseGap } = measure;
  const last = open.at(-1) ?? "";
  const { words, gap } = line;
  if (line.isCut && gap === 0 && !isAlone(last) && goesOverPage(last, words)) return false;
  const isWrapped = gap === 0 && /^\p{Ll}/u.test(words) && last.length > width * 0.7 && !/[.:;!?]$/.test(last);
  if (isAlone(last) || (isAlone(words) && !(isWrapped && columnsOf(words).length === 1))) return true;
  if (beginsItem(open, line, measure) || beginsWordsAlone(open, line, measure)) return true;
  if (gap > baseGap) return line.isCut ? !goesOverPage(last, words) : !goesOn(last, line, width, baseGap);
  if (/\(\p{Lu}\p{L}{0,2}\)$/u.test(last) && !/^[\p{Ll},.]/u.test(words)) return true;
  const isShort = last.length < width * 0.7;
  const isUpper = /^["”(]?\p{Lu}/u.test(words);
  return isShort && isUpper && !/[,–-]$/.test(last);
}

/** Lines that are a part of their own, whatever is around them. */
function isAlone(words: string): boolean {
  if (columnsOf(words).length > 1 && splitAtt(words) === undefined && splitMark(words) === undefined) return true;
  const label = readKindLine(words);
  if (label !== undefined && (label.title === undefined || /[:–]/u.test(words)) && words.length < 90) return true;
  if (/^\d[\d\s/:–-]*$/.test(words)) return true;
  if (isOperativeHeading(words) || isGroupHeading(words) || readLabelledLine(words) !== undefined) return true;
  const people = readPeopleLine(words);
  return readDateLine(words) !== undefined || (people !== undefined && (people.isSure || people.type === "behalf"));
}

function beginsItem(open: readonly string[], { words, gap }: Line, { width, areClausesSpaced }: Measure): boolean {
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
  if (gap > 0 || /^(?:Att|ATT|att[\d₀-₉¹²³])/u.test(words)) return true;
  if (isClosed && (opensClauses(open) || splitAtt(before?.rest ?? first) !== undefined)) return true;
  if (splitAtt(before?.rest ?? first) !== undefined) {
    const isFull = last.length >= width * 0.88;
    if (before !== undefined) return /,$/.test(last) && !isFull;
    return !(areClausesSpaced && isFull) || /[,]$/.test(last);
  }
  return opensClauses(open) && last.length < width * 0.8;
}

/** Clauses in small letters below a lead-in that ends in *att*, parted by semicolons. */
function beginsWordsAlone(open: readonly string[], { words }: Line, { width }: Measure): boolean {
  if (!/^\p{Ll}/u.test(words)) return false;
  const last = open.at(-1) ?? "";
  if (last.endsWith(";")) return /^\p{Ll}/u.test(open[0] ?? "");
  return /\satt:?$/u.test(last) && last.length < width * 0.7 && opensClauses(open);
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

/** A sentence that a page's end has cut goes on, in whatever letters. */
function goesOverPage(last: string, words: string): boolean {
  return /^\p{Ll}/u.test(words) && !/[.:;!?”"]$/.test(last) && splitAtt(words) === undefined;
}

/** A paragraph that a page's end has cut goes on in small letters. */
function goesOn(last: string, { words, gap }: Line, width: number, baseGap: number): boolean {
  return gap <= baseGap + 3 && /^\p{Ll}/u.test(words) && !/[.:;!?”"]$/.test(last) && last.length > width * 0.5;
}

function toBlock(lines: readonly string[], gap: number, whole: WordsOfText): ImportBlock {
  const [first = "", ...others] = lines;
  const item = splitMark(first);
  const { text, doubts } = joinLines([item?.rest ?? first, ...others], whole);
  const noise = scanningNoise(text);
  const columns = lines.length === 1 ? columnsOf(item?.rest ?? first) : [text];
  const own = { gap, lines: [columns] };
  if (item === undefined) return textBlock(text, { ...own, doubts: [...doubts, ...noise] });
  const misread = isMisread(item.mark) ? [`”${item.mark}” framför lästes som en punkt i listan`] : [];
  return textBlock(text, { ...own, mark: item.mark, doubts: [...misread, ...doubts, ...noise] });
}
