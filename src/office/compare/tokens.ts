import {
  linkKey,
  type Marks,
  marksOf,
  type RichPiece,
  type RichText,
  tidyRichText,
} from "../../formats/word/format/rich-text.ts";

/** A word, a space, a line break or a footnote of a text, with its looks. */
export type Token = { readonly text: string; readonly marks: Marks };

const NOTE = "\ufffc";
const BREAK = "\n";

export function tokensOf(text: RichText): readonly Token[] {
  return text.flatMap((piece): readonly Token[] => {
    if (piece.type === "note") return [{ text: NOTE, marks: {} }];
    if (piece.type === "break") return [{ text: BREAK, marks: {} }];
    const marks = marksOf(piece);
    return [...piece.text.matchAll(/ |\n|[^ \n]+/g)].map(([word]) => ({ text: word, marks }));
  });
}

export function textOfTokens(tokens: readonly Token[]): RichText {
  return tidyRichText(
    tokens.map(({ text, marks }): RichPiece => {
      if (text === NOTE) return { type: "note" };
      return text === BREAK ? { type: "break" } : { type: "words", text, ...marks };
    }),
  );
}

/** Tokens with the same key are the same. */
export function keyOf({ text, marks }: Token): string {
  const look = `${marks.bold ? "b" : ""}${marks.italic ? "i" : ""}${marks.code ? "c" : ""}`;
  return text === " " ? text : `${text}\u0000${look}\u0000${linkKey(marks.link)}`;
}

export function isNote({ text }: Token): boolean {
  return text === NOTE;
}

export function isSpace({ text }: Token): boolean {
  return text === " ";
}
