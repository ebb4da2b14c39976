import type { BlockId } from "../../../document/types.ts";
import type { Piece } from "../block/piece.ts";

/** A footnote laid out at the width of the column. */
export type PlacedNote = { readonly id: BlockId; readonly pieces: readonly Piece[] };

/** All footnotes as one column of pieces, from which each page takes the next stretch. */
export type NoteQueue = {
  readonly pieces: readonly Piece[];
  /** Note of each piece. */
  readonly noteOf: readonly number[];
  /** First piece of each note, and the end of the last. */
  readonly starts: readonly number[];
  /** How many pieces are due on the pages up to and with piece n of the text; one entry more than the text has pieces. */
  readonly due: readonly number[];
};

/** Put the footnotes in a queue, due where the text first refers to them. What nothing refers to is due at the end. */
export function queueNotes(text: readonly Piece[], notes: readonly PlacedNote[]): NoteQueue {
  const pieces: Piece[] = [];
  const noteOf: number[] = [];
  const starts: number[] = [];
  for (const [index, note] of notes.entries()) {
    starts.push(pieces.length);
    pieces.push(...note.pieces);
    noteOf.push(...note.pieces.map(() => index));
  }
  starts.push(pieces.length);

  const numberOf = new Map(notes.map((note, index) => [note.id, index]));
  const lastReferred = (from: Piece): number => Math.max(-1, ...from.notes.map((note) => numberOf.get(note) ?? -1));
  // A note that refers to a later one brings it along.
  const reach = notes.map((note, index) => Math.max(index, ...note.pieces.map(lastReferred)));

  const due = [0];
  let last = -1;
  for (const piece of text) {
    const referred = lastReferred(piece);
    for (let note = last + 1; note <= Math.max(last, referred); note++)
      last = Math.max(last, referred, reach[note] ?? note);
    due.push(starts[last + 1] ?? pieces.length);
  }
  due[text.length] = pieces.length;
  return { pieces, noteOf, starts, due };
}
