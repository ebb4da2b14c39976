import { spendDrawing } from "./pdf-drawing.ts";
import { PdfObjects } from "./pdf-objects.ts";
import { pagesOf } from "./pdf-pages.ts";
import { Budget } from "./unpack-stream.ts";

/** More pages than any motion has; of the rest no text is read. */
export const MAX_PAGES = 500;

const MiB = 1024 * 1024;

/**
 * What a PDF may unpack to, and what its pages may draw: so many bytes, and so many times its own size, which drawings of maps come to half of.
 * Twenty kilobytes that unpack to five megabytes of words take pdf.js two seconds.
 */
const budgetsOf = (size: number) => ({
  unpacking: new Budget(32 * MiB + 20 * size),
  drawing: new Budget(4 * MiB + 20 * size),
});

/** A PDF that is not too large to be read, as its objects and its pages. */
export type CountedPdf = { readonly objects: PdfObjects; readonly pages: ReturnType<typeof pagesOf> };

/**
 * Count what a PDF costs to read, before pdf.js, which has no bounds of its own, is given it. Throws `OverBudget` where that is too much. What
 * is encrypted is not counted.
 */
export function countCost(bytes: Uint8Array): CountedPdf {
  const objects = new PdfObjects(bytes, budgetsOf(bytes.length).unpacking);
  const pages = pagesOf(objects, MAX_PAGES);
  if (!objects.isEncrypted) spendDrawing(objects, pages, budgetsOf(bytes.length));
  return { objects, pages };
}
