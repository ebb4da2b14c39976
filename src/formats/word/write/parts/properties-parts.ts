import { element, type XmlTree } from "../../../../ground/xml/write-xml.ts";
import type { DocxProperties } from "../properties.ts";

/**
 * What Word shows as the file's properties. `date` is when the document was made, in seconds since 1970. The library's own have the time
 * of the clock, and no language.
 *
 * Reference: ECMA-376 Part 2, 11.1 (core properties): dates, revision and who changed it last may be left out.
 */
export function coreProperties({ title, subject, creator }: DocxProperties, date: number | undefined): XmlTree {
  const said = (name: string, value: string): readonly XmlTree[] => (value === "" ? [] : [element(name, {}, [value])]);
  const iso = date === undefined ? undefined : `${new Date(date * 1000).toISOString().slice(0, 19)}Z`;
  const dated = (name: string): readonly XmlTree[] =>
    iso === undefined ? [] : [element(name, { "xsi:type": "dcterms:W3CDTF" }, [iso])];
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    [
      ...said("dc:title", title),
      ...said("dc:subject", subject),
      ...said("dc:creator", creator),
      ...dated("dcterms:created"),
      ...dated("dcterms:modified"),
      ...said("dc:language", "sv-SE"),
    ],
  );
}

/** Which program made the file, which the library's own do not say. Reference: ECMA-376 Part 1, 15.2.12.3 (extended properties). */
export function extendedProperties(application: string): XmlTree {
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  return element("Properties", { xmlns: namespace }, [element("Application", {}, [application])]);
}
