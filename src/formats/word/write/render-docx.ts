import type { Paragraph } from "docx";
import type { Theme } from "../../../document/theme/theme.ts";
import type { Document } from "../../../document/types.ts";
import type { FontSet } from "../../../pages/fonts/font-set.ts";
import { writeBase } from "../format/base-part.ts";
import { unitsOfDocument } from "../format/document-units.ts";
import { blocks } from "./blocks.ts";
import { createContext, type DocxContext, topLevel } from "./docx-context.ts";
import { furniture } from "./nodes/furniture.ts";
import { note } from "./nodes/note.ts";
import { docxProperties } from "./properties.ts";
import { documentStyles } from "./styles/document-styles.ts";
import { writeDocx } from "./write-docx.ts";

export type DocxOptions = {
  /** When the document was made, in seconds since 1970; without it the file carries no date. */
  readonly date?: number;
};

/** Render a document as a Word file that an author can go on writing in. The same document gives the same bytes. */
export function renderDocx(document: Document, theme: Theme, fonts: FontSet, options: DocxOptions = {}): Uint8Array {
  const context = createContext(document, theme, fonts);
  const base = document.meta.variant === "published" ? undefined : writeBase(unitsOfDocument(document));
  const body = blocks(document.blocks, topLevel, context);
  const notes = document.notes.filter(({ id }) => !context.notes.isNested(id)).map((each) => note(each, context));
  return writeDocx(
    {
      ...options,
      properties: docxProperties(document, base),
      application: document.meta.generator,
      isHyphenated: true,
      body,
      notes,
      header: furnitureOf("header", context),
      footer: furnitureOf("footer", context),
      // Last, as blocks make styles when they need them.
      styles: documentStyles(context),
      ...(base !== undefined && { base }),
    },
    context,
  );
}

function furnitureOf(region: "header" | "footer", context: DocxContext): readonly Paragraph[] {
  return context.document.blocks.flatMap((block) =>
    block.type === "furniture" && block.region === region ? [furniture(block, context)] : [],
  );
}
