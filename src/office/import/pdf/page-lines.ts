import { raised } from "../../../formats/word/read/raised-digits.ts";
import type { Page, PageText } from "./read-pages.ts";

/** A line of a page. */
export type PageLine = {
  /** Its words; a wide gap between them, as between columns, is three spaces. */
  readonly words: string;
  /** Every letter of it is of another font than the text's, or larger: it catches the eye. */
  readonly isStrong: boolean;
};

/** A gap between two words that parts columns, in heights of the font. */
const COLUMN_GAP = 1.1;
/** A gap between two letters that parts words. */
const WORD_GAP = 0.12;
/** Baselines that differ by less are one line. */
const SAME_LINE = 0.45;
/** Lines that are further apart than this, beside what is usual on the page, have an empty line between them. */
const PARAGRAPH_GAP = 1.3;

/** Words that are so much smaller than their line, and higher or lower, are figures of notes and the like. */
const RAISED_SIZE = 0.8;
const RAISED = { superscript: true };
const LOWERED = { superscript: false, subscript: true as const };
/** A line that ends a sentence, and one that may begin a paragraph. */
const CLOSED = /[.!?:…”»"]$/;
const BEGINS = /^["”»(]?[\p{Lu}\d]/u;

/** `y` and `size` are those of its largest words. */
type Row = { y: number; size: number; readonly texts: PageText[] };

/**
 * The text of a PDF's pages as lines, as a reader sees them: from top to bottom, columns beside one another on one line, an empty line where
 * the layout leaves room, a form feed between pages.
 */
export function pageLines(pages: readonly Page[]): { readonly text: string; readonly strong: ReadonlySet<string> } {
  const plain = usual(pages.flatMap(({ texts }) => texts));
  const rows = pages.map(({ texts }) => rowsOf(texts));
  const step = usualStep(rows.flat());
  const strong = new Set<string>();
  const text = rows
    .map((page) => {
      const edge = rightEdge(page);
      const lines: string[] = [];
      for (const [index, row] of page.entries()) {
        const words = rowText(row);
        const above = page[index - 1];
        if (above !== undefined) {
          const isApart = above.y - row.y > Math.max(step, row.size) * PARAGRAPH_GAP;
          const isNew = CLOSED.test(lines.at(-1) ?? "") && BEGINS.test(words) && hadRoom(above, row, words, edge);
          if (isApart || isNew) lines.push("");
        }
        if (isStrong(row, plain)) strong.add(words.trim());
        lines.push(words);
      }
      return lines.join("\n");
    })
    .join("\n\f\n");
  return { text, strong };
}

function rowsOf(texts: readonly PageText[]): readonly Row[] {
  const rows: Row[] = [];
  const upright = texts.filter(({ size, text }) => size > 0 && text.trim() !== "");
  for (const text of upright.toSorted((a, b) => b.y - a.y)) {
    const open = rows.at(-1);
    // A raised figure of a note is part of the line that it belongs to.
    if (open === undefined || open.y - text.y >= Math.max(open.size, text.size) * SAME_LINE)
      rows.push({ y: text.y, size: text.size, texts: [text] });
    else {
      open.texts.push(text);
      if (text.size > open.size) Object.assign(open, { y: text.y, size: text.size });
    }
  }
  return rows;
}

function rowText({ texts, y, size: lineSize }: Row): string {
  let words = "";
  let end: number | undefined;
  for (const { text, x, y: base, width, size } of texts.toSorted((a, b) => a.x - b.x)) {
    const gap = end === undefined ? 0 : (x - end) / size;
    const space = gap > COLUMN_GAP ? "   " : gap > WORD_GAP && !/\s$/.test(words) && !/^\s/.test(text) ? " " : "";
    const isSmall = size < lineSize * RAISED_SIZE && base !== y && /^\d{1,3}$/.test(text.trim());
    const plain = text.replaceAll("\n", "");
    words += space + (isSmall ? raised(plain, base > y ? RAISED : LOWERED) : plain);
    end = Math.max(end ?? x, x + width);
  }
  return words.trimEnd();
}

/** Where full lines of a page end: nearly all lines end before it. */
function rightEdge(rows: readonly Row[]): number {
  const ends = rows.map(endOf).toSorted((a, b) => a - b);
  return ends[Math.floor(ends.length * 0.95)] ?? 0;
}

function endOf({ texts }: Row): number {
  return Math.max(...texts.map(({ x, width }) => x + width));
}

/** Whether the first word of a line would have fitted on the line above: then the writer ended that line. */
function hadRoom(above: Row, row: Row, words: string, edge: number): boolean {
  const [word = ""] = words.trimStart().split(" ");
  const start = Math.min(...row.texts.map(({ x }) => x));
  const letter = (endOf(row) - start) / Math.max(1, words.length);
  return endOf(above) + (word.length + 2) * letter < edge;
}

type Usual = { readonly font: string; readonly size: number };

/** The font and the size that most letters have. */
function usual(texts: readonly PageText[]): Usual {
  const counts = new Map<string, { count: number; readonly value: Usual }>();
  for (const { font, size, text } of texts) {
    const key = `${font} ${size.toFixed(1)}`;
    const known = counts.get(key) ?? { count: 0, value: { font, size } };
    known.count += text.length;
    counts.set(key, known);
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.value ?? { font: "", size: 0 };
}

/** The distance between the lines of a paragraph: the one in the middle of all. */
function usualStep(rows: readonly Row[]): number {
  const steps = rows
    .flatMap((row, index) => {
      const below = rows[index + 1];
      return below === undefined || below.y >= row.y ? [] : [row.y - below.y];
    })
    .toSorted((a, b) => a - b);
  // Most pairs of lines are within a paragraph; of those apart there are fewer.
  return steps[Math.floor(steps.length * 0.4)] ?? 0;
}

function isStrong({ texts }: Row, plain: Usual): boolean {
  return texts.every(({ font, size }) => size > plain.size * 1.15 || (font !== plain.font && size > plain.size * 0.95));
}
