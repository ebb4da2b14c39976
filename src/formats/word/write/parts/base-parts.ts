import type { Document } from "docx";
import { element, type XmlTree } from "../../../../ground/xml/write-xml.ts";
import { BASE_NAMESPACE } from "../../format/base-part.ts";
import { utf8Bytes } from "../../format/package-parts.ts";
import type { Parts } from "../package/library-parts.ts";

/** The part has one kind of content, so its id is always the same. */
const STORE_ID = "{9B1F2C60-7A54-4D0E-8E3B-5C1D7A6E2F41}";

/** Tell the document of a file of the part, and the package of what describes it. */
export function addBase(file: Document): void {
  file.Document.Relationships.addRelationship("Base", `${OFFICE}/relationships/customXml`, "../customXml/item1.xml");
  file.ContentTypes.addOverride(
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    "/customXml/itemProps1.xml",
  );
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/**
 * The part that carries what the file was built from, and the parts that belong to it.
 *
 * Reference: ECMA-376 Part 1, 15.2.5 and 15.2.6 (custom XML data and its properties).
 */
export function baseParts(base: string): Parts {
  return new Map<string, XmlTree | Uint8Array>([
    ["customXml/item1.xml", utf8Bytes(base)],
    [
      "customXml/itemProps1.xml",
      element("ds:datastoreItem", { "ds:itemID": STORE_ID, "xmlns:ds": `${OFFICE}/customXml` }, [
        element("ds:schemaRefs", {}, [element("ds:schemaRef", { "ds:uri": BASE_NAMESPACE })]),
      ]),
    ],
    [
      "customXml/_rels/item1.xml.rels",
      element("Relationships", { xmlns: PACKAGE }, [
        element("Relationship", {
          Id: "rId1",
          Type: `${OFFICE}/relationships/customXmlProps`,
          Target: "itemProps1.xml",
        }),
      ]),
    ],
  ]);
}
