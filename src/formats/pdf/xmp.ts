import { type Description, isoDate } from "./description.ts";
import { emptySlot } from "./file-slot.ts";

/** What the file claims to conform to; nothing where absent. */
export type Claim = { readonly part: 2 | 3 } | undefined;

/**
 * Write the XMP packet. What it and the information dictionary both say, they say alike.
 *
 * Reference: ISO 16684-1; ISO 19005-2, 6.6.2 (extension schemas for what it does not know); ISO 14289-1, 5.
 */
export function xmpPacket(description: Description, claim: Claim): Uint8Array {
  const { title, subject, authors, generator, date, lang, data, dataIs } = description;
  const dates = date === undefined ? [] : [tag("xmp:CreateDate", isoDate(date)), tag("xmp:ModifyDate", isoDate(date))];
  const lines = [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${NAMESPACES}>`,
    tag("dc:format", "application/pdf"),
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    ...(authors.length === 0 ? [] : [`<dc:creator><rdf:Seq>${items(authors)}</rdf:Seq></dc:creator>`]),
    `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(subject)}</rdf:li></rdf:Alt></dc:description>`,
    `<dc:language><rdf:Bag>${items([lang])}</rdf:Bag></dc:language>`,
    tag("xmp:CreatorTool", generator),
    ...dates,
    tag("pdf:Producer", generator),
    ...(claim === undefined ? [] : conformance(claim.part)),
    tag("yrka:data", data),
    emptySlot,
    extensionSchemas(claim, dataIs),
    "</rdf:Description>",
    "</rdf:RDF>",
    "</x:xmpmeta>",
    // Read only: whoever edits the packet in place breaks the hash in it.
    '<?xpacket end="r"?>',
  ];
  return new TextEncoder().encode(lines.join("\n"));
}

/** Namespace of the program's own properties: a name, not an address that answers. */
const OWN_NAMESPACE = "urn:yrka:motion:1";

const NAMESPACES = [
  ["dc", "http://purl.org/dc/elements/1.1/"],
  ["xmp", "http://ns.adobe.com/xap/1.0/"],
  ["pdf", "http://ns.adobe.com/pdf/1.3/"],
  ["pdfaid", "http://www.aiim.org/pdfa/ns/id/"],
  ["pdfuaid", "http://www.aiim.org/pdfua/ns/id/"],
  ["pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/"],
  ["pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#"],
  ["pdfaProperty", "http://www.aiim.org/pdfa/ns/property#"],
  ["yrka", OWN_NAMESPACE],
]
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join("");

function conformance(part: 2 | 3): readonly string[] {
  return [tag("pdfaid:part", String(part)), tag("pdfaid:conformance", "A"), tag("pdfuaid:part", "1")];
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

function extensionSchemas(claim: Claim, dataIs: string): string {
  const data: Property = { name: "data", type: "Text", description: dataIs };
  const schemas = [schema("yrka", OWN_NAMESPACE, "Motion", [data, ...fileProperties])];
  if (claim !== undefined) {
    const part: Property = { name: "part", type: "Integer", description: "Part of ISO 14289 the file conforms to" };
    schemas.push(schema("pdfuaid", "http://www.aiim.org/pdfua/ns/id/", "PDF/UA identification", [part]));
  }
  return `<pdfaExtension:schemas><rdf:Bag>\n${schemas.join("\n")}\n</rdf:Bag></pdfaExtension:schemas>`;
}

function schema(prefix: string, uri: string, name: string, properties: readonly Property[]): string {
  return [
    '<rdf:li rdf:parseType="Resource">',
    tag("pdfaSchema:schema", name),
    tag("pdfaSchema:namespaceURI", uri),
    tag("pdfaSchema:prefix", prefix),
    "<pdfaSchema:property><rdf:Seq>",
    ...properties.map((property) =>
      [
        '<rdf:li rdf:parseType="Resource">',
        tag("pdfaProperty:name", property.name),
        tag("pdfaProperty:valueType", property.type),
        tag("pdfaProperty:category", "internal"),
        tag("pdfaProperty:description", property.description),
        "</rdf:li>",
      ].join(""),
    ),
    "</rdf:Seq></pdfaSchema:property>",
    "</rdf:li>",
  ].join("\n");
}

function items(values: readonly string[]): string {
  return values.map((value) => tag("rdf:li", value)).join("");
}

function tag(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** Characters that no XML 1.0 document may hold are left out; the motion's rules let none of them through. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
