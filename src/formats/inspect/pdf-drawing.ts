import type { PdfObjects } from "./pdf-objects.ts";
import type { PdfPage } from "./pdf-pages.ts";
import { isArray, isDictionary, nameIn, type PdfDictionary, type PdfValue } from "./pdf-value.ts";
import { type Budget, OverBudget } from "./unpack-stream.ts";

/** Forms within forms, deeper than any file has them. */
const MAX_DEPTH = 60;

/** What a stream of drawing says: how long it is, and how often it draws what is called by a name. */
type Drawing = { readonly length: number; readonly drawn: ReadonlyMap<string, number> };

/**
 * Spend what drawing the pages costs: the bytes of their content, with those of each form as often as it is drawn. Small forms that draw each
 * other can cost more than any computer has.
 *
 * Reference: ISO 32000-1, 7.8.2 (content streams) and 8.10 (form XObjects). Errors: `OverBudget`.
 */
export function spendDrawing(
  objects: PdfObjects,
  pages: readonly PdfPage[],
  { unpacking, drawing: budget }: { readonly unpacking: Budget; readonly drawing: Budget },
): void {
  const drawings = new Map<PdfDictionary, Drawing>();
  const costs = new Map<PdfDictionary, number>();
  const read = (stream: PdfDictionary): Drawing => {
    const known = drawings.get(stream);
    if (known !== undefined) return known;
    const content = objects.unpack(stream, unpacking) ?? new Uint8Array();
    const drawing = { length: content.length, drawn: drawnIn(new TextDecoder("latin1").decode(content)) };
    drawings.set(stream, drawing);
    return drawing;
  };
  const costOf = (stream: PdfDictionary, resources: PdfValue, depth: number): number => {
    if (depth > MAX_DEPTH) throw new OverBudget();
    const { length, drawn } = read(stream);
    let cost = length;
    for (const [name, times] of drawn) {
      const form = objects.in(objects.in(resources, "XObject"), name);
      if (!isDictionary(form) || nameIn(form.get("Subtype")) === "Image") continue;
      const known = costs.get(form);
      const own = known ?? costOf(form, objects.resolve(form.get("Resources")) ?? resources, depth + 1);
      costs.set(form, own);
      cost += own * times;
    }
    return cost;
  };
  for (const { page, resources } of pages) {
    const contents = objects.resolve(page.get("Contents"));
    for (const content of isArray(contents) ? contents : [contents]) {
      const stream = objects.resolve(content);
      if (isDictionary(stream)) budget.spend(costOf(stream, resources, 0));
    }
  }
}

function drawnIn(content: string): ReadonlyMap<string, number> {
  const drawn = new Map<string, number>();
  for (const [, name = ""] of content.matchAll(/\/([^\0\t\n\f\r ()<>[\]{}/%]{1,127})[\0\t\n\f\r ]{1,9}Do(?![A-Za-z])/g))
    drawn.set(name, (drawn.get(name) ?? 0) + 1);
  return drawn;
}
