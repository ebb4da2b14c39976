import type { XmlElement } from "../../../ground/xml/read-xml.ts";
import type { Change } from "./docx-document.ts";
import { attributeOf, childrenOf, localName } from "./xml-walk.ts";

/** A change that is a mark among properties. */
export function changeOf(properties: XmlElement | undefined): Change | undefined {
  for (const child of properties === undefined ? [] : childrenOf(properties)) {
    const change = asChange(child);
    if (change !== undefined) return change;
  }
  return undefined;
}

/** A moved text is deleted in one place and inserted in the other. */
export function asChange(element: XmlElement): Change | undefined {
  const name = localName(element);
  const kind =
    name === "ins" || name === "moveTo" ? "inserted" : name === "del" || name === "moveFrom" ? "deleted" : undefined;
  if (kind === undefined) return undefined;
  const date = attributeOf(element, "date");
  return { kind, author: attributeOf(element, "author") ?? "", ...(date === undefined ? {} : { date }) };
}
