import type { Theme } from "../../document/theme/theme.ts";
import type { Content } from "../../document/types.ts";
import { type Outcome, Report } from "../../ground/diagnostics/outcome.ts";
import { pt } from "../../ground/units/length.ts";
import type { FontSet } from "../fonts/font-set.ts";
import type { BlockContext } from "./block/block-context.ts";
import { placeNotes } from "./block/place-notes.ts";
import { stackBlocks } from "./block/stack-blocks.ts";
import type { Frame } from "./frame.ts";
import type { InlineContext } from "./inline/inline-context.ts";
import { assemblePage, noteRuleHeight } from "./pages/assemble-page.ts";
import { chooseBreaks } from "./pages/choose-breaks.ts";
import { queueNotes } from "./pages/note-queue.ts";
import { pageArea } from "./pages/page-area.ts";
import { placeFurniture } from "./pages/place-furniture.ts";

/** Numbers as wide as any that furniture will show, to find the room it needs before the pages are counted. */
const WIDE_NUMBERS = { pageNumber: 888, pageCount: 888 };

/** The pages of a motion are counted by themselves; those of a volume's contents are the first of more. */
export type LayoutOptions = { readonly pageCount?: number };

/**
 * Set a document on pages.
 *
 * Blocks become one column of pieces, breaks are chosen over all of it, and each page is drawn with its footnotes, header and footer.
 *
 * Reports: `word-fits`, `image-sharp`.
 */
export function layoutDocument(
  document: Content,
  theme: Theme,
  fonts: FontSet,
  { pageCount }: LayoutOptions = {},
): Outcome<readonly Frame[]> {
  const report = new Report();
  const inline: InlineContext = { fonts, theme, lang: "sv" };
  const area = pageArea(theme, placeFurniture(document.blocks, theme, { ...inline, ...WIDE_NUMBERS }));
  const context: BlockContext = {
    theme,
    inline,
    assets: document.assets,
    pageHeight: area.height,
    prose: "body",
    inList: false,
    report,
    stack: stackBlocks,
  };
  const measure = { left: pt(0), width: area.width };
  const text = stackBlocks(document.blocks, measure, context).pieces;
  const notes = queueNotes(text, placeNotes(document.notes, measure, context));
  const plans = chooseBreaks(text, notes, { column: area.height, noteRule: pt(noteRuleHeight(theme)) });
  const frames = plans.map((plan, index) => {
    const numbers = { pageNumber: index + 1, pageCount: pageCount ?? plans.length };
    const { header, footer } = placeFurniture(document.blocks, theme, { ...inline, ...numbers });
    const pieces = { text: text.slice(plan.from, plan.to), notes: notes.pieces.slice(plan.notesFrom, plan.notesTo) };
    const items = [...header, ...assemblePage(pieces, area, theme), ...footer];
    return { width: theme.page.width, height: theme.page.height, items };
  });
  return report.outcome(frames);
}
