import { element, type Xml } from "../xml-element.ts";
import { declaration } from "./part-of.ts";

const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const OFFICE = "application/vnd.openxmlformats-officedocument";

/** Types of the parts whose ending does not say it. */
const ofParts: Readonly<Record<string, string>> = {
  "word/document.xml": `${WORD}.document.main+xml`,
  "word/styles.xml": `${WORD}.styles+xml`,
  "word/numbering.xml": `${WORD}.numbering+xml`,
  "word/settings.xml": `${WORD}.settings+xml`,
  "word/footnotes.xml": `${WORD}.footnotes+xml`,
  "word/header1.xml": `${WORD}.header+xml`,
  "word/footer1.xml": `${WORD}.footer+xml`,
  "word/theme/theme1.xml": `${OFFICE}.theme+xml`,
  "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
  "docProps/app.xml": `${OFFICE}.extended-properties+xml`,
  "docProps/custom.xml": `${OFFICE}.custom-properties+xml`,
  "customXml/itemProps1.xml": `${OFFICE}.customXmlProperties+xml`,
};

const ofEndings: Readonly<Record<string, string>> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  png: "image/png",
  jpg: "image/jpeg",
};

/** The types of parts, by their paths. Reference: ECMA-376 Part 2, 10.1.2 (content types). */
export function contentTypes(paths: readonly string[]): string {
  const endings = new Set(paths.map((path) => path.slice(path.lastIndexOf(".") + 1)));
  const defaults = Object.entries(ofEndings).flatMap(([ending, type]): readonly Xml[] =>
    endings.has(ending) ? [element("Default", { Extension: ending, ContentType: type })] : [],
  );
  const overrides = paths.flatMap((path): readonly Xml[] => {
    const type = ofParts[path];
    return type === undefined ? [] : [element("Override", { PartName: `/${path}`, ContentType: type })];
  });
  return declaration + element("Types", { xmlns: TYPES }, [...defaults, ...overrides]);
}
