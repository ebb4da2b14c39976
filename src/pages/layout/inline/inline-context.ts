import type { Theme } from "../../../document/theme/theme.ts";
import type { FontSet } from "../../fonts/font-set.ts";

/** What setting a paragraph needs to know beside its text and style. */
export type InlineContext = {
  readonly fonts: FontSet;
  readonly theme: Theme;
  readonly lang: "sv";
  /** Number of the page that headers and footers are set for, and of pages in all. */
  readonly pageNumber?: number;
  readonly pageCount?: number;
};
