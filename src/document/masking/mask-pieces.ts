import type { Place } from "../../ground/diagnostics/place.ts";
import { joinTexts, type PlacedText, placeOf, sliceText } from "../../ground/text/placed-text.ts";
import { maskMarkers } from "../../motion/personal-data/mask-text.ts";
import { findPersonalData, type PersonalDataKind } from "../../motion/personal-data/personal-data.ts";
import { textAt } from "../builders.ts";

/** Something that was masked, and where it stands in the source. */
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
  for (let found = findPersonalData(said(current)); found.length > 0; found = findPersonalData(said(current))) {
    for (const { kind, start, end } of found.toReversed()) current = cut(current, kind, start, end, tell);
  }
  return current;
}

function said(pieces: readonly (PlacedText | string)[]): string {
  return pieces.map(wordsIn).join("");
}

function wordsIn(piece: PlacedText | string): string {
  return typeof piece === "string" ? piece : piece.value;
}

function cut(
  pieces: readonly (PlacedText | string)[],
  kind: PersonalDataKind,
  start: number,
  end: number,
  tell: Mask,
): readonly (PlacedText | string)[] {
  let offset = 0;
  let marker: string = maskMarkers[kind];
  return pieces.map((piece) => {
    const { length } = wordsIn(piece);
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, length);
    offset += length;
    if (from >= to) return piece;
    if (typeof piece === "string") return piece.slice(0, from) + piece.slice(to);
    const place = placeOf(piece, from, to);
    if (marker !== "") tell({ kind, place });
    const masked = joinTexts(joinTexts(sliceText(piece, 0, from), textAt(marker, place)), sliceText(piece, to));
    marker = "";
    return masked;
  });
}
