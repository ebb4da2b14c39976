import type { XmlTree } from "../../../../ground/xml/write-xml.ts";

/** Gives the value that an attribute of an element is to have. */
export type AttributeValue = (value: string, attribute: string, element: string) => string;

/**
 * Read what a component of the library gives when it is asked to be written, `{ "w:p": [{ _attr: { … } }, { "w:r": [ … ] }, "text"] }`, as
 * an element. Throws where it is anything else, which is our bug or a new version of the library.
 */
export function componentTree(formatted: unknown, attributeValue: AttributeValue = (value) => value): XmlTree {
  const [entry, ...others] = isRecord(formatted) ? Object.entries(formatted) : [];
  if (entry === undefined || others.length > 0) throw new Error("The docx library gave something that is no element");
  const [name, content] = entry;
  const attributes: Record<string, string> = {};
  const children: (XmlTree | string)[] = [];
  for (const each of Array.isArray(content) ? content : [content]) {
    if (isRecord(each)) {
      const own = each["_attr"];
      if (isRecord(own)) {
        for (const [key, value] of Object.entries(own))
          if (value !== undefined) attributes[key] = attributeValue(plain(value), key, name);
      } else if (Object.keys(each).length > 0) children.push(componentTree(each, attributeValue));
    } else children.push(plain(each));
  }
  return { name, attributes, children };
}

function plain(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new Error("The docx library gave a value that is no text");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
