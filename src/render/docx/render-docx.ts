import { Document as DocxDocument, Footer, Header } from "docx";
import type { Document } from "../../document/types.ts";
import { writeBase } from "../../docx-format/base-part.ts";
import { unitsOfDocument } from "../../docx-format/document-units.ts";
import type { Theme } from "../../theme/theme.ts";
import { blocks } from "./blocks.ts";
import { createContext, type DocxContext, topSetting } from "./docx-context.ts";
import { libraryParts } from "./library-parts.ts";
import { furniture } from "./nodes/furniture.ts";
import { note } from "./nodes/note.ts";
import { pack } from "./packing.ts";
import { pageProperties } from "./page-properties.ts";
import { docxProperties } from "./properties.ts";
import { documentStyles } from "./styles/document-styles.ts";

export type DocxOptions = {
  /** When the document was made, in seconds since 1970; without it the file carries no date. */
  readonly date?: number;
};

/** Render a document as a Word file that an author can go on writing in. The same document gives the same bytes. */
export async function renderDocx(document: Document, theme: Theme, options: DocxOptions = {}): Promise<Uint8Array> {
  const context = createContext(document, theme);
  const base = document.meta.variant === "published" ? undefined : writeBase(unitsOfDocument(document));
  const properties = docxProperties(document, base);
  const children = blocks(document.blocks, topSetting, context);
  const footnotes = Object.fromEntries(
    document.notes.map((each, index) => [index + 1, { children: note(each, context) }]),
  );
  const file = new DocxDocument({
    title: properties.title,
    subject: properties.subject,
    creator: properties.creator,
    customProperties: properties.custom,
    styles: { importedStyles: documentStyles(context) },
    numbering: context.numbering.options,
    theme: { name: theme.id, fonts: { headings: theme.fonts.heading.wordName, body: theme.fonts.body.wordName } },
    compatibility: { version: 15 },
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
    footnotes,
    sections: [{ properties: pageProperties(theme), ...furnitureOf(context), children }],
  });
  for (const reference of context.numbering.references) file.Numbering.createConcreteNumberingInstance(reference, 0);
  return pack(libraryParts(file), {
    ...options,
    application: document.meta.generator,
    ...(base !== undefined && { base }),
  });
}

function furnitureOf(context: DocxContext): {
  readonly headers?: { readonly default: Header };
  readonly footers?: { readonly default: Footer };
} {
  const of = (region: "header" | "footer") =>
    context.document.blocks.flatMap((block) =>
      block.type === "furniture" && block.region === region ? [furniture(block, context)] : [],
    );
  const header = of("header");
  const footer = of("footer");
  return {
    ...(header.length === 0 ? {} : { headers: { default: new Header({ children: header }) } }),
    ...(footer.length === 0 ? {} : { footers: { default: new Footer({ children: footer }) } }),
  };
}
