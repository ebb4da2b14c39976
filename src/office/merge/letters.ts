import type { Inline } from "../../document/types.ts";
import { type Marks, sameMarks } from "../../formats/word/format/rich-text.ts";
import { type PlacedText, placeOf } from "../../ground/text/placed-text.ts";

/**
 * A character of a unit's text and its place in the motion's file. Without a place it is the template's or the program's. `isFixed`
 * where several characters share one place, such as a date written out.
 */
export type Letter = {
  readonly character: string;
  readonly marks: Marks;
  readonly place?: { readonly start: number; readonly end: number };
  readonly isFixed: boolean;
};

const NOTE = "\ufffc";

/** The letters of inline nodes, in the one form that texts are compared in: single spaces, none at the ends of lines. */
export function lettersOf(inlines: readonly Inline[], file: string, source: string): readonly Letter[] {
  const letters = inlines.flatMap((inline) => rawLetters(inline, {}, file));
  return withPlaces(tidy(letters), source);
}

function rawLetters(inline: Inline, marks: Marks, file: string): readonly Letter[] {
  const inner = (children: readonly Inline[], more: Marks): readonly Letter[] =>
    children.flatMap((child) => rawLetters(child, { ...marks, ...more }, file));
  switch (inline.type) {
    case "text":
      return textLetters(inline, marks, file);
    case "emphasis":
      return inner(inline.children, { italic: true });
    case "strong":
      return inner(inline.children, { bold: true });
    case "code":
      return inner(inline.children, { code: true });
    case "link":
      return inner(inline.children, { link: inline.url });
    case "language":
      return inner(inline.children, {});
    case "line-break":
      return [{ character: "\n", marks: {}, isFixed: false }];
    case "note-reference":
      return [{ character: NOTE, marks: {}, isFixed: false }];
    case "page-number":
    case "page-count":
      return [];
  }
}

function textLetters({ text }: Extract<Inline, { type: "text" }>, marks: Marks, file: string): readonly Letter[] {
  const letters: Letter[] = [];
  let at = 0;
  for (const character of text.value) {
    const end = at + character.length;
    if (text.file === file)
      letters.push({ character, marks, place: placeOf(text, at, end), isFixed: isFixedAt(text, at, end) });
    else letters.push({ character, marks, isFixed: false });
    at = end;
  }
  return letters;
}

/** Whether the character is one of several that come from a place as a whole. */
function isFixedAt({ value, spans }: PlacedText, start: number, end: number): boolean {
  const index = spans.findLastIndex(({ at }) => at <= start);
  const span = spans[index];
  if (span === undefined) return false;
  const spanEnd = spans[index + 1]?.at ?? value.length;
  return spanEnd - span.at > end - start && spanEnd - span.at !== span.end - span.start;
}

const blank = /[ \t\r\n]/;

/** One space for many, none at the ends of lines. A line break of Markdown is a line feed among the letters. */
function tidy(letters: readonly Letter[]): readonly Letter[] {
  const result: Letter[] = [];
  for (const letter of letters) {
    const isBreak = letter.character === "\n" && letter.place === undefined;
    const last = result.at(-1);
    const isLineStart = last === undefined || last.character === "\n";
    if (isBreak) {
      if (last?.character === " ") result.pop();
      result.push(letter);
    } else if (!blank.test(letter.character)) result.push(letter);
    else if (last?.character === " ") result[result.length - 1] = joinSpaces(last, letter);
    else if (!isLineStart) result.push({ ...letter, character: " " });
  }
  if (result.at(-1)?.character === " ") result.pop();
  return result;
}

function joinSpaces(first: Letter, second: Letter): Letter {
  const marks = sameMarks(first.marks, second.marks) ? first.marks : {};
  if (first.place === undefined || second.place === undefined) return { ...first, marks };
  return { ...first, marks, place: { start: first.place.start, end: second.place.end } };
}

/** What the source has between two letters is the place of whatever is between them without one: a note, a break, the space after *att*. */
function withPlaces(letters: readonly Letter[], source: string): readonly Letter[] {
  return letters.map((letter, index) => {
    if (letter.place !== undefined) return letter;
    const before = letters[index - 1]?.place?.end;
    const after = letters[index + 1]?.place?.start;
    if (letter.character === NOTE) {
      const from = before ?? 0;
      const found = /\[\^[^[\]\s]+\]/.exec(source.slice(from, after ?? source.length));
      if (before === undefined || found === null) return letter;
      const start = from + found.index;
      return { ...letter, place: { start, end: start + found[0].length } };
    }
    if (before === undefined || after === undefined || before > after) return letter;
    return { ...letter, place: { start: before, end: after } };
  });
}
