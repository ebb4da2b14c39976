import type { BlockId } from "../../../document/types.ts";
import type { RichText } from "./rich-text.ts";

/**
 * What a paragraph of a Word file is to somebody who writes in it. A document becomes the same units whether it comes from its source
 * or from its Word file.
 */
export type UnitKind =
  | "kind"
  | "addressee"
  | "reference"
  | "title"
  | "heading"
  | "paragraph"
  | "quotation"
  | "item"
  | "continuation"
  | "table"
  | "figure"
  | "caption"
  | "code"
  | "divider"
  | "lead-in"
  | "organ"
  | "clause"
  | "place-date"
  | "signatory"
  | "attachments-title"
  | "draft"
  | "placeholder"
  | "note";

export type Unit = {
  /** Block that the words are of. */
  readonly id: BlockId;
  readonly kind: UnitKind;
  /** Of a heading from 1, of an item from 0. */
  readonly level?: number;
  /** Of an item: whether it is numbered. */
  readonly ordered?: boolean;
  readonly text: RichText;
  /** Of a table: the cells, row by row, the header first. */
  readonly rows?: readonly (readonly RichText[])[];
};
