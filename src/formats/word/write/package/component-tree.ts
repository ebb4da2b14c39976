import type { XmlTree } from "../../../../ground/xml/write-xml.ts";

/** Gives the value that an attribute of an element is to have. */
export type AttributeValue = (value: string, attribute: string, element: string) => string;

/**
 * Read what a component of the library gives when it is asked to be written, `{ "w:p": [{ _attr: { … } }, { "w:r": [ … ] }, "text"] }`, as
 * an element. Throws where it is anything else, which is our bug or a new version of the library.
 */
export function componentTree(formatted: unknown, attributeValue: AttributeValue = (value) => value): XmlTree {
  const name = isRecord(formatted) ? onlyKey(formatted) : undefined;
  if (!isRecord(formatted) || name === undefined) throw new Error("The docx library gave something that is no element");
  const attributes: Record<string, string> = {};
  const children: (XmlTree | string)[] = [];
  const content = formatted[name];
  for (const each of Array.isArray(content) ? content : [content]) {
    if (!isRecord(each)) children.push(plain(each));
    else if (isRecord(each["_attr"])) {
      const own = each["_attr"];
      for (const key in own) if (own[key] !== undefined) attributes[key] = attributeValue(plain(own[key]), key, name);
    } else if (onlyKey(each) !== undefined) children.push(componentTree(each, attributeValue));
    else if (Object.keys(each).length > 0) throw new Error("The docx library gave several elements as one");
  }
  return { name, attributes, children };
}

function onlyKey(record: Readonly<Record<string, unknown>>): string | undefined {
  let only: string | undefined;
  for (const key in record) {
    if (only !== undefined) return undefined;
    only = key;
  }
  return only;
}

function plain(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new Error("The docx library gave a value that is no text");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
