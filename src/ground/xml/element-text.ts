import type { XmlElement } from "./read-xml.ts";

/** All text of an element and of those within it, in order. */
export function elementText({ children }: XmlElement): string {
  return children.map((child) => (child.type === "text" ? child.value : elementText(child))).join("");
}
