import type { Colour } from "../../../document/theme/theme.ts";
import type { BlockId, NodeId } from "../../../document/types.ts";
import type { Pt } from "../../../ground/units/length.ts";
import type { Font } from "../../fonts/font.ts";

/** Stretch of a paragraph's text in one font, of one node. Offsets are into the text of the whole. */
export type Run = {
  readonly start: number;
  readonly end: number;
  readonly node: NodeId;
  readonly font: Font;
  readonly size: Pt;
  /** How far the baseline is raised. */
  readonly rise: Pt;
  readonly colour: Colour;
  /** Node of the link, or of the note reference, that the run is active for. */
  readonly link: NodeId | undefined;
  readonly note: BlockId | undefined;
  readonly lang: string;
};

/**
 * The text of a paragraph between two forced line breaks, in the author's characters, and how each stretch of it is set. White space is one space
 * wherever the author had several.
 */
export type StyledText = { readonly text: string; readonly runs: readonly Run[] };
