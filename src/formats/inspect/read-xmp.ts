import { isMotionData } from "../../document/is-motion-data.ts";
import { isVolumeData } from "../../document/is-volume-data.ts";
import type { PrintedMeta } from "../../document/meta.ts";
import type { VolumeData } from "../../document/volume.ts";
import { elementText } from "../../ground/xml/element-text.ts";
import { readXml, type XmlElement } from "../../ground/xml/read-xml.ts";

/** What an XMP packet says that matters here. */
export type Xmp = {
  readonly conformance: readonly string[];
  readonly title?: string;
  readonly data?: PrintedMeta;
  readonly volume?: VolumeData;
};

/**
 * Read an XMP packet, whoever wrote it: properties are elements or attributes. One that is no XML says nothing.
 *
 * Reference: ISO 16684-1, 7; ISO 19005-2, 6.6.4; ISO 14289-1, 5.
 */
export function readXmp(packet: string): Xmp {
  const reading = readXml(withoutWrapper(packet.replace(/^\ufeff/, "")));
  if ("fault" in reading) return { conformance: [] };
  const value = (name: string): string | undefined => propertyOf(reading.root, name)?.trim();
  const title = value("dc:title");
  const data = jsonOf(value("yrka:data"));
  return {
    conformance: claims(value),
    ...(title ? { title } : {}),
    ...(isMotionData(data) && { data }),
    ...(isVolumeData(data) && { volume: data }),
  };
}

function claims(value: (name: string) => string | undefined): readonly string[] {
  const archive = value("pdfaid:part");
  const accessible = value("pdfuaid:part");
  return [
    ...(archive === undefined ? [] : [`PDF/A-${archive}${value("pdfaid:conformance")?.toLowerCase() ?? ""}`]),
    ...(accessible === undefined ? [] : [`PDF/UA-${accessible}`]),
  ];
}

/** The first property of the name, as an attribute or as all the text of an element. */
function propertyOf(element: XmlElement, name: string): string | undefined {
  const attribute = element.attributes[name];
  if (attribute !== undefined) return attribute;
  for (const child of element.children) {
    if (child.type === "text") continue;
    const found = child.name === name ? elementText(child) : propertyOf(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function jsonOf(json: string | undefined): unknown {
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The XML between the processing instructions that a packet begins and ends with. */
function withoutWrapper(packet: string): string {
  const parts = packet.split("<?xpacket");
  return parts.map((part, index) => (index === 0 ? part : part.slice(afterInstruction(part)))).join("");
}

function afterInstruction(part: string): number {
  const end = part.indexOf("?>");
  return end === -1 ? 0 : end + 2;
}
