import { toBytes, writePackage } from "../../format/package-parts.ts";
import type { DocxContext } from "../docx-context.ts";
import type { DocxProperties } from "../properties.ts";
import { Relationships } from "../relationships.ts";
import { element, type Xml } from "../xml-element.ts";
import { baseParts } from "./base-parts.ts";
import { contentTypes } from "./content-types.ts";
import { notesPart } from "./notes-part.ts";
import { partOf } from "./part-of.ts";
import { coreProperties, customProperties, extendedProperties } from "./properties-parts.ts";
import { relationshipsPart } from "./relationships-part.ts";
import { section } from "./section.ts";
import { settingsPart } from "./settings-part.ts";
import { themePart } from "./theme-part.ts";

/** What a file is made of. */
export type DocxContent = {
  readonly properties: DocxProperties;
  /** Name and version of this program. */
  readonly application: string;
  /** When the document was made, in seconds since 1970. */
  readonly date?: number;
  readonly isHyphenated: boolean;
  readonly styles: readonly Xml[];
  /** Paragraphs and tables, in order; the relationships of what they show and link to are the context's. */
  readonly body: readonly Xml[];
  readonly notes: Story;
  readonly header?: Story;
  readonly footer?: Story;
  /** XML of the part that carries what the file was built from. */
  readonly base?: string;
};

/** What stands in a part of its own, and what that refers to. */
export type Story = { readonly content: readonly Xml[]; readonly relationships: Relationships };

/** Write a file: its parts, what they refer to, and what they are. The same content gives the same bytes. */
export function writeDocx(content: DocxContent, { theme, numbering, relationships, media }: DocxContext): Uint8Array {
  const { properties, application, date, isHyphenated, styles, body, notes, header, footer, base } = content;
  const parts = new Map<string, string>();
  const furniture = (region: "header" | "footer", root: string, story: Story | undefined): string | undefined => {
    if (story === undefined) return undefined;
    addStory(`${region}1.xml`, partOf(root, story.content), story.relationships, parts);
    return relationships.part(region, `${region}1.xml`);
  };
  const headerId = furniture("header", "w:hdr", header);
  const footerId = furniture("footer", "w:ftr", footer);
  for (const name of ["styles", "numbering", "settings", "footnotes"]) relationships.part(name, `${name}.xml`);
  relationships.part("theme", "theme/theme1.xml");
  if (base !== undefined) relationships.part("customXml", "../customXml/item1.xml");

  const page = section(theme, {
    ...(headerId !== undefined && { header: headerId }),
    ...(footerId !== undefined && { footer: footerId }),
  });
  addStory("document.xml", partOf("w:document", [element("w:body", {}, [...body, page])]), relationships, parts);
  addStory("footnotes.xml", notesPart(notes.content), notes.relationships, parts);
  parts.set("word/styles.xml", partOf("w:styles", styles));
  parts.set("word/numbering.xml", partOf("w:numbering", numbering.elements));
  parts.set("word/settings.xml", settingsPart({ isHyphenated }));
  parts.set("word/theme/theme1.xml", themePart(theme));
  parts.set("docProps/core.xml", coreProperties(properties, date));
  parts.set("docProps/app.xml", extendedProperties(application));
  parts.set("docProps/custom.xml", customProperties(properties));
  for (const [path, text] of base === undefined ? [] : baseParts(base)) parts.set(path, text);
  parts.set("_rels/.rels", relationshipsPart(ofPackage()));

  const pictures = [...media.files].map(([path, bytes]) => [`word/${path}`, bytes] as const);
  parts.set("[Content_Types].xml", contentTypes([...parts.keys(), ...pictures.map(([path]) => path)]));
  return writePackage(new Map([...[...parts].map(([path, text]) => [path, toBytes(text)] as const), ...pictures]));
}

function addStory(name: string, text: string, relationships: Relationships, parts: Map<string, string>): void {
  parts.set(`word/${name}`, text);
  if (relationships.list.length > 0) parts.set(`word/_rels/${name}.rels`, relationshipsPart(relationships));
}

function ofPackage(): Relationships {
  const relationships = new Relationships();
  relationships.part("officeDocument", "word/document.xml");
  relationships.coreProperties("docProps/core.xml");
  relationships.part("extended-properties", "docProps/app.xml");
  relationships.part("custom-properties", "docProps/custom.xml");
  return relationships;
}
