import { BASE_NAMESPACE } from "../../format/base-part.ts";
import { Relationships } from "../relationships.ts";
import { element } from "../xml-element.ts";
import { declaration } from "./part-of.ts";
import { relationshipsPart } from "./relationships-part.ts";

/** The part has one kind of content, so its id is always the same. */
const STORE_ID = "{9B1F2C60-7A54-4D0E-8E3B-5C1D7A6E2F41}";

/** The parts beside the one that carries what the file was built from. Reference: ECMA-376 Part 1, 15.2.5 and 15.2.6 (custom XML data and its properties). */
export function baseParts(base: string): ReadonlyMap<string, string> {
  const relationships = new Relationships();
  relationships.part("customXmlProps", "itemProps1.xml");
  const store = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  return new Map([
    ["customXml/item1.xml", base],
    [
      "customXml/itemProps1.xml",
      declaration +
        element("ds:datastoreItem", { "ds:itemID": STORE_ID, "xmlns:ds": store }, [
          element("ds:schemaRefs", {}, [element("ds:schemaRef", { "ds:uri": BASE_NAMESPACE })]),
        ]),
    ],
    ["customXml/_rels/item1.xml.rels", relationshipsPart(relationships)],
  ]);
}
