import type { PdfObjects } from "./pdf-objects.ts";
import type { PdfPage } from "./pdf-pages.ts";
import { isDictionary, nameIn, type PdfDictionary, type PdfValue } from "./pdf-value.ts";

/** What is smaller, in pixels, is a dot or a line and no picture. */
const LEAST = 16;

/**
 * How many pictures the pages, and the forms on them, have at hand. Each counts once, however often it is drawn. Nothing is drawn to find them.
 *
 * Reference: ISO 32000-1, 7.8.3 (resources) and 8.9.5 (images).
 */
export function countPictures(objects: PdfObjects, pages: readonly PdfPage[]): number {
  const seen = new Set<PdfDictionary>();
  const waiting: PdfValue[] = pages.map(({ resources }) => resources);
  let pictures = 0;
  while (waiting.length > 0) {
    const drawn = objects.in(waiting.pop(), "XObject");
    if (!isDictionary(drawn) || seen.has(drawn)) continue;
    seen.add(drawn);
    for (const value of drawn.values()) {
      const object = objects.resolve(value);
      if (!isDictionary(object) || seen.has(object)) continue;
      seen.add(object);
      if (nameIn(objects.in(object, "Subtype")) !== "Image") waiting.push(object.get("Resources"));
      else if (isLarge(objects.in(object, "Width")) && isLarge(objects.in(object, "Height"))) pictures++;
    }
  }
  return pictures;
}

function isLarge(length: PdfValue): boolean {
  return typeof length === "number" && length >= LEAST;
}
