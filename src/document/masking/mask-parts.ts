import type { PlacedText } from "../../ground/text/placed-text.ts";
import type { Block, Note } from "../types.ts";
import { blockMasker, maskNote } from "./mask-blocks.ts";
import { type Masked, maskPieces } from "./mask-pieces.ts";

/** The blocks of a document, and those among them that are its body. */
export type DocumentParts = {
  readonly blocks: readonly Block[];
  readonly body: readonly Block[];
  readonly notes: readonly Note[];
};

/** Texts of the source that only the metadata holds, to report what is masked in them. */
export type MetadataTexts = readonly PlacedText[];

/**
 * Mask the personal data in all parts of a document, for the copy for the web. Names stay. `masked` has each once, with its place in the
 * source, in the order of the source.
 */
export function maskParts(
  { blocks, body, notes }: DocumentParts,
  texts: MetadataTexts,
): DocumentParts & { readonly masked: readonly Masked[] } {
  const told = new Map<string, Masked>();
  const tell = (masked: Masked): void => {
    const { file, start, end } = masked.place;
    told.set(`${file} ${start} ${end} ${masked.kind}`, masked);
  };
  const mask = blockMasker(tell);
  for (const text of texts) maskPieces([text], tell);
  const parts = {
    blocks: blocks.map(mask),
    body: body.map(mask),
    notes: notes.map((note) => maskNote(note, tell)),
  };
  return {
    ...parts,
    masked: [...told.values()].sort((a, b) => a.place.start - b.place.start),
  };
}
