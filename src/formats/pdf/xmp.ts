import { type Attributes, element, writeElement, type XmlTree } from "../../ground/xml/write-xml.ts";
import { type Description, isoDate } from "./description.ts";
import { emptySlot } from "./file-slot.ts";
import type { StandardFacts } from "./standard.ts";

/** What the file claims to conform to; nothing where absent. */
export type Claim = Pick<StandardFacts, "archive" | "accessible"> | undefined;

/**
 * Write the XMP packet. What it and the information dictionary both say, they say alike.
 *
 * Reference: ISO 16684-1; ISO 19005-2, 6.6.2 (extension schemas for what it does not know; part 4 knows none); ISO 14289-1, 5;
 * ISO 19005-4, 6.7; ISO 14289-2, 5.
 */
export function xmpPacket(description: Description, claim: Claim): Uint8Array {
  const { title, subject, authors, generator, date, lang, data, dataIs } = description;
  const dates =
    date === undefined ? [] : [text("xmp:CreateDate", isoDate(date)), text("xmp:ModifyDate", isoDate(date))];
  const properties = [
    text("dc:format", "application/pdf"),
    inDefaultLanguage("dc:title", title),
    ...(authors.length === 0 ? [] : [listOf("dc:creator", "rdf:Seq", authors)]),
    inDefaultLanguage("dc:description", subject),
    listOf("dc:language", "rdf:Bag", [lang]),
    text("xmp:CreatorTool", generator),
    ...dates,
    text("pdf:Producer", generator),
    ...(claim === undefined ? [] : conformance(claim)),
    text("yrka:data", data),
    ...emptySlot,
    ...(claim?.archive.part === 4 ? [] : [extensionSchemas(claim, dataIs)]),
  ];
  const packet = element("x:xmpmeta", { "xmlns:x": "adobe:ns:meta/" }, [
    element("rdf:RDF", { "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#" }, [
      element(
        "rdf:Description",
        { "rdf:about": "", ...NAMESPACES },
        properties.flatMap((property) => ["\n", property]),
      ),
    ]),
  ]);
  const lines = [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    writeElement(packet),
    // Read only: whoever edits the packet in place breaks the hash in it.
    '<?xpacket end="r"?>',
  ];
  return new TextEncoder().encode(lines.join("\n"));
}

/** Namespace of the program's own properties: a name, not an address that answers. */
const OWN_NAMESPACE = "urn:yrka:motion:1";

const NAMESPACES: Attributes = {
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:xmp": "http://ns.adobe.com/xap/1.0/",
  "xmlns:pdf": "http://ns.adobe.com/pdf/1.3/",
  "xmlns:pdfaid": "http://www.aiim.org/pdfa/ns/id/",
  "xmlns:pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
  "xmlns:pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
  "xmlns:pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
  "xmlns:pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
  "xmlns:yrka": OWN_NAMESPACE,
};

function conformance({ archive, accessible }: NonNullable<Claim>): readonly XmlTree[] {
  return [
    text("pdfaid:part", String(archive.part)),
    archive.part === 4 ? text("pdfaid:rev", String(archive.revision)) : text("pdfaid:conformance", archive.conformance),
    text("pdfuaid:part", String(accessible.part)),
    ...(accessible.part === 2 ? [text("pdfuaid:rev", String(accessible.revision))] : []),
  ];
}

type Property = { readonly name: string; readonly type: "Text" | "Integer"; readonly description: string };

const fileProperties: readonly Property[] = [
  { name: "fileLength", type: "Text", description: "Length of the file as written, in bytes" },
  {
    name: "fileSha256",
    type: "Text",
    description: "SHA-256 of the file as written, taken with zeros for the digits of fileLength and fileSha256",
  },
];

function extensionSchemas(claim: Claim, dataIs: string): XmlTree {
  const data: Property = { name: "data", type: "Text", description: dataIs };
  const schemas = [schema("yrka", OWN_NAMESPACE, "Motion", [data, ...fileProperties])];
  if (claim !== undefined) {
    const part: Property = { name: "part", type: "Integer", description: "Part of ISO 14289 the file conforms to" };
    schemas.push(schema("pdfuaid", "http://www.aiim.org/pdfua/ns/id/", "PDF/UA identification", [part]));
  }
  return element("pdfaExtension:schemas", {}, [element("rdf:Bag", {}, schemas)]);
}

function schema(prefix: string, uri: string, name: string, properties: readonly Property[]): XmlTree {
  return resource([
    text("pdfaSchema:schema", name),
    text("pdfaSchema:namespaceURI", uri),
    text("pdfaSchema:prefix", prefix),
    element("pdfaSchema:property", {}, [
      element(
        "rdf:Seq",
        {},
        properties.map((property) =>
          resource([
            text("pdfaProperty:name", property.name),
            text("pdfaProperty:valueType", property.type),
            text("pdfaProperty:category", "internal"),
            text("pdfaProperty:description", property.description),
          ]),
        ),
      ),
    ]),
  ]);
}

function resource(children: readonly XmlTree[]): XmlTree {
  return element("rdf:li", { "rdf:parseType": "Resource" }, children);
}

function inDefaultLanguage(name: string, value: string): XmlTree {
  const item = element("rdf:li", { "xml:lang": "x-default" }, [permitted(value)]);
  return element(name, {}, [element("rdf:Alt", {}, [item])]);
}

function listOf(name: string, kind: "rdf:Seq" | "rdf:Bag", values: readonly string[]): XmlTree {
  return element(name, {}, [
    element(
      kind,
      {},
      values.map((value) => text("rdf:li", value)),
    ),
  ]);
}

function text(name: string, value: string): XmlTree {
  return element(name, {}, [permitted(value)]);
}

/** Without characters that no XML 1.0 document may hold; the motion's rules let none of them through. */
function permitted(value: string): string {
  return value.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}
