import { BASE_NAMESPACE } from "../../docx-format/base-part.ts";
import { toBytes } from "../../docx-format/package-parts.ts";
import { edit, type Parts, replaced } from "./edit-parts.ts";

/** Put the part that carries what the file was built from into the package. Reference: ECMA-376 Part 1, 15.2.5 and 15.2.6 (custom XML data and its properties): four parts, found by way of the main one. */
export function addBase(parts: Parts, base: string): void {
  const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
  const store = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  parts.set("customXml/item1.xml", toBytes(base));
  parts.set(
    "customXml/itemProps1.xml",
    toBytes(
      `${declaration}<ds:datastoreItem ds:itemID="${STORE_ID}" xmlns:ds="${store}"><ds:schemaRefs><ds:schemaRef ds:uri="${BASE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
  );
  parts.set(
    "customXml/_rels/item1.xml.rels",
    toBytes(
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationship}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    ),
  );
  edit(parts, "word/_rels/document.xml.rels", (xml) => {
    const names = [...xml.matchAll(/ Id="rId(\d+)"/g)].map(([, number]) => Number(number));
    const id = `rId${Math.max(0, ...names) + 1}`;
    return replaced(
      xml,
      "</Relationships>",
      `<Relationship Id="${id}" Type="${relationship}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    );
  });
  edit(parts, "[Content_Types].xml", (xml) =>
    replaced(xml, "</Types>", `<Override ContentType="${types}" PartName="/customXml/itemProps1.xml"/></Types>`),
  );
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The part has one kind of content, so its id is always the same. */
const STORE_ID = "{9B1F2C60-7A54-4D0E-8E3B-5C1D7A6E2F41}";
