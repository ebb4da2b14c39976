import type { InspectedFont } from "./inspection.ts";
import type { PdfObjects } from "./pdf-objects.ts";
import type { PdfPage } from "./pdf-pages.ts";
import { isArray, isDictionary, nameIn, type PdfDictionary, type PdfValue } from "./pdf-value.ts";

/**
 * The fonts that the pages, and the forms and patterns on them, have at hand. Nothing is drawn to find them, and each dictionary is read once,
 * however they lead to each other.
 *
 * Reference: ISO 32000-1, 7.8.3 (resources) and 9.5 (fonts).
 */
export function fontsOf(objects: PdfObjects, pages: readonly PdfPage[]): readonly InspectedFont[] {
  const seen = new Set<PdfDictionary>();
  const fonts: InspectedFont[] = [];
  const waiting: PdfValue[] = pages.map(({ resources }) => resources);
  const entries = (resources: PdfDictionary, kind: string): readonly PdfValue[] => {
    const named = objects.resolve(resources.get(kind));
    return isDictionary(named) ? [...named.values()] : [];
  };
  const addFont = (value: PdfValue): void => {
    const font = objects.resolve(value);
    if (!isDictionary(font) || seen.has(font)) return;
    seen.add(font);
    fonts.push(inspected(font, objects));
    waiting.push(font.get("Resources"));
  };
  while (waiting.length > 0) {
    const resources = objects.resolve(waiting.pop());
    if (!isDictionary(resources) || seen.has(resources)) continue;
    seen.add(resources);
    for (const font of entries(resources, "Font")) addFont(font);
    for (const state of entries(resources, "ExtGState")) {
      const [font] = [objects.in(state, "Font")].filter(isArray);
      addFont(font?.[0]);
    }
    for (const kind of ["XObject", "Pattern"])
      waiting.push(...entries(resources, kind).map((each) => objects.in(each, "Resources")));
  }
  return fonts;
}

function inspected(font: PdfDictionary, objects: PdfObjects): InspectedFont {
  const [descendant] = [objects.resolve(font.get("DescendantFonts"))].filter(isArray).flat();
  const descriptor = objects.in(descendant ?? font, "FontDescriptor");
  const names = [font.get("BaseFont"), objects.in(descriptor, "FontName"), font.get("Name")];
  const name = names.map((each) => nameIn(objects.resolve(each))).find((each) => each !== undefined) ?? "?";
  // The glyphs of a type 3 font are part of the file itself.
  const isDrawn = nameIn(objects.resolve(font.get("Subtype"))) === "Type3";
  const files = ["FontFile", "FontFile2", "FontFile3"].map((key) => objects.in(descriptor, key));
  return {
    name: name.replace(/^[A-Z]{6}\+/, ""),
    isEmbedded: isDrawn || files.some((file) => file !== undefined),
  };
}
