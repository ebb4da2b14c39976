import { elementText } from "../../../ground/xml/element-text.ts";
import type { DocxProperties } from "./docx-document.ts";
import type { DocxParts } from "./docx-parts.ts";
import { attributeOf, childNamed, childrenNamed, childrenOf } from "./xml-walk.ts";

/** Read the document properties, each a string. Absent ones are absent keys. */
export function readProperties(parts: DocxParts): DocxProperties {
  const root = (type: string) => parts.related("", type).map((path) => parts.xml(path))[0];
  const core = root("core-properties");
  const extended = root("extended-properties");
  const custom = root("custom-properties");
  const text = (name: string, of = core): string | undefined => {
    const child = childNamed(of, name);
    return child === undefined ? undefined : elementText(child);
  };
  const known = {
    title: text("title"),
    subject: text("subject"),
    creator: text("creator"),
    lastModifiedBy: text("lastModifiedBy"),
    created: text("created"),
    modified: text("modified"),
    language: text("language"),
    application: text("Application", extended),
  };
  const own = custom === undefined ? [] : childrenNamed(custom, "property");
  return {
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== "")),
    custom: Object.fromEntries(
      own.map((each) => [attributeOf(each, "name") ?? "", childrenOf(each).map(elementText).join("")]),
    ),
  };
}
