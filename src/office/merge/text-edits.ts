import { type Marks, type RichText, sameMarks } from "../../formats/word/format/rich-text.ts";
import type { TextEdit } from "../../ground/text/text-edit.ts";
import { type Hunk, sequenceDiff } from "../compare/sequence-diff.ts";
import { isNote, isSpace, keyOf, type Token, tokensOf } from "../compare/tokens.ts";
import type { Letter } from "./letters.ts";

/** How words are written where they are put in, such as with the escapes of Markdown. */
export type WriteWords = (words: string) => string;

/**
 * Change only the words that differ. Undefined where that cannot be done without touching marks of Markdown or words that are not the
 * author's: then the whole text has to be written anew.
 */
export function textEdits(
  letters: readonly Letter[],
  wanted: RichText,
  write: WriteWords,
): readonly TextEdit[] | undefined {
  const own = letterTokens(letters);
  const other = tokensOf(wanted);
  const edits: TextEdit[] = [];
  for (const hunk of sequenceDiff(
    own.map(({ token }) => keyOf(token)),
    other.map(keyOf),
  )) {
    const edit = editOf(hunk, own, other, letters, write);
    if (edit === undefined) return undefined;
    edits.push(edit);
  }
  return edits;
}

type LetterToken = { readonly token: Token; readonly start: number; readonly end: number };

function editOf(
  hunk: Hunk,
  own: readonly LetterToken[],
  other: readonly Token[],
  letters: readonly Letter[],
  write: WriteWords,
): TextEdit | undefined {
  const added = other.slice(hunk.bStart, hunk.bEnd);
  if (added.some((token) => isNote(token) || token.text === "\n")) return undefined;
  const marks = added.find((token) => !isSpace(token))?.marks;
  if (marks !== undefined && added.some((token) => !isSpace(token) && !sameMarks(token.marks, marks))) return undefined;
  const text = write(added.map((token) => token.text).join(""));
  const start = own[hunk.aStart]?.start ?? letters.length;
  const end = hunk.aEnd === hunk.aStart ? start : (own[hunk.aEnd - 1]?.end ?? start);
  return end > start ? replaceLetters(letters, start, end, text, marks) : insertLetters(letters, start, text, marks);
}

function replaceLetters(
  letters: readonly Letter[],
  start: number,
  end: number,
  text: string,
  marks: Marks | undefined,
): TextEdit | undefined {
  const replaced = letters.slice(start, end);
  const look = replaced.find(({ character }) => character !== " ")?.marks ?? marks ?? {};
  if (replaced.some(({ place, isFixed }) => place === undefined || isFixed)) return undefined;
  for (const [index, letter] of replaced.entries()) {
    const next = replaced[index + 1];
    if (next !== undefined && letter.place?.end !== next.place?.start) return undefined;
    if (letter.character !== " " && !sameMarks(letter.marks, look)) return undefined;
  }
  if (marks !== undefined && !sameMarks(marks, look)) return undefined;
  // The marks of Markdown around words need a word between them.
  const isMarked = !sameMarks(look, {});
  const keepsLook = [letters[start - 1], letters[end]].some(
    (letter) => letter !== undefined && letter.character !== " " && sameMarks(letter.marks, look),
  );
  const touchesLook = [letters[start - 1], letters[end]].some(
    (letter) => letter !== undefined && sameMarks(letter.marks, look),
  );
  if (isMarked && marks === undefined && !keepsLook && !touchesLook) return undefined;
  const from = replaced[0]?.place?.start;
  const to = replaced.at(-1)?.place?.end;
  return from === undefined || to === undefined ? undefined : { start: from, end: to, text };
}

/** Beside a letter of the same look; after the one before rather than before the one after. */
function insertLetters(
  letters: readonly Letter[],
  at: number,
  text: string,
  marks: Marks | undefined,
): TextEdit | undefined {
  const fits = (letter: Letter | undefined): letter is Letter =>
    letter?.place !== undefined &&
    !letter.isFixed &&
    (marks === undefined || sameMarks(letter.marks, marks)) &&
    letter.character !== "\n";
  const before = letters[at - 1];
  const after = letters[at];
  if (fits(before) && before.place !== undefined) return { start: before.place.end, end: before.place.end, text };
  if (fits(after) && after.place !== undefined) return { start: after.place.start, end: after.place.start, text };
  return undefined;
}

/** The tokens of letters, with the letters that each is of. */
function letterTokens(letters: readonly Letter[]): readonly LetterToken[] {
  const tokens: LetterToken[] = [];
  for (const [index, { character, marks }] of letters.entries()) {
    const last = tokens.at(-1);
    const isWord = character !== " " && character !== "\n" && character !== "\ufffc";
    const continues =
      isWord &&
      last !== undefined &&
      last.token.text !== " " &&
      last.token.text !== "\n" &&
      !isNote(last.token) &&
      sameMarks(last.token.marks, marks);
    if (continues)
      tokens[tokens.length - 1] = {
        token: { text: last.token.text + character, marks },
        start: last.start,
        end: index + 1,
      };
    else tokens.push({ token: { text: character, marks: isWord ? marks : {} }, start: index, end: index + 1 });
  }
  return tokens;
}
