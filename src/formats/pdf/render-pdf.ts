import type { Document } from "../../document/types.ts";
import type { Frame } from "../../pages/layout/frame.ts";
import { describe } from "./description.ts";
import { drawFile, linkedNodes, type PdfOptions } from "./draw-file.ts";
import { locate, outlineOf } from "./outline.ts";
import { tagDocument } from "./structure/tag-document.ts";

export type { PdfOptions } from "./draw-file.ts";

/**
 * Draw the frames as an accessible archive file: PDF/A-2a or -3a, and PDF/UA-1. Its structure follows the document, in source order.
 *
 * Reference: ISO 32000-1; ISO 19005-2 and -3; ISO 14289-1.
 */
export function renderPdf(document: Document, frames: readonly Frame[], options: PdfOptions): Uint8Array {
  const tagged = tagDocument(document, linkedNodes(frames));
  const file = {
    root: tagged.root,
    parts: [{ content: document, frames, tagged }],
    outline: locate(outlineOf(document), tagged.elements),
    description: describe(document, options.lang, options.date),
  };
  return drawFile(file, options);
}
