import type { Document, XmlComponent } from "docx";
import { element, type XmlTree } from "../../../../ground/xml/write-xml.ts";
import { relationshipsPath } from "../../format/part-names.ts";
import { componentTree } from "./component-tree.ts";

/** The parts of a Word file by their paths: XML that is still to be written, and pictures. */
export type Parts = ReadonlyMap<string, XmlTree | Uint8Array>;

/** What a part of the file shows, and what it refers to. */
type Story = { readonly View: XmlComponent; readonly Relationships: Document["FileRelationships"] };

/**
 * The parts that the library makes of a document. Those in `overrides` take the place of its own, or come beside them; `pictures` are the
 * files of those that it knows by other bytes.
 *
 * The library's packer writes each part as text and fills in ids of lists and pictures wherever there are braces, also in an author's words.
 * So its components are asked for what they write, in the packer's order, and the ids are filled in where they belong. Endnotes, comments
 * and fonts are left out: a motion has none.
 */
export function libraryParts(file: Document, overrides: Parts, pictures: ReadonlyMap<Uint8Array, Uint8Array>): Parts {
  const parts = new Map<string, XmlTree | Uint8Array>();
  for (const [path, story] of storiesOf(file)) {
    const shown = new Set<string>();
    parts.set(path, treeOf(story.View, story, file, shown));
    const relationships = treeOf(story.Relationships, story, file);
    parts.set(relationshipsPath(path), withPictures(relationships, shown, file));
  }
  const others: readonly (readonly [string, XmlComponent])[] = [
    ["word/styles.xml", file.Styles],
    ["word/numbering.xml", file.Numbering],
    ["word/theme/theme1.xml", file.Theme],
    ["docProps/custom.xml", file.CustomProperties],
    ["_rels/.rels", file.FileRelationships],
    ["[Content_Types].xml", file.ContentTypes],
  ];
  for (const [path, component] of others) parts.set(path, treeOf(component, file.Document, file));
  for (const { fileName, data } of file.Media.Array)
    if (data instanceof Uint8Array) parts.set(`word/media/${fileName}`, pictures.get(data) ?? data);
  return new Map([...parts, ...overrides]);
}

function storiesOf(file: Document): readonly (readonly [string, Story])[] {
  return [
    ["word/document.xml", file.Document],
    ["word/footnotes.xml", file.FootNotes],
    ...file.Headers.map((header, index) => [`word/header${index + 1}.xml`, header] as const),
    ...file.Footers.map((footer, index) => [`word/footer${index + 1}.xml`, footer] as const),
  ];
}

/** `shown` gathers the ids of pictures. */
function treeOf(component: XmlComponent, story: Story, file: Document, shown = new Set<string>()): XmlTree {
  const formatted = component.prepForXml({ file, viewWrapper: story, stack: [] });
  // Lists get their numbers when what belongs to them is written.
  const lists = new Map(
    file.Numbering.ConcreteNumbering.map(({ reference, instance, numId }) => [
      `{${reference}-${instance}}`,
      String(numId),
    ]),
  );
  return componentTree(formatted, (value, attribute, name) => {
    if (name === "w:numId") return lists.get(value) ?? value;
    if (attribute === "r:embed") shown.add(value);
    return value;
  });
}

/** A picture's id is made of the key that it has among the file's media. */
function withPictures(relationships: XmlTree, shown: ReadonlySet<string>, file: Document): XmlTree {
  const own = file.Media.Entries.filter(([key]) => shown.has(`rId{${key}}`)).map(([key, { fileName }]) =>
    element("Relationship", { Id: `rId{${key}}`, Type: IMAGE, Target: `media/${fileName}` }),
  );
  return { ...relationships, children: [...relationships.children, ...own] };
}

/** Reference: ECMA-376 Part 1, 15.2.14 (image part). */
const IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
