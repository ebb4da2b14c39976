import { printedMeta } from "../../document/meta.ts";
import type { Theme } from "../../document/theme/theme.ts";
import type { Document } from "../../document/types.ts";
import type { Volume } from "../../document/volume.ts";
import { blocksOf } from "./blocks.ts";
import { element, writeHtmlPage } from "./html-page.ts";
import { styleSheetOf } from "./style-sheet.ts";

/** Id of the data block that holds the registrar's data. */
export const htmlDataId = "yrka-data";

/**
 * Render a document as one accessible page: the words of PDF and DOCX in the same order, pictures and data inside, nothing fetched, no
 * script. The data is what the PDF carries. Headers and footers of the pages are left out.
 */
export function renderHtml(document: Document, theme: Theme): Uint8Array {
  const { meta } = document;
  return writeHtmlPage({
    lang: "sv",
    title: meta.title,
    generator: meta.generator,
    styleSheet: styleSheetOf(theme),
    data: { id: htmlDataId, json: JSON.stringify(printedMeta(meta)) },
    body: [element("main", [element("article", [...blocksOf(document)])])],
  });
}

/** Render a meeting's volume as one page: its contents, then each motion, whose ids begin with its number: `#motion-2-att-1`. */
export function renderHtmlVolume({ data, contents, motions }: Volume, theme: Theme): Uint8Array {
  const articles = motions.map((motion, index) => {
    const id = `motion-${index + 1}`;
    return element("article", { id, ariaLabelledBy: `${id}-title` }, [...blocksOf(motion, `${id}-`, 2)]);
  });
  return writeHtmlPage({
    lang: "sv",
    title: data.title,
    generator: data.generator,
    styleSheet: styleSheetOf(theme),
    data: { id: htmlDataId, json: JSON.stringify(data) },
    body: [element("main", [...blocksOf(contents, "volume-"), ...articles])],
  });
}
