import { type FileChild, Footer, Header, type Paragraph, Document as WordFile, type XmlComponent } from "docx";
import type { DocxContext } from "./docx-context.ts";
import { libraryParts, type Parts } from "./package/library-parts.ts";
import { settlePackage } from "./package/settle-package.ts";
import { addBase, baseParts } from "./parts/base-parts.ts";
import { coreProperties, extendedProperties } from "./parts/properties-parts.ts";
import { settingsPart } from "./parts/settings-part.ts";
import type { DocxProperties } from "./properties.ts";
import { sectionProperties } from "./section-properties.ts";

/** What a file is made of. */
export type DocxContent = {
  readonly properties: DocxProperties;
  /** Name and version of this program. */
  readonly application: string;
  /** When the document was made, in seconds since 1970. */
  readonly date?: number;
  readonly isHyphenated: boolean;
  readonly styles: readonly XmlComponent[];
  readonly body: readonly FileChild[];
  /** The paragraphs of each footnote, in the order of their numbers. */
  readonly notes: readonly (readonly Paragraph[])[];
  readonly header: readonly Paragraph[];
  readonly footer: readonly Paragraph[];
  /** XML of the part that carries what the file was built from. */
  readonly base?: string;
};

/** Let the library make the file, and pack it. The same content gives the same bytes. */
export function writeDocx(content: DocxContent, { theme, numbering, pictures }: DocxContext): Uint8Array {
  const { properties, application, date, isHyphenated, styles, body, notes, header, footer, base } = content;
  const file = new WordFile({
    customProperties: properties.custom,
    styles: { importedStyles: styles },
    numbering: numbering.options,
    theme: { name: theme.id, fonts: { headings: theme.fonts.heading.wordName, body: theme.fonts.body.wordName } },
    footnotes: Object.fromEntries(notes.map((children, index) => [index + 1, { children }])),
    sections: [
      {
        properties: sectionProperties(theme),
        ...(header.length > 0 && { headers: { default: new Header({ children: header }) } }),
        ...(footer.length > 0 && { footers: { default: new Footer({ children: footer }) } }),
        children: body,
      },
    ],
  });
  if (base !== undefined) addBase(file);
  const own: Parts = new Map([
    ["word/settings.xml", settingsPart({ isHyphenated })],
    ["docProps/core.xml", coreProperties(properties, date)],
    ["docProps/app.xml", extendedProperties(application)],
    ...(base === undefined ? [] : baseParts(base)),
  ]);
  return settlePackage(libraryParts(file, own, pictures.files));
}
