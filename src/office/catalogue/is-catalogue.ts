import { pageStyle } from "./page/page-style.ts";
import type { CatalogueFormat } from "./render-catalogue.ts";
import { columnWords, statusWords } from "./wording.ts";

/** Whether a text is a catalogue in the format, of this version or an earlier one, in either language. An empty file may become one. */
export function isCatalogue(text: string, format: CatalogueFormat): boolean {
  if (text.trim() === "") return true;
  const begins = (words: { readonly sv: string; readonly en: string }): boolean =>
    text.startsWith(words.sv) || text.startsWith(words.en);
  switch (format) {
    case "text":
      return Object.values(statusWords).some((words) => begins(words)) && /^.*\n {2}\S/.test(text);
    case "csv":
      return (
        text.startsWith("\ufeff") &&
        new RegExp(`^\ufeff(?:${columnWords.status.sv}|${columnWords.status.en});`).test(text)
      );
    case "json":
      return /^\{\s*"schema": "yrka\/catalogue\//.test(text);
    case "html":
      return (
        text.includes(pageStyle.slice(0, 100)) ||
        /<h1>(?:Motioner|Motions)<\/h1>\n<p>[^\n]*\n<p class="dim">/.test(text)
      );
    case "ics":
      return /^PRODID:-\/\/yrka\/\//m.test(text);
  }
}
