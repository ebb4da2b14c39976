import { stripEnd } from "../../../ground/text/strip-ends.ts";
/** Text with the looks that Markdown has words for. Languages are left out: Word marks them where nobody asked for it. */
export type RichText = readonly RichPiece[];

export type RichPiece = RichWords | { readonly type: "note" } | { readonly type: "break" };

export type RichWords = { readonly type: "words"; readonly text: string } & Marks;

export type Marks = {
  readonly bold?: true;
  readonly italic?: true;
  readonly code?: true;
  /** Address of the link that the words are part of. */
  readonly link?: string;
};

/**
 * Bring a text to the one form that all texts that look alike have: no empty or split pieces, single spaces, none at the ends, and a space
 * between words of different looks has no look of its own.
 */
export function tidyRichText(pieces: RichText): RichText {
  return trim(join(pieces.flatMap(withoutEdgeSpaces)));
}

/** The characters, a line break as one and a footnote as nothing. */
export function plainRichText(pieces: RichText): string {
  return pieces.map((piece) => (piece.type === "words" ? piece.text : piece.type === "break" ? "\n" : "")).join("");
}

export function sameMarks(a: Marks, b: Marks): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.code === b.code && linkKey(a.link) === linkKey(b.link);
}

/** Links of one key lead to one place: LibreOffice writes `https://example.org` with a slash at its end. Reference: WHATWG URL Standard, 4.5. */
export function linkKey(link: string | undefined): string {
  if (link === undefined) return "";
  return URL.canParse(link) ? new URL(link).href : link;
}

export function marksOf({ bold, italic, code, link }: Marks): Marks {
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(code && { code }),
    ...(link !== undefined && { link }),
  };
}

/** Spaces at the edges of a piece become pieces without a look. No-break spaces are the author's and stay. */
function withoutEdgeSpaces(piece: RichPiece): RichText {
  if (piece.type !== "words") return [piece];
  const text = piece.text.replace(/[ \t\r\n]+/g, " ");
  const words = text.replace(/^ | $/g, "");
  const marks = marksOf(piece);
  const space: RichPiece = { type: "words", text: " " };
  if (words === "") return text === "" ? [] : [space];
  const edge = (hasSpace: boolean): RichText => (hasSpace ? [space] : []);
  return [...edge(text.startsWith(" ")), { type: "words", text: words, ...marks }, ...edge(text.endsWith(" "))];
}

function join(pieces: RichText): RichText {
  const joined: RichPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const before = joined.at(-2);
    if (piece.type !== "words" || last?.type !== "words") joined.push(piece);
    else if (sameMarks(last, piece))
      joined.splice(-1, 1, { ...last, text: `${last.text}${piece.text}`.replace(/ {2,}/g, " ") });
    else if (last.text === " " && before?.type === "words" && sameMarks(before, piece))
      joined.splice(-2, 2, { ...before, text: `${before.text} ${piece.text}` });
    else if (last.text.endsWith(" ") && piece.text.startsWith(" "))
      joined.push({ ...piece, text: piece.text.slice(1) });
    else joined.push(piece);
  }
  return joined.filter((piece) => piece.type !== "words" || piece.text !== "");
}

function trim(pieces: RichText): RichText {
  const trimmed = pieces.map((piece, index): RichPiece => {
    if (piece.type !== "words") return piece;
    const isLineStart = index === 0 || pieces[index - 1]?.type === "break";
    const isLineEnd = index === pieces.length - 1 || pieces[index + 1]?.type === "break";
    const start = isLineStart ? piece.text.replace(/^ +/, "") : piece.text;
    return { ...piece, text: isLineEnd ? stripEnd(start, " ") : start };
  });
  return trimmed.filter((piece) => piece.type !== "words" || piece.text !== "");
}
