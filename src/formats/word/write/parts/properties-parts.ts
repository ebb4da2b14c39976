import type { DocxProperties } from "../properties.ts";
import { element, escaped, type Xml } from "../xml-element.ts";
import { declaration } from "./part-of.ts";

/** Set of properties that custom ones are of. Reference: ECMA-376 Part 1, 15.2.12.2; [MS-OSHARED] 2.3.3.2.3. */
const CUSTOM_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
/** Numbers below this one are taken. */
const FIRST_PROPERTY = 2;
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";

/**
 * What Word shows as the file's properties. `date` is when the document was made, in seconds since 1970.
 *
 * Reference: ECMA-376 Part 2, 11.1 (core properties): dates, revision and who changed it last may be left out.
 */
export function coreProperties({ title, subject, creator }: DocxProperties, date: number | undefined): string {
  const said = (name: string, value: string): readonly Xml[] =>
    value === "" ? [] : [element(name, {}, [escaped(value)])];
  const iso = date === undefined ? undefined : `${new Date(date * 1000).toISOString().slice(0, 19)}Z`;
  const dated = (name: string): readonly Xml[] =>
    iso === undefined ? [] : [element(name, { "xsi:type": "dcterms:W3CDTF" }, [escaped(iso)])];
  return (
    declaration +
    element(
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
    )
  );
}

/** Which program made the file. Reference: ECMA-376 Part 1, 15.2.12.3 (extended properties). */
export function extendedProperties(application: string): string {
  return (
    declaration +
    element("Properties", { xmlns: `${OFFICE}/extended-properties` }, [
      element("Application", {}, [escaped(application)]),
    ])
  );
}

/** Properties by names of our own. Reference: ECMA-376 Part 1, 15.2.12.2 (custom properties). */
export function customProperties({ custom }: DocxProperties): string {
  return (
    declaration +
    element(
      "Properties",
      { xmlns: `${OFFICE}/custom-properties`, "xmlns:vt": TYPES },
      custom.map(({ name, value }, index) =>
        element("property", { fmtid: CUSTOM_SET, pid: FIRST_PROPERTY + index, name }, [
          element("vt:lpwstr", {}, [escaped(value)]),
        ]),
      ),
    )
  );
}
