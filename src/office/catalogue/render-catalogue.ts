import type { Language } from "../../rules/wording.ts";
import type { Catalogue } from "./entry.ts";
import { renderCsv } from "./formats/render-csv.ts";
import { renderHtml } from "./formats/render-html.ts";
import { renderIcs } from "./formats/render-ics.ts";
import { renderJson } from "./formats/render-json.ts";
import { renderText } from "./formats/render-text.ts";

export const catalogueFormats = ["text", "csv", "json", "html", "ics"] as const;

export type CatalogueFormat = (typeof catalogueFormats)[number];

/** The catalogue in one format. `page` is where it will be saved; links of a page start there. */
export function renderCatalogue(
  catalogue: Catalogue,
  format: CatalogueFormat,
  page: string,
  language: Language,
): string {
  switch (format) {
    case "text":
      return renderText(catalogue, language);
    case "csv":
      return renderCsv(catalogue, language);
    case "json":
      return renderJson(catalogue);
    case "html":
      return renderHtml(catalogue, page, language);
    case "ics":
      return renderIcs(catalogue, language);
  }
}
