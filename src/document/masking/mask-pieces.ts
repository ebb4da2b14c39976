import type { Place } from "../../ground/diagnostics/place.ts";
import { type PlacedText, placeOf, sliceText } from "../../ground/text/placed-text.ts";
import { TextBuilder } from "../../ground/text/text-builder.ts";
import { maskMarkers } from "../../motion/personal-data/mask-text.ts";
import {
  findPersonalData,
  type PersonalData,
  type PersonalDataKind,
} from "../../motion/personal-data/personal-data.ts";
import { textAt } from "../builders.ts";

/** Something that was masked, and its place in the source. */
export type Masked = { readonly kind: PersonalDataKind; readonly place: Place };

export type Mask = (masked: Masked) => void;

/**
 * Mask personal data in texts that are read as one, as the words of a paragraph are, whatever marks part them.
 *
 * A piece that is a string is only read: a line break, the space between two cells. Data that runs over several pieces leaves one marker, in
 * the first of them. Gives as many pieces as there were, in order; one becomes empty when all of it is masked, and a string when data runs over it.
 */
export function maskPieces<Piece extends PlacedText | string>(
  pieces: readonly Piece[],
  tell: Mask,
): readonly (Piece extends string ? string : PlacedText)[];
export function maskPieces(pieces: readonly (PlacedText | string)[], tell: Mask): readonly (PlacedText | string)[] {
  let current = pieces;
  // Masking one number may lay bare the next to it.
  for (let found = findPersonalData(said(current)); found.length > 0; found = findPersonalData(said(current)))
    current = cut(current, found, tell);
  return current;
}

function said(pieces: readonly (PlacedText | string)[]): string {
  return pieces.map(wordsIn).join("");
}

function wordsIn(piece: PlacedText | string): string {
  return typeof piece === "string" ? piece : piece.value;
}

/** One way through the pieces and what was found in them, both in order. */
function cut(
  pieces: readonly (PlacedText | string)[],
  found: readonly PersonalData[],
  tell: Mask,
): readonly (PlacedText | string)[] {
  let offset = 0;
  let next = 0;
  /** Whether the marker for this text has been written in an earlier piece. */
  let isMarked = false;
  return pieces.map((piece) => {
    const { length } = wordsIn(piece);
    const kept: (PlacedText | string)[] = [];
    let done = 0;
    for (let data = found[next]; data !== undefined && data.start < offset + length; data = found[next]) {
      const from = Math.max(data.start - offset, 0);
      const to = Math.min(data.end - offset, length);
      kept.push(part(piece, done, from));
      if (typeof piece !== "string" && from < to) {
        const place = placeOf(piece, from, to);
        if (!isMarked) {
          tell({ kind: data.kind, place });
          kept.push(textAt(maskMarkers[data.kind], place));
        }
        isMarked = true;
      }
      done = to;
      if (data.end > offset + length) break;
      next++;
      isMarked = false;
    }
    offset += length;
    if (kept.length === 0) return piece;
    kept.push(part(piece, done, length));
    return typeof piece === "string" ? kept.map(wordsIn).join("") : joined(kept, piece);
  });
}

function part(piece: PlacedText | string, start: number, end: number): PlacedText | string {
  return typeof piece === "string" ? piece.slice(start, end) : sliceText(piece, start, end);
}

function joined(parts: readonly (PlacedText | string)[], piece: PlacedText): PlacedText {
  const builder = new TextBuilder(piece.file, placeOf(piece).start);
  for (const each of parts) if (typeof each !== "string") builder.append(each);
  return builder.text();
}
