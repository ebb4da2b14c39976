import type { PdfObjects } from "./pdf-objects.ts";
import { isArray, isDictionary, type PdfDictionary, type PdfValue } from "./pdf-value.ts";

export type PdfPage = { readonly page: PdfDictionary; readonly resources: PdfValue };

/** Nodes of a tree of pages that are looked at for each page there may be. */
const nodesToPages = 10;

const maxDepth = 60;

/** The first pages of a PDF, in order, each as often as it occurs. Reference: ISO 32000-1, 7.7.3. */
export function pagesOf(objects: PdfObjects, maxPages: number): readonly PdfPage[] {
  const pages: PdfPage[] = [];
  let nodes = 0;
  const visit = (value: PdfValue, inherited: PdfValue, depth: number): void => {
    const node = objects.resolve(value);
    if (!isDictionary(node) || depth > maxDepth || pages.length >= maxPages || ++nodes > maxPages * nodesToPages)
      return;
    const resources = objects.resolve(node.get("Resources")) ?? inherited;
    const kids = objects.resolve(node.get("Kids"));
    if (!isArray(kids)) pages.push({ page: node, resources });
    else for (const kid of kids) visit(kid, resources, depth + 1);
  };
  visit(objects.in(objects.root, "Pages"), undefined, 0);
  // A reader that finds no tree looks for the pages themselves.
  if (pages.length === 0) for (const page of objects.ofType("Page").slice(0, maxPages)) visit(page, undefined, 0);
  return pages;
}
